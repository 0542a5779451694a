import { chanceLengths, openKeyFile, writeKeyFile } from '../../documents/key-file.ts';
import { readBytes } from '../../files/read-bytes.ts';
import { refuseTaken, writeNew } from '../../files/write-new.ts';
import { isSignerName, publicKeyLine } from '../../submission/signature/public-key.ts';
import { fileNameFrom } from '../../text/file-name.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { newPassphrase } from '../passphrase.ts';
import { pathIn, shownFrom } from '../read-source.ts';
import { refuse } from '../report-problems.ts';
import { sayPublicKey } from '../say-public-key.ts';
import { wordsOf } from '../voice.ts';
import { err, out } from '../world.ts';
import type { World } from '../world.ts';

export type KeyNewFlags = { readonly name?: string; readonly passphraseFile?: string };

/** Makes a key to sign submissions with: a private part that a passphrase opens, and a public part to announce. */
export async function newKey(
  world: World,
  named: string,
  { name = ownName(world), passphraseFile }: KeyNewFlags,
): Promise<ExitCode> {
  if (!isSignerName(name)) refuse([{ code: 'key-name-form', found: name }]);
  const file = pathIn(world, named);
  const publicFile = `${file}.pub`;
  refuseTaken(file);
  refuseTaken(publicFile);
  const passphrase = await newPassphrase(world, {
    key: shownFrom(world, named),
    from: passphraseFile,
  });
  const { seed, salt, iv } = chanceLengths;
  const chance = {
    seed: world.newBytes(seed),
    salt: world.newBytes(salt),
    iv: world.newBytes(iv),
  };
  writeNew(file, new TextEncoder().encode(writeKeyFile(chance, passphrase)), { readers: 'owner' });
  const publicKey = publicKeyIn(file, passphrase);
  writeNew(publicFile, new TextEncoder().encode(`${publicKeyLine(publicKey, name)}\n`));
  const words = wordsOf(world).signature;
  out(world, words.made(shownFrom(world, named), shownFrom(world, `${named}.pub`)));
  sayPublicKey(world, publicKey, name);
  err(world, words.nextLetter);
  return exitCodes.fine;
}

const ownName = ({ user, host }: World): string =>
  [user, host].map((part) => fileNameFrom(part) ?? 'key').join('@');

/** What was written must open before anybody is told that it is done. */
function publicKeyIn(file: string, passphrase: string): Uint8Array {
  const opened = openKeyFile(new TextDecoder().decode(readBytes(file)), passphrase);
  if (!opened.ok) throw new Error(`the new key does not open: ${opened.fault}`);
  return opened.key.publicKey;
}
