import { writeRevision, writeSignature } from '../files/submission-files.ts';
import { revisionName } from '../submission/bag.ts';
import type { Submission } from '../submission/submission.ts';
import { checkSigned } from './check-signed.ts';
import type { OpenAssessment } from './open-assessment.ts';
import { packSubmission } from './pack-submission.ts';

/** A revision as it is handed in. */
type Revised = {
  readonly submission: Submission;
  /** The bytes of `submission.json`. */
  readonly data: Uint8Array;
  readonly report: Uint8Array;
  /** The signature of the data. */
  readonly signature?: string;
};

/** Where the files of a revision lie. */
type RevisionFiles = {
  readonly report: string;
  readonly package?: string;
  readonly signature?: string;
};

/** Puts a revision on the disk: data, report and signature, and a package with all of them where one is wanted. */
export async function keepRevision(
  opened: OpenAssessment,
  { submission, data, report, signature }: Revised,
  { isPacked }: { readonly isPacked: boolean },
): Promise<RevisionFiles> {
  const { folder } = opened;
  const { revision } = submission;
  const name = revisionName(submission);
  const file = writeRevision(folder, { revision, name, data, report });
  const signed = signature && keepSignature(folder, { revision, data, signature });
  const bytes = signature && new TextEncoder().encode(signature);
  const together = { submission, data, report, ...(bytes && { signature: bytes }) };
  return {
    report: file,
    ...(isPacked && { package: await packSubmission(opened, together) }),
    ...(signed && { signature: signed }),
  };
}

/** Puts a signature beside the data of its revision; it must fit them before anybody is told. */
function keepSignature(
  folder: string,
  {
    revision,
    data,
    signature,
  }: { readonly revision: number; readonly data: Uint8Array; readonly signature: string },
): string {
  const file = writeSignature(folder, { revision, signature });
  checkSigned(file, data);
  return file;
}
