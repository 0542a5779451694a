import { Failure } from '../problems/failure.ts';
import type { Disk } from './disk.ts';

/** A file that is open for writing. */
type Open = { readonly disk: Disk; readonly fd: number; readonly file: string };

/**
 * Writes every byte at a place in a file and returns when they would survive a power cut. A full disk takes
 * a part of what it is given and says nothing, so the count and the size are checked.
 */
export function writeFully(open: Open, bytes: Uint8Array, at: number): void {
  writePiecesFully(open, [bytes], at);
}

/** The same for bytes that are not all in memory at once. */
export function writePiecesFully(open: Open, pieces: Iterable<Uint8Array>, from: number): void {
  const { disk, fd, file } = open;
  let at = from;
  for (const piece of pieces) {
    let written = 0;
    while (written < piece.length) {
      const count = disk.write(fd, piece.subarray(written), at + written);
      if (count === 0) throw new Failure({ code: 'disk-full', file });
      written += count;
    }
    at += piece.length;
  }
  if (disk.size(fd) !== at) throw new Failure({ code: 'disk-error', file, reason: 'failing' });
  disk.sync(fd);
}

/** What was to be kept has been synced by now, so a file that cannot be closed loses nothing. */
export function closeQuietly(disk: Disk, fd: number): void {
  try {
    disk.close(fd);
  } catch {
    // Nothing to be done, nothing lost.
  }
}
