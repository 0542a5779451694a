import { findSubmissions } from '../../files/find-submissions.ts';
import type { Place } from '../../files/files-below.ts';
import { writeOutput } from '../../files/write-output.ts';
import { suggest } from '../../problems/suggest.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { openDesk } from '../open-desk.ts';
import { refuseForMany } from '../one-file-only.ts';
import { ownCopies } from '../own-guideline.ts';
import { startProgress } from '../progress.ts';
import { pathIn, shownFrom } from '../read-source.ts';
import { readTemplate } from '../read-template.ts';
import { refuse } from '../report-problems.ts';
import { blockFor, foundAsJson, partFor, sealToCompare, verdictOf } from '../show-verification.ts';
import type { Verdict } from '../show-verification.ts';
import { sealIn } from '../seal-flag.ts';
import { signingMeans } from '../signers-file.ts';
import { styleOf } from '../style.ts';
import { verifyFile } from '../verify-file.ts';
import { foundIn, verifyMany } from '../verify-many.ts';
import type { Brought, Found } from '../verify-many.ts';
import { wordsOf } from '../voice.ts';
import { err, out, todayIn } from '../world.ts';
import type { World } from '../world.ts';

export type VerifyFlags = {
  readonly seal?: string;
  readonly signature?: string;
  readonly signers?: string;
  readonly redraw?: string;
  readonly skipReport?: boolean;
  readonly guidelines?: string;
  readonly template?: string;
  readonly desk?: string;
  readonly jobs?: string;
  readonly format: string;
};

const formats = ['text', 'json', 'junit'] as const;

type Format = (typeof formats)[number];

/** Checks what somebody handed in, with nothing but the reviewer's own guidelines. */
export async function verify(
  world: World,
  paths: readonly string[],
  flags: VerifyFlags,
): Promise<ExitCode> {
  const format = formatIn(flags.format);
  const files = findSubmissions(paths, world.cwd);
  const jobs = jobsIn(flags.jobs) ?? jobsFor(files, world, flags);
  refuseForMany(files.length, { signature: flags.signature, redraw: flags.redraw });
  const brought = await readBrought(world, flags);
  const [only, ...others] = files;
  const verdicts =
    only !== undefined && others.length === 0
      ? [await verifyAlone(world, only, { brought, format, redraw: flags.redraw })]
      : await verifyTogether(world, files, { brought, format, jobs });
  return verdicts.includes('fail') ? exitCodes.fallsShort : exitCodes.fine;
}

function formatIn(found: string): Format {
  const meant = suggest(found, formats);
  return (
    formats.find((each) => each === found) ??
    refuse([{ code: 'value-not-listed', found, allowed: formats, meant }])
  );
}

function jobsIn(found: string | undefined): number | undefined {
  if (found === undefined) return undefined;
  return /^[1-9]\d?$/.test(found)
    ? Number(found)
    : refuse([{ code: 'text-form', found, expected: 'a whole number from 1, as in --jobs 2' }]);
}

/** More threads than this wait for the disk and for each other. */
const MOST_JOBS = 4;

/** Milliseconds of work that pay for the start of one more thread, and those of a file (docs/benchmarks.md). */
const WORK = { thread: 500, drawn: 100, file: 2 };

/** As many threads as there are cores and work for them. */
function jobsFor(
  files: readonly Place[],
  { cores }: World,
  { skipReport = false }: VerifyFlags,
): number {
  const drawn = skipReport ? 0 : files.filter(({ file }) => !/\.json$/i.test(file)).length;
  const work = drawn * WORK.drawn + files.length * WORK.file;
  return Math.min(cores, MOST_JOBS, Math.ceil(work / WORK.thread));
}

const readBrought = async (
  world: World,
  { seal, signature, signers, guidelines, template, desk, redraw, skipReport = false }: VerifyFlags,
): Promise<Brought> => ({
  seal: seal === undefined ? undefined : sealIn(seal),
  ...signingMeans(world, { signature, signers }),
  guidelines,
  look: await readTemplate(world, template),
  ...(desk !== undefined && { atDesk: await atDesk(world, desk) }),
  ...(skipReport && { redraw: 'never' }),
  ...(redraw !== undefined && { redraw: 'always' }),
});

/** The round of a desk, what was taken in there, and today. */
async function atDesk(world: World, named: string): Promise<NonNullable<Brought['atDesk']>> {
  const { round, desk } = await openDesk(world, named);
  return { round, desk, today: todayIn(world) };
}

/** One file, here and now: what cannot be read ends the command. */
async function verifyAlone(
  world: World,
  place: Place,
  {
    brought,
    format,
    redraw,
  }: { readonly brought: Brought; readonly format: Format; readonly redraw: string | undefined },
): Promise<Verdict> {
  const ownCopy = ownCopies(world, brought.guidelines);
  const verified = await verifyFile(world, place, { ...brought, ownCopy });
  const found = foundIn(place, verified);
  if (format === 'text') out(world, await blockFor(world, found));
  else await printFor(world, format, [found]);
  if (redraw !== undefined && verified.redrawn !== undefined) {
    writeOutput(pathIn(world, redraw), verified.redrawn);
    err(world, wordsOf(world).submission.redrawn(shownFrom(world, redraw)));
  }
  return verdictOf(found.checks);
}

/** Many files in threads, each with an outcome of its own. */
async function verifyTogether(
  world: World,
  files: readonly Place[],
  {
    brought,
    format,
    jobs,
  }: { readonly brought: Brought; readonly format: Format; readonly jobs: number },
): Promise<readonly Verdict[]> {
  const words = wordsOf(world).verification;
  const progress = startProgress(world);
  const verdicts: Verdict[] = [];
  const kept: Found[] = [];
  let seals = 0;
  try {
    for await (const found of verifyMany(world, files, { ...brought, jobs })) {
      verdicts.push(verdictOf(found.checks));
      if (sealToCompare(found.checks) !== undefined) seals += 1;
      progress.tell(words.checking(verdicts.length, files.length));
      if (format !== 'text') kept.push(found);
      else {
        progress.clear();
        out(world, await partFor(world, found));
      }
    }
  } finally {
    progress.end();
  }
  const summary = words.summary(countOf(verdicts));
  if (format !== 'text') {
    await printFor(world, format, kept);
    err(world, summary);
  } else {
    const { bold } = await styleOf(world, world.stdout);
    out(world, `\n${seals > 0 ? `${words.compareSeals}\n` : ''}${bold(summary)}`);
  }
  return verdicts;
}

const countOf = (verdicts: readonly Verdict[]) => {
  const count = (verdict: Verdict): number => verdicts.filter((each) => each === verdict).length;
  return {
    files: verdicts.length,
    pass: count('pass'),
    notCompared: count('not-compared'),
    fail: count('fail'),
  };
};

/** Everything at once, for programs. */
async function printFor(
  world: World,
  format: Exclude<Format, 'text'>,
  found: readonly Found[],
): Promise<void> {
  const phrases = wordsOf(world);
  switch (format) {
    case 'json': {
      const files = found.map((each) => foundAsJson(each, phrases));
      const summary = countOf(found.map(({ checks }) => verdictOf(checks)));
      return out(
        world,
        JSON.stringify({ format: 'copcheck/verification/1', files, summary }, null, 2),
      );
    }
    case 'junit': {
      const { verificationAsJunit } = await import('../verification-junit.ts');
      return out(world, verificationAsJunit(found, phrases));
    }
  }
}
