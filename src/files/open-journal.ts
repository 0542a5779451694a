import type { Event } from '../assessment/event.ts';
import { journalOf } from '../assessment/journal.ts';
import { realDisk } from './disk.ts';
import type { Disk } from './disk.ts';
import { openChain } from './open-chain.ts';
import type { ChainWriter } from './open-chain.ts';
import { journalFolder } from './read-journals.ts';

/** Whose journal, in which working folder. */
type JournalPlace = {
  readonly folder: string;
  /** As `fileNameFrom` makes it. */
  readonly name: string;
  readonly assessmentId: string;
  /** The guideline version that is recorded under; absent for the one the assessment began with. */
  readonly under?: string;
};

/** Opens a contributor's journal. */
export const openJournal = (
  { folder, assessmentId, ...place }: JournalPlace,
  disk: Disk = realDisk,
): ChainWriter<Event> =>
  openChain({ ...place, folder: journalFolder(folder), kind: journalOf(assessmentId) }, disk);
