import { readBytes } from '../files/read-bytes.ts';
import { isSignatureOf, readSignature } from '../submission/signature/ssh-signature.ts';

/** A signature is longer by nothing that belongs to it. */
export const MOST_SIGNATURE_BYTES = 16 * 1024;

/** The text of a signature, byte by byte: only one spelling is read, and no other may turn into it. */
export const signatureIn = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** A signature that was written must fit the data before anybody is told that it is done. */
export function checkSigned(file: string, data: Uint8Array): void {
  const read = readSignature(signatureIn(readBytes(file, { limit: MOST_SIGNATURE_BYTES })));
  if (!read.ok || !isSignatureOf(read.signature, data))
    throw new Error(`the signature does not fit its data: ${read.ok ? 'other' : read.fault}`);
}
