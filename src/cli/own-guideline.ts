import { join } from 'node:path';
import { findRegistry, isGuidelineFolder } from '../files/guideline-files.ts';
import { readBytes } from '../files/read-bytes.ts';
import { pinOf } from '../guideline/pin.ts';
import type { Pin, PinnedGuideline } from '../guideline/pin.ts';
import { parseRegistry } from '../guideline/registry.ts';
import type { Release } from '../guideline/registry.ts';
import { translate } from '../guideline/translation.ts';
import { guidelineRoots, parseFolder, readTranslations } from './find-guideline.ts';
import { valueOf } from './report-problems.ts';
import type { World } from './world.ts';

/** The reviewer's own copy of a guideline, in its languages, and what the registry beside it says. */
export type OwnCopy = PinnedGuideline & {
  /** Where it lies. */
  readonly folder: string;
  readonly pin: Pin;
  readonly released: Release | undefined;
};

/** Never the copy that a sender brought along; undefined where there is none here. */
export async function ownCopyOf(
  world: World,
  { id, version }: Pick<Pin, 'id' | 'version'>,
  extra: string | undefined,
): Promise<OwnCopy | undefined> {
  const folder = guidelineRoots(world, extra)
    .map((root) => join(root, id, version))
    .find((each) => isGuidelineFolder(each));
  if (folder === undefined) return undefined;
  const parsed = await parseFolder(folder);
  const translations = await readTranslations(folder, parsed);
  return {
    ...parsed,
    folder,
    pin: pinOf({ ...parsed, translations }),
    released: await releasedIn(folder, { id, version }),
    inLanguage: (language) => {
      const translation = translations.find((each) => each.language === language);
      return translation === undefined
        ? parsed
        : { ...translate(parsed, translation), translation: translation.status };
    },
  };
}

async function releasedIn(
  folder: string,
  { id, version }: Pick<Pin, 'id' | 'version'>,
): Promise<Release | undefined> {
  const file = findRegistry(folder);
  if (file === undefined) return undefined;
  const source = { file, bytes: readBytes(file) };
  const releases = valueOf(await parseRegistry(source), [source]);
  return releases.find((each) => each.id === id && each.version === version);
}
