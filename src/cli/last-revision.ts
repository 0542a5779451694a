import { revisionsIn } from '../assessment/revisions.ts';
import { sha256 } from '../documents/canonical.ts';
import { readRevision } from '../files/submission-files.ts';
import {
  loadSubmissionValidator,
  MOST_SUBMISSION_BYTES,
  readSubmission,
} from '../submission/read-submission.ts';
import type { Submission } from '../submission/submission.ts';
import type { OpenAssessment } from './open-assessment.ts';
import { ATTACHED } from './submitted-report.ts';

/** What was handed in last; undefined where nothing was, or where its file was moved away or changed. */
export async function readLastRevision({
  folder,
  journals,
}: Pick<OpenAssessment, 'folder' | 'journals'>): Promise<Submission | undefined> {
  const last = revisionsIn(journals).at(-1);
  if (last === undefined) return undefined;
  const { revision } = last;
  const bytes = readRevision(folder, { revision, most: MOST_SUBMISSION_BYTES });
  if (bytes === undefined || sha256(bytes) !== last.submission) return undefined;
  const read = readSubmission({ file: ATTACHED, bytes }, await loadSubmissionValidator());
  return read.ok ? read.value : undefined;
}
