import { join } from 'node:path';
import { parseGuideline } from '../guideline/parse.ts';
import type { ParsedGuideline } from '../guideline/parse.ts';
import { parseTranslation } from '../guideline/parse-translation.ts';
import type { Translation } from '../guideline/translation.ts';
import {
  isGuidelineFolder,
  listGuidelines,
  listTranslations,
  readGuidelineFiles,
} from '../files/guideline-files.ts';
import { suggest } from '../problems/suggest.ts';
import { pathIn } from './read-source.ts';
import { refuse, valueOf } from './report-problems.ts';
import type { World } from './world.ts';

/** Where guidelines lie: on board, and in a folder that the person named. */
export const guidelineRoots = (world: World, extra: string | undefined): readonly string[] => [
  join(world.root, 'guidelines'),
  ...(extra === undefined ? [] : [pathIn(world, extra)]),
];

/**
 * The guideline of a name (`id` for its newest version, `id@version`, or the path of its folder) with all its
 * translations, as a new assessment keeps it.
 */
export async function findTranslatedGuideline(
  world: World,
  name: string,
  extra: string | undefined,
): Promise<GuidelineInLanguages> {
  const folder = guidelineFolder(world, name, extra);
  const parsed = await parseFolder(folder);
  return { ...parsed, translations: await readTranslations(folder, parsed) };
}

export type GuidelineInLanguages = ParsedGuideline & {
  readonly translations: readonly Translation[];
};

/** The translations of the guideline version in a folder, each whole. */
export async function readTranslations(
  folder: string,
  { guideline }: ParsedGuideline,
): Promise<readonly Translation[]> {
  const translations: Translation[] = [];
  for (const language of listTranslations(folder)) {
    const place = join(folder, language);
    const files = readGuidelineFiles(place);
    const read = await parseTranslation(files, { guideline, folder: place });
    translations.push(valueOf(read, files.values()));
  }
  return translations;
}

/** Reads the guideline of a folder, or says everything that is wrong with its files. */
export async function parseFolder(folder: string): Promise<ParsedGuideline> {
  const files = readGuidelineFiles(folder);
  return valueOf(await parseGuideline(files, folder), files.values());
}

/** Where the guideline of a name lies. */
export function guidelineFolder(world: World, name: string, extra: string | undefined): string {
  if (/[\\/]|^\.+$/.test(name)) return pathIn(world, name);
  const [id = '', version] = name.split('@');
  const onBoard = listGuidelines(guidelineRoots(world, extra));
  const found = onBoard.filter(
    (each) => each.id === id && (version === undefined || each.version === version),
  );
  const newest = found.at(-1);
  if (newest !== undefined) return newest.folder;
  if (isGuidelineFolder(pathIn(world, name))) return pathIn(world, name);
  const known = onBoard.map((each) => `${each.id}@${each.version}`);
  const ids = [...new Set(onBoard.map((each) => each.id))];
  return refuse([
    {
      code: 'guideline-unknown',
      found: name,
      known,
      meant: suggest(
        id,
        ids.filter((each) => each !== id),
      ),
    },
  ]);
}
