import { writeOutput } from '../../files/write-output.ts';
import { say } from '../../i18n/say.ts';
import { shownCode } from '../../problems/complaint.ts';
import { suggest } from '../../problems/suggest.ts';
import { holds } from '../../review/check.ts';
import type { Check } from '../../review/check.ts';
import { checkLines } from '../check-lines.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { openDesk } from '../open-desk.ts';
import { pathIn, shownFrom } from '../read-source.ts';
import { readTemplate } from '../read-template.ts';
import { refuse } from '../report-problems.ts';
import { makeVisible } from '../../text/visible.ts';
import { sealIn } from '../seal-flag.ts';
import { signingMeans } from '../signers-file.ts';
import { styleOf } from '../style.ts';
import { verifyFile } from '../verify-file.ts';
import type { Means, Verified } from '../verify-file.ts';
import { wordsOf } from '../voice.ts';
import { err, out, todayIn } from '../world.ts';
import type { World } from '../world.ts';

export type VerifyFlags = {
  readonly seal?: string;
  readonly signature?: string;
  readonly signers?: string;
  readonly redraw?: string;
  readonly guidelines?: string;
  readonly template?: string;
  readonly desk?: string;
  readonly format: string;
};

const formats = ['text', 'json'] as const;

/** Checks what somebody handed in, with nothing but the reviewer's own guidelines. */
export async function verify(
  world: World,
  files: readonly string[],
  flags: VerifyFlags,
): Promise<ExitCode> {
  const { redraw, format } = flags;
  const written = formats.find((each) => each === format);
  if (written === undefined) {
    const meant = suggest(format, formats);
    return refuse([{ code: 'value-not-listed', found: format, allowed: formats, meant }]);
  }
  const means = await meansOf(world, files, flags);
  const found: { readonly file: string; readonly verified: Verified }[] = [];
  for (const file of files) {
    const verified = await verifyFile(world, { file, path: pathIn(world, file) }, means);
    found.push({ file, verified });
    if (written === 'text') out(world, await blockFor(world, file, verified.checks));
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

/** The round of a desk, what was taken in there, and today. */
async function atDesk(world: World, named: string): Promise<NonNullable<Means['atDesk']>> {
  const { round, desk } = await openDesk(world, named);
  return { round, desk, today: todayIn(world) };
}

/** What the reviewer brings, by the flags. */
async function meansOf(
  world: World,
  files: readonly string[],
  { seal, signature, signers, guidelines, template, desk }: VerifyFlags,
): Promise<Means> {
  if (signature !== undefined && files.length > 1) refuse([{ code: 'signature-for-one' }]);
  return {
    seal: seal === undefined ? undefined : sealIn(seal),
    ...signingMeans(world, { signature, signers }),
    guidelines,
    look: await readTemplate(world, template),
    ...(desk !== undefined && { atDesk: await atDesk(world, desk) }),
  };
}

/** The file, a line for each check, and the verdict. */
async function blockFor(world: World, file: string, checks: readonly Check[]): Promise<string> {
  const { bold } = await styleOf(world, world.stdout);
  const verdict = wordsOf(world).submission.verdict[verdictOf(checks)];
  return [bold(makeVisible(file)), await checkLines(world, checks), bold(verdict)].join('\n');
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
