import { exampleFile } from '../assessment/example-file.ts';
import { readDocument } from '../documents/document.ts';
import { shownText } from '../documents/source.ts';
import type { Source } from '../documents/source.ts';
import { buildGuideline, buildParts } from '../guideline/build.ts';
import type { BuiltParts } from '../guideline/build.ts';
import type { Guideline } from '../guideline/guideline.ts';
import { parseGuideline, readGuidelineParts, wholeOf } from '../guideline/parse.ts';
import type { GuidelineFiles, GuidelineParts } from '../guideline/parse.ts';
import { differencesIn, readTranslationParts, TERMS } from '../guideline/parse-translation.ts';
import type { TranslationParts } from '../guideline/parse-translation.ts';
import type { FolderFiles } from '../guideline/read-file-of.ts';
import { findBrokenReferences } from '../guideline/references.ts';
import type { Release } from '../guideline/registry.ts';
import { staleIn, stampsOf } from '../guideline/stamps.ts';
import type { Stamp } from '../guideline/stamps.ts';
import { migrationFile } from '../guideline/schema/migration-file.ts';
import type { Problem } from '../problems/problem.ts';
import { firstOfEachFile } from './first-of-each-file.ts';
import { alteredSinceRelease } from './released.ts';
import { applyRules } from './rule.ts';
import type { ScoredExample, Subject } from './rule.ts';
import { rules } from './rules/index.ts';
import { scoreExample } from './score-example.ts';
import { applySuppressions } from './suppressions.ts';
import { isDraft, pairOf } from './version-rule.ts';
import type { VersionPair } from './version-rule.ts';

/** The files of a guideline version. */
export type VersionFiles = {
  readonly english: FolderFiles;
  readonly translations: readonly FolderFiles[];
  /** The answers of invented companies, in `examples/`. */
  readonly examples: FolderFiles;
  /** The version before it, and `migration.yaml` of every one up to that. */
  readonly before: FolderFiles | undefined;
  readonly earlier: readonly Source[];
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
 * Checks a guideline version, its translations and its examples. A file that cannot be read hides only what
 * cannot be known without it.
 */
export async function lintGuideline(
  { english, translations, examples, before, earlier }: VersionFiles,
  { releases, today }: { readonly releases: readonly Release[]; readonly today: string },
): Promise<Linted> {
  const parts = await readGuidelineParts(english.files, english.folder);
  const broken = findBrokenReferences(parts);
  const whole = wholeOf(parts);
  const parsed = whole && buildGuideline(whole);
  const built = buildParts(parts);
  const translated: Translated[] = [];
  for (const place of translations) translated.push(await lintTranslation(place, parts, built));
  const scored = await readExamples(examples, broken.length === 0 ? parsed?.guideline : undefined);
  const sound = broken.length === 0 ? whole : undefined;
  const versions = await beside(sound, { english, before, earlier });
  const others = [
    ...parts.problems,
    ...broken,
    ...(whole && parsed ? alteredSinceRelease(parsed, whole, releases) : []),
    ...translated.flatMap(({ problems }) => problems),
    ...scored.problems,
    ...versions.problems,
  ];
  const subject: Subject = {
    parts,
    whole: sound,
    english: new Map([...built.items.values()].flat().map((item) => [item.id, item])),
    translations: translated.map((each) => each.parts),
    examples: scored.examples,
    versions: versions.pair,
  };
  const texts = textsOf([english, ...translations, examples]);
  const found = applySuppressions(applyRules(rules, subject, { today }), {
    texts,
    rules: rules.map(({ id }) => id),
    ran: new Set(others.length === 0 ? rulesFor(subject) : []),
  });
  return {
    problems: firstOfEachFile([...others, ...found]),
    stale: translated.flatMap(({ stale }) => stale),
    stamps: translated.flatMap(({ stamps }) => stamps),
    strays: [
      ...straysIn(english, parts.names),
      ...translations.flatMap((place) =>
        straysIn(place, parts.names && new Set([...parts.names, TERMS])),
      ),
    ],
    texts,
  };
}

/** A version beside the one before it, where both can be read and the older is no draft. */
async function beside(
  files: GuidelineFiles | undefined,
  { english, before, earlier }: Pick<VersionFiles, 'english' | 'before' | 'earlier'>,
): Promise<{ readonly problems: readonly Problem[]; readonly pair: VersionPair | undefined }> {
  const source = english.files.get('migration.yaml');
  const declared = source && (await readDocument(source, migrationFile));
  if (declared?.ok === false) return { problems: declared.problems, pair: undefined };
  const older = before && (await parseGuideline(before.files, before.folder));
  if (files === undefined || older?.ok !== true || isDraft(older.value.guideline.version))
    return { problems: [], pair: undefined };
  const read = await Promise.all(earlier.map((each) => readDocument(each, migrationFile)));
  const pair = pairOf(older.value.guideline, {
    files,
    declared: declared?.value,
    earlier: read.flatMap((each) => (each.ok ? [each.value.data] : [])),
  });
  return { problems: [], pair };
}

/** The ids of the rules that have something to look at. */
const rulesFor = ({ versions }: Subject): readonly string[] =>
  rules.filter((rule) => rule.of !== 'versions' || versions !== undefined).map(({ id }) => id);

/** Every example that can be read, with its score where the guideline can be worked with. */
async function readExamples(
  { files }: FolderFiles,
  guideline: Guideline | undefined,
): Promise<{ readonly examples: readonly ScoredExample[]; readonly problems: readonly Problem[] }> {
  const examples: ScoredExample[] = [];
  const problems: Problem[] = [];
  for (const source of files.values()) {
    const read = await readDocument(source, exampleFile);
    const scored = read.ok && guideline ? scoreExample(read.value, guideline) : read;
    if (!scored.ok) problems.push(...scored.problems);
    else if ('card' in scored.value) examples.push(scored.value);
  }
  return { examples, problems };
}

type Translated = Pick<Linted, 'problems' | 'stale' | 'stamps'> & {
  readonly parts: TranslationParts;
};

async function lintTranslation(
  place: FolderFiles,
  { guideline }: GuidelineParts,
  english: BuiltParts,
): Promise<Translated> {
  const segments = guideline?.data.segments.map(({ id }) => id);
  const parts = await readTranslationParts(place, segments);
  const problems = [...parts.problems, ...differencesIn(parts, english)];
  const stamps = stampsOf(english, parts);
  return { parts, problems, stale: staleIn(stamps), stamps: problems.length === 0 ? stamps : [] };
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
