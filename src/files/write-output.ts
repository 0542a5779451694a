import { Failure } from '../problems/failure.ts';
import { realDisk } from './disk.ts';
import type { Disk } from './disk.ts';
import { writeFailure } from './disk-failure.ts';
import { writeDurably } from './write-durably.ts';

/** Writes what a command was asked for, a report or a list of answers, to the file that a person named. */
export function writeOutput(file: string, bytes: Uint8Array, disk: Disk = realDisk): void {
  writeDurably(targetOf(file, disk), bytes, disk);
}

/** Where the bytes belong: behind a link, and never in the place of a folder or a device. */
function targetOf(file: string, disk: Disk): string {
  try {
    const there = disk.look(file);
    if (there === undefined) return file;
    if (there.kind === 'file') return disk.realPath(file);
    const reason = there.kind === 'folder' ? 'is-a-folder' : 'not-a-file';
    throw new Failure({ code: 'not-writable', file, reason });
  } catch (error) {
    throw writeFailure(error, file);
  }
}
