import { join, relative } from 'node:path';
import type { Source } from '../../documents/source.ts';
import { shownText } from '../../documents/source.ts';
import {
  listGuidelines,
  listTranslations,
  readGuidelineFiles,
  readRegistryFile,
} from '../../files/guideline-files.ts';
import { writeOutput } from '../../files/write-output.ts';
import { buildGuideline } from '../../guideline/build.ts';
import { parseGuidelineFiles } from '../../guideline/parse.ts';
import type { GuidelineFiles, ParsedGuideline } from '../../guideline/parse.ts';
import { parseTranslationFiles } from '../../guideline/parse-translation.ts';
import { staleIn, stampsOf, withStamps } from '../../guideline/stamps.ts';
import type { Stamp } from '../../guideline/stamps.ts';
import { parseRegistry } from '../../guideline/registry.ts';
import { alteredSinceRelease } from '../../lint/released.ts';
import { applyRules } from '../../lint/rule.ts';
import { rules } from '../../lint/rules/index.ts';
import type { ProblemsFound } from '../../problems/problems-found.ts';
import type { Problem } from '../../problems/problem.ts';
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
  for (const folder of folders) found.push(...(await lintFolder(world, folder, stamp)));
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

/** All findings together, with the files named as seen from the current folder. */
const fromHere = (world: World, found: readonly Findings[]): Findings => ({
  sources: new Map(
    found.flatMap((each) => [...each.sources].map(([file, text]) => [shown(world, file), text])),
  ),
  problems: found
    .flatMap((each) => each.problems)
    .map(({ at, ...problem }) =>
      at === undefined ? problem : { ...problem, at: { ...at, file: shown(world, at.file) } },
    ),
});

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

async function lintFolder(
  world: World,
  folder: string,
  stamp: boolean,
): Promise<readonly Findings[]> {
  const files = readGuidelineFiles(folder);
  const sources = textsOf(files);
  const read = await parseGuidelineFiles(files, folder);
  if (!read.ok) return [{ problems: read.problems, sources }];
  const parsed = buildGuideline(read.value);
  const found: Findings[] = [
    { problems: applyRules(rules, read.value), sources },
    await lintRelease(folder, parsed, read.value),
  ];
  for (const language of listTranslations(folder)) {
    found.push(await lintTranslation(world, parsed, { folder: join(folder, language), stamp }));
  }
  return found;
}

/** Whether a released version still is what was released, where a registry lies beside the guideline. */
async function lintRelease(
  folder: string,
  parsed: ParsedGuideline,
  files: GuidelineFiles,
): Promise<Findings> {
  const source = readRegistryFile(folder);
  if (source === undefined) return { problems: [], sources: new Map() };
  const releases = await parseRegistry(source);
  const problems = releases.ok
    ? alteredSinceRelease(parsed, files, releases.value)
    : releases.problems;
  return { problems, sources: new Map([[source.file, shownText(source)]]) };
}

async function lintTranslation(
  world: World,
  parsed: ParsedGuideline,
  { folder, stamp }: { readonly folder: string; readonly stamp: boolean },
): Promise<Findings> {
  const files = readGuidelineFiles(folder);
  const sources = textsOf(files);
  const read = await parseTranslationFiles(files, { ...parsed, folder });
  if (!read.ok) return { problems: read.problems, sources };
  const stamps = stampsOf(parsed, read.value);
  const problems: readonly Problem[] = stamp ? [] : staleIn(stamps);
  if (stamp) writeStamps(world, [...files.values()], stamps);
  return { problems, sources };
}

const textsOf = (files: ReadonlyMap<string, Source>): ReadonlyMap<string, string> =>
  new Map([...files.values()].map((each) => [each.file, shownText(each)]));

/** Confirms that every translation fits its English text as it is now. */
function writeStamps(world: World, files: readonly Source[], stamps: readonly Stamp[]): void {
  for (const source of files) {
    const changed = stamps.filter(({ at, of, found }) => at.file === source.file && of !== found);
    if (changed.length === 0) continue;
    const text = withStamps(shownText(source), changed);
    writeOutput(source.file, new TextEncoder().encode(text));
    out(world, wordsOf(world).program.stamped(source.file, changed.length));
  }
}
