import { sha256 } from '../../documents/canonical.ts';
import { PUBLIC_KEY_LENGTH } from '../../documents/ed25519.ts';
import { hasUnsafeCharacters } from '../../text/visible.ts';
import { field, fieldsIn, textOf } from './ssh-fields.ts';

export const KEY_TYPE = 'ssh-ed25519';

/** A public key as SSH passes it on: its kind, then its bytes. */
export const keyBlob = (publicKey: Uint8Array): Uint8Array =>
  Uint8Array.from([...field(KEY_TYPE), ...field(publicKey)]);

/** What a key is known by, to be compared by telephone or on a signed letter; as `ssh-keygen -l` prints it. */
export const fingerprintOf = (publicKey: Uint8Array): string =>
  `SHA256:${Buffer.from(sha256(keyBlob(publicKey)), 'hex')
    .toString('base64')
    .replace(/=+$/, '')}`;

/** A public key as one line of text, with the name of whoever holds it. */
export const publicKeyLine = (publicKey: Uint8Array, name: string): string =>
  `${KEY_TYPE} ${base64Of(publicKey)} ${name}`;

/** A key as it stands in base64 after its kind. */
export const base64Of = (publicKey: Uint8Array): string =>
  Buffer.from(keyBlob(publicKey)).toString('base64');

/** What stands in a file `*.pub`; undefined where it is no line of an Ed25519 key. */
export function readPublicKeyLine(
  text: string,
): { readonly publicKey: Uint8Array; readonly name: string } | undefined {
  const [, type = '', base64 = '', name = ''] =
    /^(\S+) ([A-Za-z0-9+/=]+)(?: ([^\n\r]*))?\r?\n?$/.exec(text) ?? [];
  const read = readKeyBlob(type, base64);
  return read.kind === 'ed25519' ? { publicKey: read.publicKey, name: name.trim() } : undefined;
}

/** Reads a key as a kind and the base64 of its bytes; only the one spelling of either is a key. */
export function readKeyBlob(
  type: string,
  base64: string,
):
  | { readonly kind: 'ed25519'; readonly publicKey: Uint8Array }
  | { readonly kind: 'other' | 'damaged' } {
  const blob = Buffer.from(base64, 'base64');
  const [named, publicKey, ...more] = fieldsIn(blob) ?? [];
  const isSpelt = base64 !== '' && blob.toString('base64') === base64;
  if (!isSpelt || named === undefined || textOf(named) !== type) return { kind: 'damaged' };
  if (type !== KEY_TYPE) return { kind: 'other' };
  return publicKey?.length === PUBLIC_KEY_LENGTH && more.length === 0
    ? { kind: 'ed25519', publicKey: Uint8Array.from(publicKey) }
    : { kind: 'damaged' };
}

/** Whether a name can stand in a register: one word, and no pattern that would stand for others too. */
export const isSignerName = (name: string): boolean =>
  /^[^\s,"#!*?][^\s,"!*?]{0,199}$/.test(name) && !hasUnsafeCharacters(name);
