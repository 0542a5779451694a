import { Failure } from '../problems/failure.ts';
import { realDisk } from './disk.ts';
import type { Disk } from './disk.ts';
import { readFailure } from './disk-failure.ts';
import { closeQuietly } from './write-fully.ts';

/** Nothing that the program reads whole is larger. */
const MOST = 8 * 1024 * 1024;

const PIECE = 64 * 1024;

/** The bytes of a file that a person named. */
export function readBytes(
  file: string,
  { limit = MOST, disk = realDisk }: { readonly limit?: number; readonly disk?: Disk } = {},
): Uint8Array {
  try {
    const fd = disk.open(file, 'read');
    try {
      return readOpen({ disk, fd, file }, limit);
    } finally {
      closeQuietly(disk, fd);
    }
  } catch (error) {
    throw readFailure(error, file);
  }
}

/** The same where there is such a file; undefined where nothing stands there. */
export const readIfThere = (
  file: string,
  limit: number,
  disk: Disk = realDisk,
): Uint8Array | undefined =>
  disk.look(file) === undefined ? undefined : readBytes(file, { limit, disk });

/** A pipe that nobody writes to would be waited for without end. */
export function refuseDevice(file: string, disk: Disk = realDisk): void {
  if (disk.look(file)?.kind !== 'other') return;
  throw new Failure({ code: 'file-unreadable', file, reason: 'not-a-file' });
}

/** Reads to the end, whatever the size said to be: a pipe says 0, and a file may be growing. */
function readOpen(
  { disk, fd, file }: { readonly disk: Disk; readonly fd: number; readonly file: string },
  limit: number,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const piece = new Uint8Array(PIECE);
    const count = disk.read(fd, piece);
    if (count === 0) break;
    pieces.push(piece.subarray(0, count));
    length += count;
    if (length > limit) {
      const bytes = Math.max(length, disk.size(fd));
      throw new Failure({ code: 'file-too-large', file, bytes, limit });
    }
  }
  return new Uint8Array(Buffer.concat(pieces, length));
}
