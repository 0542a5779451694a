import type { Document } from '../documents/document.ts';
import type { Source as FileSource } from '../documents/source.ts';
import type { Complaint } from '../problems/complaint.ts';
import type { Problem } from '../problems/problem.ts';
import { failed, success } from '../problems/result.ts';
import type { Result } from '../problems/result.ts';
import { buildTranslation } from './build-translation.ts';
import { readFileOf } from './read-file-of.ts';
import { coreSegment } from './guideline.ts';
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
import type { Translation } from './translation.ts';

/** The files of a translation, each with the places of its parts. */
export type TranslationFiles = {
  readonly guideline: Document<GuidelineTranslationFile>;
  readonly scoring: Document<ScoringTranslationFile>;
  readonly contacts: Document<ContactsTranslationFile>;
  readonly items: readonly Document<ItemsTranslationFile>[];
};

/**
 * Reads a translation of a guideline version, one file beside each English one. It must have the texts of
 * every item, no more and no fewer lines of evidence, and notes on the same levels.
 */
export async function parseTranslation(
  files: ReadonlyMap<string, FileSource>,
  { guideline, folder }: { readonly guideline: Guideline; readonly folder: string },
): Promise<Result<Translation>> {
  const read = await parseTranslationFiles(files, { guideline, folder });
  return read.ok ? success(buildTranslation(read.value)) : read;
}

/** The same with the places of its parts, for whoever checks the files themselves. */
export async function parseTranslationFiles(
  files: ReadonlyMap<string, FileSource>,
  { guideline, folder }: { readonly guideline: Guideline; readonly folder: string },
): Promise<Result<TranslationFiles>> {
  const place = { files, folder };
  const header = await readFileOf(place, 'guideline.yaml', guidelineTranslationFile);
  const scoring = await readFileOf(place, 'scoring.yaml', scoringTranslationFile);
  const contacts = await readFileOf(place, 'contacts.yaml', contactsTranslationFile);
  const segments = [coreSegment, ...guideline.segments.map(({ id }) => id)];
  const items: Result<Document<ItemsTranslationFile>>[] = [];
  for (const segment of segments)
    items.push(await readFileOf(place, `${segment}.yaml`, itemsTranslationFile));

  const read = items.flatMap((each) => (each.ok ? [each.value] : []));
  const problems = [
    ...[header, scoring, contacts, ...items].flatMap((each) => (each.ok ? [] : each.problems)),
    ...read.flatMap((file) => differences(guideline, file)),
  ];
  if (!header.ok || !scoring.ok || !contacts.ok || problems.length > 0) return failed(problems);
  return success({
    guideline: header.value,
    scoring: scoring.value,
    contacts: contacts.value,
    items: read,
  });
}

type TranslatedItem = ItemsTranslationFile['items'][number];

/** Where a translated file says more or less than the English one. */
function differences(
  guideline: Guideline,
  { data, locate }: Document<ItemsTranslationFile>,
): readonly Problem[] {
  const own = guideline.items.filter(({ segment }) => segment === data.segment);
  const translated = new Set(data.items.map(({ id }) => id));
  const missing = own
    .filter(({ id }) => !translated.has(id))
    .map(({ id }): Problem => ({
      severity: 'error',
      complaint: { code: 'translation-missing', id, field: 'id' },
      at: locate(['items'], 'key'),
    }));
  const others = data.items.flatMap((item, index) => {
    const english = own.find(({ id }) => id === item.id);
    const complaints: readonly Complaint[] =
      english === undefined
        ? [{ code: 'item-unknown', id: item.id, meant: undefined }]
        : differencesOf(english, item);
    return complaints.map((complaint): Problem => ({
      severity: 'error',
      complaint,
      at: locate(['items', index, 'id']),
    }));
  });
  return [...missing, ...others];
}

/** Texts that are there in one language only, and lists that differ in length. */
function differencesOf(english: Item, translated: TranslatedItem): readonly Complaint[] {
  const { id } = english;
  const pairs = {
    interim: [english.interim, translated.interim],
    'not-applicable-only-if': [english.notApplicableOnlyIf, translated['not-applicable-only-if']],
    caution: [english.caution, translated.caution],
    'legal-note': [english.legalNote, translated['legal-note']],
  };
  const counts = {
    evidence: [english.evidence.length, translated.evidence.length],
    'level-notes': [english.levelNotes.length, translated['level-notes']?.length ?? 0],
  };
  return [
    ...Object.entries(pairs).flatMap(([field, [one, other]]) =>
      (one === undefined) === (other === undefined)
        ? []
        : [{ code: 'translation-missing', id, field } as const],
    ),
    ...Object.entries(counts).flatMap(([field, [one, other]]) =>
      one === other ? [] : [{ code: 'translation-missing', id, field } as const],
    ),
  ];
}
