import { shownText } from '../documents/source.ts';
import type { Source } from '../documents/source.ts';
import { buildGuideline, buildParts } from '../guideline/build.ts';
import type { BuiltParts } from '../guideline/build.ts';
import { readGuidelineParts, wholeOf } from '../guideline/parse.ts';
import type { GuidelineParts } from '../guideline/parse.ts';
import { differencesIn, readTranslationParts } from '../guideline/parse-translation.ts';
import type { FolderFiles } from '../guideline/read-file-of.ts';
import { findBrokenReferences } from '../guideline/references.ts';
import type { Release } from '../guideline/registry.ts';
import { staleIn, stampsOf } from '../guideline/stamps.ts';
import type { Stamp } from '../guideline/stamps.ts';
import type { Problem } from '../problems/problem.ts';
import { alteredSinceRelease } from './released.ts';
import { applyRules } from './rule.ts';
import { rules } from './rules/index.ts';
import { applySuppressions } from './suppressions.ts';

/** The files of a guideline version. */
export type VersionFiles = {
  readonly english: FolderFiles;
  readonly translations: readonly FolderFiles[];
};

/** Everything that is wrong with a guideline version. */
export type Linted = {
  readonly problems: readonly Problem[];
  /** The translations that are older than their English, or of which nobody knows. */
  readonly stale: readonly Problem[];
  /** What can be confirmed: the stamps of the translations in which nothing else is wrong. */
  readonly stamps: readonly Stamp[];
  /** Files in its folders that are no part of it. */
  readonly strays: readonly Source[];
  /** The text of every file, by name. */
  readonly texts: ReadonlyMap<string, string>;
};

/**
 * Checks a guideline version and its translations. A file that cannot be read hides only what cannot be known
 * without it.
 */
export async function lintGuideline(
  { english, translations }: VersionFiles,
  { releases }: { readonly releases: readonly Release[] },
): Promise<Linted> {
  const parts = await readGuidelineParts(english.files, english.folder);
  const broken = findBrokenReferences(parts);
  const whole = wholeOf(parts);
  const built = buildParts(parts);
  const translated: Translated[] = [];
  for (const place of translations) translated.push(await lintTranslation(place, parts, built));
  const subject = { parts, whole: broken.length === 0 ? whole : undefined };
  const others = [
    ...parts.problems,
    ...broken,
    ...(whole === undefined ? [] : alteredSinceRelease(buildGuideline(whole), whole, releases)),
    ...translated.flatMap(({ problems }) => problems),
  ];
  const texts = textsOf([english, ...translations]);
  const found = applySuppressions(applyRules(rules, subject), {
    texts,
    rules: rules.map(({ id }) => id),
    isComplete: others.length === 0,
  });
  return {
    problems: [...others, ...found],
    stale: translated.flatMap(({ stale }) => stale),
    stamps: translated.flatMap(({ stamps }) => stamps),
    strays: [english, ...translations].flatMap((place) => straysIn(place, parts.names)),
    texts,
  };
}

type Translated = Pick<Linted, 'problems' | 'stale' | 'stamps'>;

async function lintTranslation(
  place: FolderFiles,
  { guideline }: GuidelineParts,
  english: BuiltParts,
): Promise<Translated> {
  const segments = guideline?.data.segments.map(({ id }) => id);
  const parts = await readTranslationParts(place, segments);
  const problems = [...parts.problems, ...differencesIn(parts, english.items)];
  const stamps = stampsOf(english, parts);
  return { problems, stale: staleIn(stamps), stamps: problems.length === 0 ? stamps : [] };
}

const straysIn = (
  { files }: FolderFiles,
  own: ReadonlySet<string> | undefined,
): readonly Source[] =>
  own === undefined ? [] : [...files].flatMap(([name, source]) => (own.has(name) ? [] : [source]));

const textsOf = (folders: readonly FolderFiles[]): ReadonlyMap<string, string> =>
  new Map(
    folders.flatMap(({ files }) =>
      Array.from(files.values(), (source) => [source.file, shownText(source)] as const),
    ),
  );
