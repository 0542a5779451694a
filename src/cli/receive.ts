import { sha256 } from '../documents/canonical.ts';
import { isPackage } from '../files/package-start.ts';
import { readBytes } from '../files/read-bytes.ts';
import { readAttachment } from '../pdf/read-attachment.ts';
import { failedAt } from '../review/check.ts';
import type { Check } from '../review/check.ts';
import type { ReceivedPackage } from '../review/check-package.ts';
import { MOST_SUBMISSION_BYTES } from '../submission/read-submission.ts';
import { ATTACHED } from './submitted-report.ts';

/** What somebody handed in, taken apart. Nothing in it has been believed yet. */
export type Received = {
  readonly file: string;
  /** SHA-256 of the file as it came. */
  readonly sha256: string;
  /** The bytes of `submission.json`. */
  readonly data: Uint8Array;
  /** The gap report, where it came along. */
  readonly report?: Uint8Array;
  /** The package that both came in. */
  readonly package?: ReceivedPackage;
  /** The signature of the data (SSHSIG), where it came along. */
  readonly signature?: string;
};

export type Taken =
  | { readonly ok: true; readonly received: Received }
  | { readonly ok: false; readonly check: Check };

/** A report with what is attached to it, as large as one with long notes in every item. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Takes apart what was handed in: a package, a report with its data, or the data alone. */
export async function receive(place: {
  readonly file: string;
  readonly path: string;
}): Promise<Taken> {
  const { file, path } = place;
  if (isPackage(path)) return (await import('./receive-package.ts')).receivePackage(place);
  const bytes = readBytes(path, { limit: MOST_BYTES });
  const came = { file, sha256: sha256(bytes) };
  if (!isPdf(bytes)) return { ok: true, received: { ...came, data: bytes } };
  const attached = readAttachment(bytes, ATTACHED, MOST_SUBMISSION_BYTES);
  if (attached.ok) return { ok: true, received: { ...came, data: attached.bytes, report: bytes } };
  const complaint = { code: 'attachment-missing', reason: attached.reason } as const;
  return { ok: false, check: failedAt('readable', complaint) };
}

const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';
