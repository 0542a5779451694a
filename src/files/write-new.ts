import { dirname } from 'node:path';
import { Failure } from '../problems/failure.ts';
import { realDisk } from './disk.ts';
import type { Disk } from './disk.ts';
import { systemCodeOf, writeFailure } from './disk-failure.ts';
import { closeQuietly, writeFully } from './write-fully.ts';

/** Who may read a new file: its owner alone, or whoever the user's own umask lets. */
export type Readers = 'owner' | 'anybody';

const permissions = { owner: 0o600, anybody: 0o666 } as const;

/** Writes a file that is not there yet, and never in the place of one that is. */
export function writeNew(
  file: string,
  bytes: Uint8Array,
  {
    readers = 'anybody',
    disk = realDisk,
  }: { readonly readers?: Readers; readonly disk?: Disk } = {},
): void {
  const fd = create(file, readers, disk);
  try {
    try {
      writeFully({ disk, fd, file }, bytes, 0);
    } finally {
      closeQuietly(disk, fd);
    }
    disk.syncFolder(dirname(file));
  } catch (error) {
    removeQuietly(file, disk);
    throw writeFailure(error, file);
  }
}

/** Ends the command where a file is there already, before anybody is asked for anything. */
export function refuseTaken(file: string, disk: Disk = realDisk): void {
  if (disk.look(file) !== undefined) throw new Failure({ code: 'file-taken', file });
}

function create(file: string, readers: Readers, disk: Disk): number {
  try {
    return disk.open(file, 'create', permissions[readers]);
  } catch (error) {
    const isTaken = systemCodeOf(error) === 'EEXIST';
    throw isTaken ? new Failure({ code: 'file-taken', file }, error) : writeFailure(error, file);
  }
}

/** Half a key would only be in the way of a whole one. */
function removeQuietly(file: string, disk: Disk): void {
  try {
    disk.remove(file);
  } catch {
    // The error that led here says more.
  }
}
