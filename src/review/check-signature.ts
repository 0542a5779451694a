import { secondsOf } from '../assessment/moment.ts';
import type { Complaint } from '../problems/complaint.ts';
import type { Signer, Signers } from '../submission/signature/allowed-signers.ts';
import { base64Of, fingerprintOf } from '../submission/signature/public-key.ts';
import { isSignatureOf, NAMESPACE, readSignature } from '../submission/signature/ssh-signature.ts';
import { failedAt, notCompared, passed } from './check.ts';
import type { Check } from './check.ts';

/** What there is to check a signature by. */
export type ForSignature = {
  /** As it came along, or as the reviewer named it. */
  readonly signature: string | undefined;
  /** The reviewer's register of keys. */
  readonly signers: Signers | undefined;
  /** The moment at which the submission is received, by the reviewer's clock. */
  readonly now: string;
};

/**
 * Whether a key of the register signed these data. Both moments must lie within the days of the key: the one at
 * which the sender says it was submitted, and now. The first alone is the sender's word, by which whoever stole a
 * key would write a day on which it still held; so a key that the register takes back signs nothing any more.
 */
export function checkSignature(
  { data, submitted }: { readonly data: Uint8Array; readonly submitted: string },
  { signature, signers, now }: ForSignature,
): Check {
  if (signature === undefined) return fail({ code: 'signature-missing' });
  const read = readSignature(signature);
  if (!read.ok) return fail({ code: 'signature-unreadable', reason: read.fault });
  const { namespace, publicKey } = read.signature;
  if (namespace !== NAMESPACE) return fail({ code: 'signature-for-other', found: namespace });
  if (!isSignatureOf(read.signature, data)) return fail({ code: 'signature-of-other-data' });
  const fingerprint = fingerprintOf(publicKey);
  if (signers === undefined)
    return notCompared('signature', { code: 'signature-unregistered', fingerprint });
  const signer = signers.signers.find(({ key }) => key === base64Of(publicKey));
  if (signer === undefined) return fail({ code: 'signature-key-unknown', fingerprint });
  const { name, namespaces = [NAMESPACE] } = signer;
  if (!namespaces.includes(NAMESPACE)) return fail({ code: 'signature-key-for-other', name });
  const outside = [submitted, now].find((moment) => !holdsAt(signer, moment));
  return outside === undefined
    ? passed('signature', { code: 'signature-by', name, fingerprint })
    : fail({ code: 'signature-key-outside', name, moment: outside, ...daysOf(signer) });
}

const fail = (complaint: Complaint): Check => failedAt('signature', complaint);

const holdsAt = ({ from, until }: Signer, moment: string): boolean =>
  (from === undefined || secondsOf(moment) >= secondsOf(from)) &&
  (until === undefined || secondsOf(moment) <= secondsOf(until));

/** An empty text where the register sets no bound. */
const daysOf = ({ from = '', until = '' }: Signer): Pick<Required<Signer>, 'from' | 'until'> => ({
  from,
  until,
});
