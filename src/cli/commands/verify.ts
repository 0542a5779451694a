import { writeOutput } from '../../files/write-output.ts';
import { say } from '../../i18n/say.ts';
import { shownCode } from '../../problems/complaint.ts';
import { suggest } from '../../problems/suggest.ts';
import { holds } from '../../review/check.ts';
import type { Check } from '../../review/check.ts';
import { readSeal } from '../../submission/seal.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { pathIn, shownFrom } from '../read-source.ts';
import { readTemplate } from '../read-template.ts';
import { refuse } from '../report-problems.ts';
import { hanging } from '../../terminal/lines.ts';
import { makeVisible } from '../../text/visible.ts';
import { styleOf } from '../style.ts';
import { verifyFile } from '../verify-file.ts';
import type { Verified } from '../verify-file.ts';
import { wordsOf } from '../voice.ts';
import { columnsOf, err, out } from '../world.ts';
import type { World } from '../world.ts';

export type VerifyFlags = {
  readonly seal?: string;
  readonly redraw?: string;
  readonly guidelines?: string;
  readonly template?: string;
  readonly format: string;
};

const formats = ['text', 'json'] as const;

/** Checks what somebody handed in, with nothing but the reviewer's own guidelines. */
export async function verify(
  world: World,
  files: readonly string[],
  { seal, redraw, guidelines, template, format }: VerifyFlags,
): Promise<ExitCode> {
  const written = formats.find((each) => each === format);
  if (written === undefined) {
    const meant = suggest(format, formats);
    return refuse([{ code: 'value-not-listed', found: format, allowed: formats, meant }]);
  }
  const look = await readTemplate(world, template);
  const means = { seal: seal === undefined ? undefined : sealIn(seal), guidelines, look };
  const found: { readonly file: string; readonly verified: Verified }[] = [];
  for (const file of files) {
    const verified = await verifyFile(world, { file, path: pathIn(world, file) }, means);
    found.push({ file, verified });
    if (written === 'text') out(world, await linesFor(world, file, verified.checks));
    if (redraw !== undefined && verified.redrawn !== undefined) {
      writeOutput(pathIn(world, redraw), verified.redrawn);
      err(world, wordsOf(world).submission.redrawn(shownFrom(world, redraw)));
    }
  }
  if (written === 'json') out(world, asJson(world, found));
  return found.every(({ verified }) => holds(verified.checks))
    ? exitCodes.fine
    : exitCodes.fallsShort;
}

const sealIn = (typed: string): string =>
  readSeal(typed) ?? refuse([{ code: 'seal-form', found: typed }]);

/** A line for each check, what is wrong below it, and the verdict. */
async function linesFor(world: World, file: string, checks: readonly Check[]): Promise<string> {
  const { submission: words, complaints } = wordsOf(world);
  const style = await styleOf(world, world.stdout);
  const width = Math.min(100, columnsOf(world));
  const tones = { pass: style.good, fail: style.error, 'not-compared': style.warning };
  const lines = checks.flatMap(({ name, outcome, complaints: found }) => [
    `${tones[outcome](words.outcome[outcome])}  ${words.check[name]}`,
    ...found.flatMap((complaint) => {
      const { message, hint } = say(complaint, complaints);
      return [
        ...hanging('      ', message, width),
        ...hanging('      ', hint, width).map(style.dim),
      ];
    }),
  ]);
  const verdict = words.verdict[verdictOf(checks)];
  return [style.bold(makeVisible(file)), ...lines, style.bold(verdict)].join('\n');
}

function verdictOf(checks: readonly Check[]): Check['outcome'] {
  if (!holds(checks)) return 'fail';
  return checks.some(({ outcome }) => outcome === 'not-compared') ? 'not-compared' : 'pass';
}

function asJson(
  world: World,
  found: readonly { readonly file: string; readonly verified: Verified }[],
): string {
  const { complaints } = wordsOf(world);
  const files = found.map(({ file, verified: { checks, submission } }) => ({
    file,
    verdict: verdictOf(checks),
    ...(submission !== undefined && {
      organisation: submission.particulars.organisation,
      revision: submission.revision,
      guideline: { id: submission.guideline.id, version: submission.guideline.version },
    }),
    checks: checks.map(({ name, outcome, complaints: wrong }) => ({
      check: name,
      outcome,
      found: wrong.map((complaint) => ({
        code: shownCode(complaint),
        ...say(complaint, complaints),
      })),
    })),
  }));
  return JSON.stringify({ format: 'copcheck/verification/1', files }, null, 2);
}
