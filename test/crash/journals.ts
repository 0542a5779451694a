import type { Event } from '../../src/assessment/event.ts';
import type { Entry } from '../../src/assessment/journal.ts';
import type { Level } from '../../src/guideline/guideline.ts';
import type { Disk } from '../../src/files/disk.ts';
import { openJournal } from '../../src/files/open-journal.ts';
import { readJournals } from '../../src/files/read-journals.ts';

export const assessmentId = '6f1a5a52-0000-4000-8000-000000000001';

export const at = '2026-11-22T14:02:11.000+07:00';

const levels: readonly Level[] = [0, 1, 2, 3, 4];

/** The n-th of many different answers. */
export const answer = (n: number): Event => ({
  event: 'answer',
  item: `GOV-${n}`,
  level: levels[n % 5] ?? 0,
});

export const open = (folder: string, disk?: Disk, name = 'sokha') =>
  openJournal({ folder, name, assessmentId }, disk);

/** The journals of a folder, which must be sound; their problems are the message when they are not. */
export function read(folder: string, disk?: Disk) {
  const journals = readJournals(folder, assessmentId, disk);
  if (journals.ok) return journals.value;
  throw new Error(JSON.stringify(journals.problems));
}

/** What one contributor recorded. */
export const recordedIn = (folder: string, disk?: Disk, name = 'sokha'): readonly Event[] =>
  (read(folder, disk).find((journal) => journal.name === name)?.entries ?? []).map(
    ({ event }: Entry) => event,
  );
