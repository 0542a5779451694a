import { createHash, createPublicKey, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** An Ed25519 key that can sign. Its private part stays inside. */
export type SigningKey = {
  /** The 32 bytes by which everybody can check what it signed. */
  readonly publicKey: Uint8Array;
  /** The 64 bytes of the signature; the same for the same message. */
  readonly sign: (message: Uint8Array) => Uint8Array;
};

/** The start of an Ed25519 public key in DER, up to the 32 bytes of the key itself (RFC 8410). */
const PUBLIC_KEY_START = Uint8Array.from(Buffer.from('302a300506032b6570032100', 'hex'));

/** How many bytes a public key has. */
export const PUBLIC_KEY_LENGTH = 32;

/** What an opened private key of the kind Ed25519 signs with. */
export const signingKey = (key: KeyObject): SigningKey => ({
  publicKey: Uint8Array.from(
    createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(PUBLIC_KEY_START.length),
  ),
  sign: (message) => Uint8Array.from(sign(null, message, key)),
});

/** Whether the key of these 32 bytes signed the message. */
export function isSignedBy(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): boolean {
  const key = Buffer.concat([PUBLIC_KEY_START, publicKey]);
  return verify(null, message, createPublicKey({ key, format: 'der', type: 'spki' }), signature);
}

/** SHA-512, as bytes. */
export const sha512 = (data: Uint8Array): Uint8Array =>
  Uint8Array.from(createHash('sha512').update(data).digest());
