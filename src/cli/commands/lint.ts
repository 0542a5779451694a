import { join } from 'node:path';
import type { Source } from '../../documents/source.ts';
import { shownText } from '../../documents/source.ts';
import {
  listGuidelines,
  listTranslations,
  readGuidelineFiles,
} from '../../files/guideline-files.ts';
import { writeOutput } from '../../files/write-output.ts';
import type { ParsedGuideline } from '../../guideline/parse.ts';
import { parseTranslationFiles } from '../../guideline/parse-translation.ts';
import { staleIn, stampsOf, withStamps } from '../../guideline/stamps.ts';
import type { Stamp } from '../../guideline/stamps.ts';
import { ProblemsFound } from '../../problems/problems-found.ts';
import type { Problem } from '../../problems/problem.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { guidelineRoots, parseFolder } from '../find-guideline.ts';
import { pathIn } from '../read-source.ts';
import { reportProblems } from '../report-problems.ts';
import { wordsOf } from '../voice.ts';
import { out } from '../world.ts';
import type { World } from '../world.ts';

/** What is wrong with one guideline, and the texts of the files it was found in. */
type Findings = Pick<ProblemsFound, 'problems' | 'sources'>;

/** Checks guidelines and their translations; everything wrong in all of them is said in one run. */
export async function lint(
  world: World,
  paths: readonly string[],
  { stamp = false }: { readonly stamp?: boolean },
): Promise<ExitCode> {
  const folders =
    paths.length === 0
      ? listGuidelines(guidelineRoots(world, undefined)).map(({ folder }) => folder)
      : paths.map((path) => pathIn(world, path));
  const found: Findings[] = [];
  for (const folder of folders) found.push(...(await lintFolder(world, folder, stamp)));
  const problems = found.flatMap((each) => each.problems);
  if (problems.length > 0) {
    const sources = new Map(found.flatMap((each) => [...each.sources]));
    return reportProblems(world, { problems, sources });
  }
  out(world, wordsOf(world).program.lintClean(folders.length));
  return exitCodes.fine;
}

async function lintFolder(
  world: World,
  folder: string,
  stamp: boolean,
): Promise<readonly Findings[]> {
  try {
    const parsed = await parseFolder(folder);
    const found: Findings[] = [];
    for (const language of listTranslations(folder)) {
      found.push(await lintTranslation(world, parsed, { folder: join(folder, language), stamp }));
    }
    return found;
  } catch (error) {
    if (error instanceof ProblemsFound) return [error];
    throw error;
  }
}

async function lintTranslation(
  world: World,
  parsed: ParsedGuideline,
  { folder, stamp }: { readonly folder: string; readonly stamp: boolean },
): Promise<Findings> {
  const files = readGuidelineFiles(folder);
  const sources = new Map([...files.values()].map((each) => [each.file, shownText(each)]));
  const read = await parseTranslationFiles(files, { guideline: parsed.guideline, folder });
  if (!read.ok) return { problems: read.problems, sources };
  const stamps = stampsOf(parsed, read.value);
  const problems: readonly Problem[] = stamp ? [] : staleIn(stamps);
  if (stamp) writeStamps(world, [...files.values()], stamps);
  return { problems, sources };
}

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
