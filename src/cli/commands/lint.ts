import { join, relative } from 'node:path';
import { shownText } from '../../documents/source.ts';
import {
  listGuidelines,
  listTranslations,
  readGuidelineFiles,
  readRegistryFile,
} from '../../files/guideline-files.ts';
import { writeOutput } from '../../files/write-output.ts';
import { parseRegistry } from '../../guideline/registry.ts';
import type { Release } from '../../guideline/registry.ts';
import { withStamps } from '../../guideline/stamps.ts';
import { lintGuideline } from '../../lint/lint-guideline.ts';
import type { Linted } from '../../lint/lint-guideline.ts';
import type { Problem } from '../../problems/problem.ts';
import type { ProblemsFound } from '../../problems/problems-found.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { guidelineRoots } from '../find-guideline.ts';
import { pathIn } from '../read-source.ts';
import { isProblemFormat, printProblems, unknownFormat } from '../print-problems.ts';
import { refuse, reportProblems } from '../report-problems.ts';
import { wordsOf } from '../voice.ts';
import { out } from '../world.ts';
import type { World } from '../world.ts';

/** What is wrong with one guideline, and the texts of the files it was found in. */
type Findings = Pick<ProblemsFound, 'problems' | 'sources'>;

/** Checks guidelines and their translations; everything wrong in all of them is said in one run. */
export async function lint(
  world: World,
  paths: readonly string[],
  { stamp = false, format = 'text', maxWarnings }: LintFlags,
): Promise<ExitCode> {
  if (!isProblemFormat(format)) return refuse([unknownFormat(format)]);
  const most = warningsIn(maxWarnings);
  const folders =
    paths.length === 0
      ? listGuidelines(guidelineRoots(world, undefined)).map(({ folder }) => folder)
      : paths.map((path) => pathIn(world, path));
  const found: Findings[] = [];
  for (const folder of folders) found.push(await lintFolder(world, folder, stamp));
  const { problems, sources } = fromHere(world, found);
  if (format !== 'text') {
    await printProblems(world, format, { problems, files: [...sources.keys()] });
  } else if (problems.length > 0) {
    await reportProblems(world, { problems, sources });
  } else {
    out(world, wordsOf(world).program.lintClean(folders.length));
  }
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  return warnings < problems.length || warnings > most ? exitCodes.fallsShort : exitCodes.fine;
}

/** All findings together, file by file from top to bottom, with the files named as seen from the current folder. */
function fromHere(world: World, found: readonly Findings[]): Findings {
  const sources = new Map(
    found.flatMap((each) =>
      Array.from(each.sources, ([file, text]) => [shown(world, file), text] as const),
    ),
  );
  const order = new Map([...sources.keys()].map((file, index) => [file, index]));
  const place = ({ at }: Problem): number => (at === undefined ? -1 : (order.get(at.file) ?? -1));
  const problems = found
    .flatMap((each) => each.problems)
    .map(({ at, ...problem }): Problem =>
      at === undefined ? problem : { ...problem, at: { ...at, file: shown(world, at.file) } },
    )
    .toSorted((a, b) => place(a) - place(b) || (a.at?.line ?? 0) - (b.at?.line ?? 0));
  return { sources, problems };
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

export type LintFlags = {
  readonly stamp?: boolean;
  readonly format?: string;
  readonly maxWarnings?: string;
};

/** A file as seen from the current folder, with the slashes of the web, as code hosts and editors expect it. */
function shown(world: World, file: string): string {
  const from = relative(world.cwd, file);
  return (from.startsWith('..') ? file : from).replaceAll('\\', '/');
}

async function lintFolder(world: World, folder: string, stamp: boolean): Promise<Findings> {
  const registry = await readReleases(folder);
  const english = { files: readGuidelineFiles(folder), folder };
  const translations = listTranslations(folder).map((language) => {
    const place = join(folder, language);
    return { files: readGuidelineFiles(place), folder: place };
  });
  const linted = await lintGuideline({ english, translations }, registry);
  if (stamp) writeStamps(world, linted);
  return {
    problems: [...registry.problems, ...linted.problems, ...(stamp ? [] : linted.stale)],
    sources: new Map([...registry.sources, ...linted.texts]),
  };
}

/** What the registry beside a guideline says was released; nothing where there is none. */
async function readReleases(
  folder: string,
): Promise<Findings & { readonly releases: readonly Release[] }> {
  const source = readRegistryFile(folder);
  if (source === undefined) return { releases: [], problems: [], sources: new Map() };
  const read = await parseRegistry(source);
  const sources = new Map([[source.file, shownText(source)]]);
  return read.ok
    ? { releases: read.value, problems: [], sources }
    : { releases: [], problems: read.problems, sources };
}

/** Confirms that every translation fits its English text as it is now. */
function writeStamps(world: World, { stamps, texts }: Linted): void {
  for (const [file, text] of texts) {
    const changed = stamps.filter(({ at, of, found }) => at.file === file && of !== found);
    if (changed.length === 0) continue;
    writeOutput(file, new TextEncoder().encode(withStamps(text, changed)));
    out(world, wordsOf(world).program.stamped(file, changed.length));
  }
}
