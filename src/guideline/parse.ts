import type { Document } from '../documents/document.ts';
import type { Source as FileSource } from '../documents/source.ts';
import type { Location, Problem } from '../problems/problem.ts';
import { failed, success } from '../problems/result.ts';
import type { Result } from '../problems/result.ts';
import { buildGuideline } from './build.ts';
import type { Contacts } from './contacts.ts';
import { fileNames } from './doubled-ids.ts';
import { mustBe } from './must-be.ts';
import { findBrokenReferences } from './references.ts';
import { readFileOf } from './read-file-of.ts';
import { coreSegment } from './guideline.ts';
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
  const read = await readFiles(files, folder);
  if (!read.ok) return read;
  const broken = findBrokenReferences(read.value);
  return broken.length > 0 ? failed(broken) : read;
}

async function readFiles(
  files: ReadonlyMap<string, FileSource>,
  folder: string,
): Promise<Result<GuidelineFiles>> {
  const place = { files, folder };

  const guideline = await readFileOf(place, 'guideline.yaml', guidelineFile);
  const scoring = await readFileOf(place, 'scoring.yaml', scoringFile);
  const contacts = await readFileOf(place, 'contacts.yaml', contactsFile);
  const items: Document<ItemsFile>[] = [];
  const problems: Problem[] = [];
  for (const { segment, named } of segmentsIn(guideline)) {
    const read = await readFileOf({ ...place, named }, `${segment}.yaml`, itemsFile);
    if (!read.ok) {
      problems.push(...read.problems);
      continue;
    }
    const { data, locate } = read.value;
    problems.push(...mustBe(segment, data.segment, () => locate(['segment'])));
    items.push(read.value);
  }

  if (guideline.ok && scoring.ok && contacts.ok && problems.length === 0) {
    return success({
      guideline: guideline.value,
      scoring: scoring.value,
      contacts: contacts.value,
      items,
    });
  }
  const others = [guideline, scoring, contacts].flatMap((result) =>
    result.ok ? [] : result.problems,
  );
  return failed([...others, ...problems]);
}

/** The segments that have a file of items, each once, and where each is named. */
function segmentsIn(
  guideline: Result<Document<GuidelineFile>>,
): readonly { readonly segment: string; readonly named?: Location }[] {
  if (!guideline.ok) return [{ segment: coreSegment }];
  const { data, locate } = guideline.value;
  const ids = data.segments.map(({ id }) => id);
  const own = ids.flatMap((segment, index) =>
    fileNames.includes(segment) || ids.indexOf(segment) < index
      ? []
      : [{ segment, named: locate(['segments', index, 'id']) }],
  );
  return [{ segment: coreSegment }, ...own];
}
