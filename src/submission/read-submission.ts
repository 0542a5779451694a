import { canonicalJson } from '../documents/canonical.ts';
import { loadValidator } from '../documents/schema.ts';
import type { Validator } from '../documents/schema.ts';
import type { Source } from '../documents/source.ts';
import type { Complaint } from '../problems/complaint.ts';
import { failed, success } from '../problems/result.ts';
import type { Result } from '../problems/result.ts';
import { submissionSchema } from './schema.ts';
import { submissionFormat } from './submission.ts';
import type { Submission } from './submission.ts';

/** Two thousand items with a long note in Khmer each. */
export const MOST_SUBMISSION_BYTES = 8 * 1024 * 1024;

/** A submission is nested to six levels. */
const MOST_LEVELS = 12;

/** Compiles what a submission may be, once for as many as are read. */
export const loadSubmissionValidator = (): Promise<Validator<Submission>> =>
  loadValidator<Submission>(submissionSchema);

/**
 * Reads a `submission.json` that a stranger sent. Only the canonical form is accepted: a doubled field, a
 * space or a number spelt in another way was not written by copcheck, and could mean something else to
 * another program.
 */
export function readSubmission(
  { file, bytes }: Source,
  validator: Validator<Submission>,
): Result<Submission> {
  const refuse = (complaint: Complaint): Result<never> =>
    failed([{ severity: 'error', complaint, at: { file, line: 1, column: 1 } }]);
  if (bytes.length > MOST_SUBMISSION_BYTES)
    return refuse({ code: 'file-too-large', bytes: bytes.length, limit: MOST_SUBMISSION_BYTES });
  const text = decode(bytes);
  if (text === undefined) return refuse({ code: 'not-utf8' });
  if (!isShallow(text)) return refuse({ code: 'submission-too-deep', limit: MOST_LEVELS });
  const data = parse(text);
  if (data === undefined) return refuse({ code: 'submission-not-json' });
  const format = formatOf(data);
  if (format !== submissionFormat) {
    return refuse(
      format === undefined
        ? { code: 'format-missing', expected: submissionFormat }
        : { code: 'format-unknown', found: format, expected: submissionFormat },
    );
  }
  if (canonicalJson(data) !== text) return refuse({ code: 'submission-not-canonical' });
  if (validator.accepts(data)) return success(data);
  return failed(
    validator.findings(data).map(({ path }) => ({
      severity: 'error',
      complaint: { code: 'submission-field', path: path.join('.') },
      at: { file, line: 1, column: 1 },
    })),
  );
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether brackets are nested no deeper than they may be; those inside texts do not count. */
function isShallow(text: string): boolean {
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    if (depth > MOST_LEVELS) return false;
  }
  return true;
}

function parse(text: string): object | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null ? data : undefined;
  } catch {
    return undefined;
  }
}

const formatOf = (data: object): string | undefined =>
  'format' in data && typeof data.format === 'string' ? data.format : undefined;
