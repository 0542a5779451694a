import { readCanonical } from '../documents/canonical-file.ts';
import { loadValidator } from '../documents/schema.ts';
import type { Validator } from '../documents/schema.ts';
import type { Source } from '../documents/source.ts';
import type { Result } from '../problems/result.ts';
import { submissionSchema } from './schema.ts';
import { submissionFormat } from './submission.ts';
import type { Submission } from './submission.ts';

/** Two thousand items with a long note in Khmer each. */
export const MOST_SUBMISSION_BYTES = 8 * 1024 * 1024;

/** Compiles what a submission may be, once for as many as are read. */
export const loadSubmissionValidator = (): Promise<Validator<Submission>> =>
  loadValidator<Submission>(submissionSchema);

/** Reads a `submission.json` that a stranger sent, in the one form that copcheck writes. */
export const readSubmission = (
  source: Source,
  validator: Validator<Submission>,
): Result<Submission> =>
  readCanonical(source, { format: submissionFormat, most: MOST_SUBMISSION_BYTES, validator });
