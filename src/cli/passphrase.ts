import { readBytes } from '../files/read-bytes.ts';
import type { Complaint } from '../problems/complaint.ts';
import { lengthOf } from '../text/length.ts';
import { pathIn, shownFrom } from './read-source.ts';
import { refuse } from './report-problems.ts';
import { terminalIo } from './terminal-io.ts';
import { wordsOf } from './voice.ts';
import type { World } from './world.ts';

/** A shorter one is guessed, however slow each guess is. */
const LEAST = 12;

const MOST_BYTES = 4096;

/** Whose passphrase it is, and the file that holds it for a script; never an argument, which everybody can read. */
export type ForPassphrase = { readonly key: string; readonly from: string | undefined };

/** The passphrase of a key that is there: from the file that was named, or asked for at the terminal. */
export async function passphraseOf(world: World, { key, from }: ForPassphrase): Promise<string> {
  if (from !== undefined) return passphraseIn(world, from);
  refuseWithoutTerminal(world);
  const { askPassphrase } = await import('../terminal/ask-passphrase.ts');
  return askPassphrase(terminalIo(world, false), wordsOf(world).signature.passphrase(key));
}

/** The passphrase of a new key, long enough; at the terminal it is asked for twice. */
export async function newPassphrase(world: World, { key, from }: ForPassphrase): Promise<string> {
  if (from !== undefined) {
    const given = passphraseIn(world, from);
    const fault = tooShort(given);
    return fault === undefined ? given : refuse([fault]);
  }
  refuseWithoutTerminal(world);
  const { askNewPassphrase } = await import('../terminal/ask-passphrase.ts');
  const phrases = wordsOf(world);
  return askNewPassphrase(terminalIo(world, false), phrases, {
    message: phrases.signature.newPassphrase(key, LEAST),
    check: tooShort,
  });
}

function tooShort(passphrase: string): Complaint | undefined {
  const length = lengthOf(passphrase.normalize('NFC'));
  return length < LEAST ? { code: 'passphrase-short', length, least: LEAST } : undefined;
}

function refuseWithoutTerminal(world: World): void {
  if (!world.stdin.isTTY || !world.stdout.isTTY) refuse([{ code: 'passphrase-not-given' }]);
}

/** The one line of a file. */
function passphraseIn(world: World, named: string): string {
  const bytes = readBytes(pathIn(world, named), { limit: MOST_BYTES });
  const text = new TextDecoder().decode(bytes).replace(/\r?\n$/, '');
  return /[\r\n]/.test(text)
    ? refuse([{ code: 'passphrase-lines', file: shownFrom(world, named) }])
    : text;
}
