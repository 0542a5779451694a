import { dirname, join } from 'node:path';
import { Failure } from '../problems/failure.ts';
import { realDisk } from './disk.ts';
import type { Disk } from './disk.ts';
import { systemCodeOf, writeFailure } from './disk-failure.ts';
import { HELD, whileHeld } from './while-held.ts';
import { closeQuietly, writePiecesFully } from './write-fully.ts';

/**
 * Writes a file whole or not at all: under another name first, and it takes the place of the old one when
 * every byte is safe. Whatever fails before that leaves the old file as it was.
 */
export function writeDurably(file: string, bytes: Uint8Array, disk: Disk = realDisk): void {
  writePiecesDurably(file, [bytes], disk);
}

/** The same for a file that is larger than should be in memory at once. */
export function writePiecesDurably(
  file: string,
  pieces: Iterable<Uint8Array>,
  disk: Disk = realDisk,
): void {
  try {
    const temporary = writeTemporary(file, pieces, disk);
    try {
      moveIntoPlace(temporary, file, disk);
    } catch (error) {
      removeQuietly(temporary, disk);
      throw error;
    }
    disk.syncFolder(dirname(file));
  } catch (error) {
    throw writeFailure(error, file);
  }
}

function writeTemporary(file: string, pieces: Iterable<Uint8Array>, disk: Disk): string {
  // A file that was closed to others stays closed to them; for a new one the user's own umask decides.
  const permissions = disk.look(file)?.permissions;
  const { temporary, fd } = createTemporary(dirname(file), disk, permissions);
  try {
    writePiecesFully({ disk, fd, file }, pieces, 0);
  } catch (error) {
    closeQuietly(disk, fd);
    removeQuietly(temporary, disk);
    throw error;
  }
  closeQuietly(disk, fd);
  return temporary;
}

/** The name does not grow with the file's, which may be as long as the system allows. */
function createTemporary(
  folder: string,
  disk: Disk,
  permissions: number | undefined,
): { readonly temporary: string; readonly fd: number } {
  for (let number = 1; ; number += 1) {
    const temporary = join(folder, `.copcheck-${process.pid}-${number}.tmp`);
    try {
      return { temporary, fd: disk.open(temporary, 'create', permissions) };
    } catch (error) {
      // Left behind by a crash, when a process had the same number.
      if (systemCodeOf(error) !== 'EEXIST' || number === 100) throw error;
    }
  }
}

function moveIntoPlace(temporary: string, file: string, disk: Disk): void {
  try {
    whileHeld(disk, () => disk.rename(temporary, file));
  } catch (error) {
    const held = HELD.some((code) => code === systemCodeOf(error));
    throw held ? new Failure({ code: 'file-in-use', file }, error) : error;
  }
}

function removeQuietly(file: string, disk: Disk): void {
  try {
    disk.remove(file);
  } catch {
    // It is only our own unfinished file; the error that led here says more.
  }
}
