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

/** The reviewer's own copies; undefined where there is none here. */
export type OwnCopies = (named: Pick<Pin, 'id' | 'version'>) => Promise<OwnCopy | undefined>;

/** Reads each of the reviewer's own copies once, however many submissions name it. */
export function ownCopies(world: World, extra: string | undefined): OwnCopies {
  const kept = new Map<string, OwnCopy>();
  return async (named) => {
    const name = `${named.id}@${named.version}`;
    const copy = kept.get(name) ?? (await ownCopyOf(world, named, extra));
    // A name that leads to nothing is not kept: a sender may write as many as there are files.
    if (copy !== undefined) kept.set(name, copy);
    return copy;
  };
}

/** Never the copy that a sender brought along; undefined where there is none here. */
async function ownCopyOf(
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
  const translated = new Map(
    translations.map((each) => [
      each.language,
      { ...translate(parsed, each), translation: each.status },
    ]),
  );
  return {
    ...parsed,
    folder,
    pin: pinOf({ ...parsed, translations }),
    released: await releasedIn(folder, { id, version }),
    inLanguage: (language) => translated.get(language) ?? parsed,
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
