import type { Document } from '../documents/document.ts';
import type { Source as FileSource } from '../documents/source.ts';
import type { Problem } from '../problems/problem.ts';
import { failed, success } from '../problems/result.ts';
import type { Result } from '../problems/result.ts';
import type { BuiltParts } from './build.ts';
import { buildTranslation } from './build-translation.ts';
import { readFileOf, readFilesOf, valueIn } from './read-file-of.ts';
import type { FolderFiles } from './read-file-of.ts';
import type { Guideline, Item } from './guideline.ts';
import {
  contactsTranslationFile,
  guidelineTranslationFile,
  itemsTranslationFile,
  scoringTranslationFile,
} from './schema/translation-files.ts';
import type {
  ContactsTranslationFile,
  GuidelineTranslationFile,
  ItemsTranslationFile,
  ScoringTranslationFile,
} from './schema/translation-files.ts';
import { termsFile } from './schema/terms-file.ts';
import type { TermsFile } from './schema/terms-file.ts';
import type { Translation } from './translation.ts';
import { gapsInHeads, gapsInList } from './translation-gaps.ts';
import type { List } from './translation-gaps.ts';
import { many, one, textsDiffer } from './translated-texts.ts';
import type { Texts } from './translated-texts.ts';

/** The files of a translation, each with the places of its parts. */
export type TranslationFiles = {
  readonly guideline: Document<GuidelineTranslationFile>;
  readonly scoring: Document<ScoringTranslationFile>;
  readonly contacts: Document<ContactsTranslationFile>;
  readonly items: readonly Document<ItemsTranslationFile>[];
};

/** The same as far as the files could be read, and everything that kept the others from being read. */
export type TranslationParts = {
  readonly guideline: Document<GuidelineTranslationFile> | undefined;
  readonly scoring: Document<ScoringTranslationFile> | undefined;
  readonly contacts: Document<ContactsTranslationFile> | undefined;
  readonly items: readonly Document<ItemsTranslationFile>[];
  /** The terms that it keeps, where it has a list of them. */
  readonly terms: Document<TermsFile> | undefined;
  readonly problems: readonly Problem[];
};

/**
 * Reads a translation of a guideline version, one file beside each English one. It must have the texts of
 * every item, no more and no fewer lines of evidence, and notes on the same levels.
 */
export async function parseTranslation(
  files: ReadonlyMap<string, FileSource>,
  { guideline, folder }: { readonly guideline: Guideline; readonly folder: string },
): Promise<Result<Translation>> {
  const parts = await readTranslationParts(
    { files, folder },
    guideline.segments.map(({ id }) => id),
  );
  const english = new Map(
    parts.items.map(({ data: { segment } }) => [
      segment,
      guideline.items.filter((item) => item.segment === segment),
    ]),
  );
  const built = {
    head: guideline,
    scoring: guideline.scoring,
    contacts: undefined,
    items: english,
  };
  const problems = [...parts.problems, ...differencesIn(parts, built)];
  const { guideline: head, scoring, contacts } = parts;
  return head && scoring && contacts && problems.length === 0
    ? success(buildTranslation({ guideline: head, scoring, contacts, items: parts.items }))
    : failed(problems);
}

/** What a translation may have besides one file for each English one. */
export const TERMS = 'terms.yaml';

/**
 * Reads every file of a translation that can be read, for whoever checks the files themselves. The segments
 * are those of the guideline, where its own file could be read.
 */
export async function readTranslationParts(
  place: FolderFiles,
  segments: readonly string[] | undefined,
): Promise<TranslationParts> {
  const guideline = await readFileOf(place, 'guideline.yaml', guidelineTranslationFile);
  const scoring = await readFileOf(place, 'scoring.yaml', scoringTranslationFile);
  const contacts = await readFileOf(place, 'contacts.yaml', contactsTranslationFile);
  const items = await readFilesOf(place, itemsTranslationFile, {
    known: segments,
    head: guideline,
  });
  const terms = place.files.has(TERMS) ? [await readFileOf(place, TERMS, termsFile)] : [];
  return {
    guideline: valueIn(guideline),
    scoring: valueIn(scoring),
    contacts: valueIn(contacts),
    items: items.flatMap((each) => (each.ok ? [each.value] : [])),
    terms: terms.map(valueIn)[0],
    problems: [
      ...[guideline, scoring, contacts, ...items, ...terms].flatMap((each) =>
        each.ok ? [] : each.problems,
      ),
      ...[guideline, scoring, contacts, ...items].flatMap((each) =>
        each.ok ? ofAnotherLanguage(each.value, place.folder) : [],
      ),
    ],
  };
}

/** A folder of two letters is named after its language: a file there that says another was copied. */
function ofAnotherLanguage(
  { data: { language: found }, locate }: Document<{ readonly language: string }>,
  folder: string,
): readonly Problem[] {
  const [, language = found] = /(?:^|[\\/])([a-z]{2})[\\/]?$/.exec(folder) ?? [];
  if (language === found) return [];
  const complaint = {
    code: 'value-not-listed',
    found,
    allowed: [language],
    meant: undefined,
  } as const;
  return [{ severity: 'error', complaint, at: locate(['language']) }];
}

/** Where translated files say more or less than the English ones, as far as those could be read. */
export const differencesIn = (parts: TranslationParts, english: BuiltParts): readonly Problem[] => [
  ...gapsInHeads(parts, english),
  ...parts.items.flatMap((file) => {
    const own = english.items.get(file.data.segment);
    return own === undefined ? [] : differences(own, file);
  }),
];

type TranslatedItem = ItemsTranslationFile['items'][number];

/** Where a translated file says more or less than the English one. */
function differences(
  own: readonly Item[],
  file: Document<ItemsTranslationFile>,
): readonly Problem[] {
  const { items } = file.data;
  const list: List = {
    field: 'items',
    name: 'id',
    english: own.map(({ id }) => id),
    translated: items.map(({ id }) => id),
  };
  const texts = items.flatMap((item, index) => {
    const english = own.find(({ id }) => id === item.id);
    const pairs = english === undefined ? {} : textsOf(english, item);
    return textsDiffer(file, { id: item.id, path: ['items', index] }, pairs);
  });
  return [...gapsInList(file, list), ...texts];
}

/** What an item must have in both languages or in none, and how much of it. */
const textsOf = (english: Item, translated: TranslatedItem): Texts => ({
  interim: [one(english.interim), one(translated.interim)],
  'not-applicable-only-if': [
    one(english.notApplicableOnlyIf),
    one(translated['not-applicable-only-if']),
  ],
  caution: [one(english.caution), one(translated.caution)],
  'legal-note': [one(english.legalNote), one(translated['legal-note'])],
  evidence: [many(english.evidence), many(translated.evidence)],
  'level-notes': [
    english.levelNotes.map(({ level }) => level),
    (translated['level-notes'] ?? []).map(({ level }) => level),
  ],
});
