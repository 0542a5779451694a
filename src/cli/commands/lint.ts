import { isRealDate } from '../../assessment/moment.ts';
import { findTargets } from '../../files/find-targets.ts';
import type { Targets } from '../../files/find-targets.ts';
import { listGuidelines } from '../../files/guideline-files.ts';
import { writeOutput } from '../../files/write-output.ts';
import { withStamps } from '../../guideline/stamps.ts';
import type { Problem } from '../../problems/problem.ts';
import { checkTargets } from '../check-targets.ts';
import type { Checked } from '../check-targets.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { guidelineRoots } from '../find-guideline.ts';
import { fromHere } from '../from-here.ts';
import { isProblemFormat, printProblems, unknownFormat } from '../print-problems.ts';
import type { ProblemFormat } from '../print-problems.ts';
import { refuse, reportProblems } from '../report-problems.ts';
import { wordsOf } from '../voice.ts';
import { out, todayIn } from '../world.ts';
import type { World } from '../world.ts';

/** Checks guidelines and their translations; everything wrong in all of them is said in one run. */
export async function lint(
  world: World,
  paths: readonly string[],
  { stamp = false, format = 'text', maxWarnings, today = todayIn(world) }: LintFlags,
): Promise<ExitCode> {
  if (!isProblemFormat(format)) return refuse([unknownFormat(format)]);
  const most = warningsIn(maxWarnings);
  const targets = await targetsOf(world, paths);
  const checked = await checkTargets(targets, {
    stale: stamp ? 'is-confirmed' : 'is-a-problem',
    today: dayIn(today),
  });
  if (stamp) for (const each of checked) writeStamps(world, each);
  const found = fromHere(world, checked);
  await show(world, format, { ...found, count: countOf(targets) });
  return exitCodeOf(found.problems, most);
}

async function show(
  world: World,
  format: ProblemFormat,
  { problems, sources, count }: Found & { readonly count: Count },
): Promise<void> {
  if (format !== 'text') {
    await printProblems(world, format, { problems, files: [...sources.keys()] });
  } else if (problems.length > 0) {
    await reportProblems(world, { problems, sources });
  } else {
    out(world, wordsOf(world).program.lintClean(count));
  }
}

type Found = Pick<Checked, 'problems' | 'sources'>;

type Count = { readonly guidelines: number; readonly files: number };

/** An error falls short, and so do more warnings than are allowed. */
function exitCodeOf(problems: readonly Problem[], mostWarnings: number): ExitCode {
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  const fallsShort = warnings < problems.length || warnings > mostWarnings;
  return fallsShort ? exitCodes.fallsShort : exitCodes.fine;
}

/** What was named, or every guideline on board. */
const targetsOf = async (world: World, paths: readonly string[]): Promise<Targets> =>
  paths.length === 0
    ? {
        files: new Set(),
        versions: new Map(
          listGuidelines(guidelineRoots(world, undefined)).map(({ folder }) => [
            folder,
            'everything',
          ]),
        ),
      }
    : findTargets(paths, world.cwd);

function countOf({ versions, files }: Targets): Count {
  const named = [...versions.values()].flatMap((asked) =>
    asked === 'everything' ? [] : [...asked],
  );
  const guidelines = [...versions.values()].filter((asked) => asked === 'everything').length;
  return { guidelines, files: named.length + files.size };
}

/** How many warnings may stand; any number where nobody says. */
function warningsIn(given: string | undefined): number {
  if (given === undefined) return Number.MAX_SAFE_INTEGER;
  return /^\d{1,6}$/.test(given)
    ? Number(given)
    : refuse([
        { code: 'text-form', found: given, expected: 'a whole number, as in --max-warnings 0' },
      ]);
}

const dayIn = (given: string): string =>
  isRealDate(given) ? given : refuse([{ code: 'date-unreal', found: given }]);

export type LintFlags = {
  readonly stamp?: boolean;
  readonly format?: string;
  readonly maxWarnings?: string;
  readonly today?: string;
};

/** Confirms that every translation fits its English text as it is now. */
function writeStamps(world: World, { stamps, sources }: Checked): void {
  for (const [file, text] of sources) {
    const changed = stamps.filter(({ at, of, found }) => at.file === file && of !== found);
    if (changed.length === 0) continue;
    writeOutput(file, new TextEncoder().encode(withStamps(text, changed)));
    out(world, wordsOf(world).program.stamped(file, changed.length));
  }
}
