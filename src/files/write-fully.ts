import { Failure } from '../problems/failure.ts';
import type { Disk } from './disk.ts';

/** A file that is open for writing. */
type Open = { readonly disk: Disk; readonly fd: number; readonly file: string };

/**
 * Writes every byte at a place in a file and returns when they would survive a power cut. A full disk takes
 * a part of what it is given and says nothing, so the count and the size are checked.
 */
export function writeFully({ disk, fd, file }: Open, bytes: Uint8Array, at: number): void {
  let written = 0;
  while (written < bytes.length) {
    const count = disk.write(fd, bytes.subarray(written), at + written);
    if (count === 0) throw new Failure({ code: 'disk-full', file });
    written += count;
  }
  if (disk.size(fd) !== at + bytes.length) {
    throw new Failure({ code: 'disk-error', file, reason: 'failing' });
  }
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
