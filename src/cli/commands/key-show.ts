import { readBytes } from '../../files/read-bytes.ts';
import { isSignerName, readPublicKeyLine } from '../../submission/signature/public-key.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { MOST_KEY_BYTES } from '../open-key.ts';
import { pathIn, shownFrom } from '../read-source.ts';
import { refuse } from '../report-problems.ts';
import { sayPublicKey } from '../say-public-key.ts';
import type { World } from '../world.ts';

export type KeyShowFlags = { readonly name?: string };

/** Shows what a public key is known by, for whoever compares it with a letter and enters it in a register. */
export async function showKey(
  world: World,
  named: string,
  { name: given }: KeyShowFlags,
): Promise<ExitCode> {
  const bytes = readBytes(pathIn(world, named), { limit: MOST_KEY_BYTES });
  const text = new TextDecoder().decode(bytes);
  const read = readPublicKeyLine(text);
  if (read === undefined) {
    const isPrivate = text.includes('PRIVATE KEY');
    return refuse([{ code: 'public-key-form', file: shownFrom(world, named), isPrivate }]);
  }
  const name = given ?? read.name;
  if (!isSignerName(name)) return refuse([{ code: 'key-name-form', found: name }]);
  sayPublicKey(world, read.publicKey, name);
  return exitCodes.fine;
}
