import { faultOfKeyFile, openKeyFile } from '../documents/key-file.ts';
import type { SigningKey } from '../documents/ed25519.ts';
import { readBytes, readIfThere } from '../files/read-bytes.ts';
import type { KeyFault } from '../problems/facts.ts';
import { publicKeyLine, readPublicKeyLine } from '../submission/signature/public-key.ts';
import { passphraseOf } from './passphrase.ts';
import { pathIn, shownFrom } from './read-source.ts';
import { refuse } from './report-problems.ts';
import type { World } from './world.ts';

/** How a key to sign with is named on the command line. */
export type KeyFlags = { readonly key?: string; readonly passphraseFile?: string };

/** No key that copcheck opens is longer. */
export const MOST_KEY_BYTES = 16 * 1024;

/** Opens the key that was named. What can be said against the file is said before anybody types a passphrase. */
export async function openKey(
  world: World,
  { key: named, passphraseFile }: KeyFlags & { readonly key: string },
): Promise<SigningKey> {
  const path = pathIn(world, named);
  const file = shownFrom(world, named);
  const unusable = (reason: KeyFault): never => refuse([{ code: 'key-unusable', file, reason }]);
  const text = new TextDecoder().decode(readBytes(path, { limit: MOST_KEY_BYTES }));
  const fault = faultOfKeyFile(text);
  if (fault !== undefined) return unusable(fault);
  const passphrase = await passphraseOf(world, { key: file, from: passphraseFile });
  const opened = openKeyFile(text, passphrase);
  if (!opened.ok) return unusable(opened.fault);
  if (!isOfPair(opened.key, readIfThere(`${path}.pub`, MOST_KEY_BYTES)))
    return refuse([{ code: 'key-not-of-pair', file }]);
  return opened.key;
}

/**
 * Whether the public part beside it, if any, is that of the key. Encryption alone does not tell: a damaged byte can
 * leave another key that nobody knows.
 */
function isOfPair({ publicKey }: SigningKey, beside: Uint8Array | undefined): boolean {
  if (beside === undefined) return true;
  const found = readPublicKeyLine(new TextDecoder().decode(beside));
  return found !== undefined && publicKeyLine(found.publicKey, '') === publicKeyLine(publicKey, '');
}
