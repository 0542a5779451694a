import type { Document } from '../documents/document.ts';
import type { Source as FileSource } from '../documents/source.ts';
import type { Problem } from '../problems/problem.ts';
import { failed, success } from '../problems/result.ts';
import type { Result } from '../problems/result.ts';
import { buildTranslation } from './build-translation.ts';
import type { Contacts } from './contacts.ts';
import { coreSegment } from './guideline.ts';
import type { Guideline } from './guideline.ts';
import { mustBe } from './must-be.ts';
import { readFileOf } from './read-file-of.ts';
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
import type { Translation } from './translation.ts';
import {
  contactsDiffer,
  guidelineDiffers,
  itemsDiffer,
  scoringDiffers,
} from './translation-differences.ts';

/** The files of a translation, each with the places of its parts. */
export type TranslationFiles = {
  readonly guideline: Document<GuidelineTranslationFile>;
  readonly scoring: Document<ScoringTranslationFile>;
  readonly contacts: Document<ContactsTranslationFile>;
  readonly items: readonly Document<ItemsTranslationFile>[];
};

/** The guideline that a translation must fit, and the folder that the translation stands in. */
type Fits = {
  readonly guideline: Guideline;
  readonly contacts?: Contacts;
  readonly folder: string;
};

/**
 * Reads a translation of a guideline version, one file beside each English one. It must have the texts of
 * every item and of everything else that has a name, no more and no fewer lines of evidence, and notes on the
 * same levels.
 */
export async function parseTranslation(
  files: ReadonlyMap<string, FileSource>,
  fits: Fits,
): Promise<Result<Translation>> {
  const read = await parseTranslationFiles(files, fits);
  return read.ok ? success(buildTranslation(read.value)) : read;
}

/** The same with the places of its parts, for whoever checks the files themselves. */
export async function parseTranslationFiles(
  files: ReadonlyMap<string, FileSource>,
  { guideline, contacts: channels, folder }: Fits,
): Promise<Result<TranslationFiles>> {
  const place = { files, folder };
  const header = await readFileOf(place, 'guideline.yaml', guidelineTranslationFile);
  const scoring = await readFileOf(place, 'scoring.yaml', scoringTranslationFile);
  const contacts = await readFileOf(place, 'contacts.yaml', contactsTranslationFile);
  const items: Result<Document<ItemsTranslationFile>>[] = [];
  const problems: Problem[] = [
    ...wrongWith(header, folder, (file) => guidelineDiffers(guideline, file)),
    ...wrongWith(scoring, folder, (file) => scoringDiffers(guideline.scoring, file)),
    ...wrongWith(contacts, folder, (file) => (channels ? contactsDiffer(channels, file) : [])),
  ];
  for (const segment of [coreSegment, ...guideline.segments.map(({ id }) => id)]) {
    const read = await readFileOf(place, `${segment}.yaml`, itemsTranslationFile);
    items.push(read);
    problems.push(...wrongWith(read, folder, (file) => itemsDiffer(guideline, segment, file)));
  }

  if (!header.ok || !scoring.ok || !contacts.ok || problems.length > 0) return failed(problems);
  return success({
    guideline: header.value,
    scoring: scoring.value,
    contacts: contacts.value,
    items: items.flatMap((each) => (each.ok ? [each.value] : [])),
  });
}

/**
 * Everything wrong with one file: in itself, in its language, which its folder is named after, and beside the
 * English one.
 */
function wrongWith<Data extends { readonly language: string }>(
  read: Result<Document<Data>>,
  folder: string,
  differs: (file: Document<Data>) => readonly Problem[],
): readonly Problem[] {
  if (!read.ok) return read.problems;
  const { data, locate } = read.value;
  const language = /(?:^|[\\/])([a-z]{2})[\\/]?$/.exec(folder)?.[1] ?? data.language;
  const foreign = mustBe(language, data.language, () => locate(['language']));
  return [...foreign, ...differs(read.value)];
}
