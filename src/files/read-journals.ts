import { join } from 'node:path';
import { journalOf } from '../assessment/journal.ts';
import type { Journal } from '../assessment/journal.ts';
import type { Result } from '../problems/result.ts';
import { realDisk } from './disk.ts';
import type { Disk } from './disk.ts';
import { readChains } from './read-chains.ts';

export const journalFolder = (folder: string): string => join(folder, 'answers');

/** Reads the journals of everybody who contributed to an assessment, by name. */
export const readJournals = (
  folder: string,
  assessmentId: string,
  disk: Disk = realDisk,
): Result<readonly Journal[]> => readChains(journalFolder(folder), journalOf(assessmentId), disk);
