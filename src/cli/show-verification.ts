import { say } from '../i18n/say.ts';
import type { Phrases } from '../i18n/phrases.ts';
import { shownCode } from '../problems/complaint.ts';
import type { Complaint } from '../problems/complaint.ts';
import { holds } from '../review/check.ts';
import type { Check } from '../review/check.ts';
import { makeLineVisible } from '../text/visible.ts';
import { checkLines } from './check-lines.ts';
import { styleOf } from './style.ts';
import type { Found } from './verify-many.ts';
import { wordsOf } from './voice.ts';
import type { World } from './world.ts';

export type Verdict = Check['outcome'];

/** What follows from all checks of a file. */
export function verdictOf(checks: readonly Check[]): Verdict {
  if (!holds(checks)) return 'fail';
  return checks.some(({ outcome }) => outcome === 'not-compared') ? 'not-compared' : 'pass';
}

/** The file, a line for each check, and the verdict. */
export async function blockFor(world: World, { file, checks }: Found): Promise<string> {
  const { bold } = await styleOf(world, world.stdout);
  const verdict = wordsOf(world).submission.verdict[verdictOf(checks)];
  return [bold(makeLineVisible(file)), await checkLines(world, checks), bold(verdict)].join('\n');
}

/**
 * One file of many: a line where it passes, or where only that was not compared which nobody asked for, with the
 * seal code that its data give; else a block of what did not pass.
 */
export async function partFor(world: World, found: Found): Promise<string> {
  const { file, checks } = found;
  const amiss = checks.filter(({ outcome }) => outcome !== 'pass');
  if (!amiss.every(({ complaints }) => complaints.every(isUnasked)))
    return `\n${await blockFor(world, { ...found, checks: amiss })}\n`;
  const style = await styleOf(world, world.stdout);
  const verdict = verdictOf(checks);
  const tone = verdict === 'pass' ? style.good : style.warning;
  const marked = tone(wordsOf(world).submission.outcome[verdict]);
  const seal = sealToCompare(checks);
  return [marked, makeLineVisible(file), ...(seal === undefined ? [] : [style.dim(seal)])].join(
    '  ',
  );
}

const isUnasked = ({ code }: Complaint): boolean =>
  code === 'seal-not-given' || code === 'report-skipped';

/** The seal code that somebody has yet to compare with the signed page. */
export const sealToCompare = (checks: readonly Check[]): string | undefined =>
  checks
    .flatMap(({ complaints }) => complaints)
    .find((complaint) => complaint.code === 'seal-not-given')?.found;

/** What was found about a file, for programs. */
export const foundAsJson = (
  { file, checks, about }: Found,
  { complaints: sentences }: Phrases,
): unknown => ({
  file,
  verdict: verdictOf(checks),
  ...about,
  checks: checks.map(({ name, outcome, complaints }) => ({
    check: name,
    outcome,
    found: complaints.map((complaint) => ({
      code: shownCode(complaint),
      ...say(complaint, sentences),
    })),
  })),
});
