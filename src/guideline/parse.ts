import type { Document } from '../documents/document.ts';
import type { Source as FileSource } from '../documents/source.ts';
import type { Problem } from '../problems/problem.ts';
import { failed, success } from '../problems/result.ts';
import type { Result } from '../problems/result.ts';
import { buildGuideline } from './build.ts';
import type { Contacts } from './contacts.ts';
import { findBrokenReferences } from './references.ts';
import { coreSegment } from './guideline.ts';
import { readFileOf, readFilesOf, valueIn } from './read-file-of.ts';
import type { Guideline } from './guideline.ts';
import { contactsFile } from './schema/contacts-file.ts';
import type { ContactsFile } from './schema/contacts-file.ts';
import { guidelineFile } from './schema/guideline-file.ts';
import type { GuidelineFile } from './schema/guideline-file.ts';
import { itemsFile } from './schema/items-file.ts';
import type { ItemsFile } from './schema/items-file.ts';
import { scoringFile } from './schema/scoring-file.ts';
import type { ScoringFile } from './schema/scoring-file.ts';

/** One version of a guideline as its files say it, each with the places of its parts. */
export type GuidelineFiles = {
  readonly guideline: Document<GuidelineFile>;
  readonly scoring: Document<ScoringFile>;
  readonly contacts: Document<ContactsFile>;
  /** The core file first, then one for each segment in the guideline's order. */
  readonly items: readonly Document<ItemsFile>[];
};

/** The same as far as the files could be read, and everything that kept the others from being read. */
export type GuidelineParts = {
  readonly guideline: Document<GuidelineFile> | undefined;
  readonly scoring: Document<ScoringFile> | undefined;
  readonly contacts: Document<ContactsFile> | undefined;
  readonly items: readonly Document<ItemsFile>[];
  /** Whether every file of items was read. Without `guideline.yaml` nobody knows which there are. */
  readonly hasEveryItem: boolean;
  /** The names of the files that make up the version; undefined where `guideline.yaml` does not say. */
  readonly names: ReadonlySet<string> | undefined;
  readonly problems: readonly Problem[];
};

/** What a version of a guideline is made of. */
export type ParsedGuideline = { readonly guideline: Guideline; readonly contacts: Contacts };

/**
 * Reads a guideline version from its files, by name (`guideline.yaml`, `scoring.yaml`, `contacts.yaml`,
 * `core.yaml` and one file a segment). Reports everything that is wrong in all of them at once.
 */
export async function parseGuideline(
  files: ReadonlyMap<string, FileSource>,
  folder: string,
): Promise<Result<ParsedGuideline>> {
  const read = await parseGuidelineFiles(files, folder);
  return read.ok ? success(buildGuideline(read.value)) : read;
}

/** The same with the places of its parts, for whoever checks the files themselves. */
export async function parseGuidelineFiles(
  files: ReadonlyMap<string, FileSource>,
  folder: string,
): Promise<Result<GuidelineFiles>> {
  const parts = await readGuidelineParts(files, folder);
  const problems = [...parts.problems, ...findBrokenReferences(parts)];
  const whole = problems.length === 0 ? wholeOf(parts) : undefined;
  return whole === undefined ? failed(problems) : success(whole);
}

/** Reads every file that can be read, with the places of its parts, for whoever checks the files themselves. */
export async function readGuidelineParts(
  files: ReadonlyMap<string, FileSource>,
  folder: string,
): Promise<GuidelineParts> {
  const place = { files, folder };
  const guideline = await readFileOf(place, 'guideline.yaml', guidelineFile);
  const scoring = await readFileOf(place, 'scoring.yaml', scoringFile);
  const contacts = await readFileOf(place, 'contacts.yaml', contactsFile);
  const segments = guideline.ok ? guideline.value.data.segments.map(({ id }) => id) : undefined;
  const items = await readFilesOf(place, itemsFile, { known: segments, head: guideline });
  return {
    guideline: valueIn(guideline),
    scoring: valueIn(scoring),
    contacts: valueIn(contacts),
    items: items.flatMap((each) => (each.ok ? [each.value] : [])),
    names:
      segments && new Set([...HEADS, ...[coreSegment, ...segments].map((each) => `${each}.yaml`)]),
    hasEveryItem: guideline.ok && items.every(({ ok }) => ok),
    problems: [guideline, scoring, contacts, ...items].flatMap((each) =>
      each.ok ? [] : each.problems,
    ),
  };
}

const HEADS = ['guideline.yaml', 'scoring.yaml', 'contacts.yaml', 'migration.yaml'];

/** All files of a version, where all of them could be read. */
export const wholeOf = ({
  guideline,
  scoring,
  contacts,
  items,
  hasEveryItem,
}: GuidelineParts): GuidelineFiles | undefined =>
  guideline && scoring && contacts && hasEveryItem
    ? { guideline, scoring, contacts, items }
    : undefined;
