import { dirname } from 'node:path';
import { Failure } from '../problems/failure.ts';
import type { Disk } from './disk.ts';
import { systemCodeOf, writeFailure } from './disk-failure.ts';

/** Makes a folder and those it stands in, where they are missing, so that they survive a power cut. */
export function makeFolder(folder: string, disk: Disk): void {
  try {
    const there = disk.look(folder);
    if (there?.kind === 'folder') return;
    if (there !== undefined) {
      throw new Failure({ code: 'not-writable', file: folder, reason: 'not-a-folder' });
    }
    const parent = dirname(folder);
    if (parent !== folder) makeFolder(parent, disk);
    makeOne(folder, disk);
    disk.syncFolder(parent);
  } catch (error) {
    throw writeFailure(error, folder);
  }
}

function makeOne(folder: string, disk: Disk): void {
  try {
    disk.makeFolder(folder);
  } catch (error) {
    // Another process made it just now.
    if (systemCodeOf(error) !== 'EEXIST') throw error;
  }
}
