import { canonicalJson } from '../documents/canonical.ts';
import type { Intake } from './ledger.ts';

/**
 * What a company gets when its submission was taken in: when, by whom, and the line of the ledger that says so. The
 * time of the receipt counts; the times in a submission are the sender's own.
 */
export type Receipt = Pick<
  Intake,
  'submission' | 'seal' | 'assessment' | 'organisation' | 'revision' | 'verdict'
> & {
  readonly format: typeof receiptFormat;
  readonly round: string;
  readonly received: string;
  readonly by: string;
  /** The number of the line in the reviewer's ledger, and its SHA-256. */
  readonly ledger: { readonly line: number; readonly sha256: string };
};

export const receiptFormat = 'copcheck/receipt/1';

export function receiptOf(
  { submission, seal, assessment, organisation, revision, verdict }: Intake,
  noted: Pick<Receipt, 'round' | 'received' | 'by' | 'ledger'>,
): Receipt {
  return {
    format: receiptFormat,
    submission,
    seal,
    assessment,
    organisation,
    revision,
    verdict,
    ...noted,
  };
}

export const receiptBytes = (receipt: Receipt): Uint8Array =>
  new TextEncoder().encode(canonicalJson(receipt));
