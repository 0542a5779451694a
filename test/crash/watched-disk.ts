import type { Disk } from '../../src/files/disk.ts';
import { systemError } from './crash-disk.ts';

export type Operation = keyof Disk;

/** A disk that says what it is about to do; whoever hears it may throw instead. */
function watchedDisk(disk: Disk, before: (operation: Operation) => void): Disk {
  const watch =
    <Args extends readonly unknown[], Value>(
      operation: Operation,
      act: (...args: Args) => Value,
    ): ((...args: Args) => Value) =>
    (...args) => {
      before(operation);
      return act(...args);
    };
  return {
    open: watch('open', disk.open),
    read: watch('read', disk.read),
    write: watch('write', disk.write),
    size: watch('size', disk.size),
    truncate: watch('truncate', disk.truncate),
    sync: watch('sync', disk.sync),
    close: watch('close', disk.close),
    rename: watch('rename', disk.rename),
    remove: watch('remove', disk.remove),
    makeFolder: watch('makeFolder', disk.makeFolder),
    syncFolder: watch('syncFolder', disk.syncFolder),
    list: watch('list', disk.list),
    entries: watch('entries', disk.entries),
    look: watch('look', disk.look),
    realPath: watch('realPath', disk.realPath),
    pause: disk.pause,
  };
}

/** The computer loses power before the n-th operation; whatever is tried after that fails too. */
export function diskUntilPowerCut(disk: Disk, n: number): Disk {
  let count = 0;
  return watchedDisk(disk, () => {
    count += 1;
    if (count >= n) throw new PowerCut();
  });
}

class PowerCut extends Error {
  override readonly name = 'PowerCut';
}

/** The n-th operation fails with a code, and only that. */
export function diskFailingAt(disk: Disk, n: number, code: string): Disk {
  let count = 0;
  return watchedDisk(disk, () => {
    count += 1;
    if (count === n) throw systemError(code);
  });
}

/** The first so many operations of a kind fail with a code. */
export function diskFailing(
  disk: Disk,
  fault: { readonly operation: Operation; readonly code: string; readonly times?: number },
): Disk {
  let left = fault.times ?? Number.POSITIVE_INFINITY;
  return watchedDisk(disk, (operation) => {
    if (operation !== fault.operation || left <= 0) return;
    left -= 1;
    throw systemError(fault.code);
  });
}

/** How many operations a piece of work takes. */
export function countOperations(disk: Disk, work: (disk: Disk) => void): number {
  let count = 0;
  work(
    watchedDisk(disk, () => {
      count += 1;
    }),
  );
  return count;
}

const WRITES: readonly Operation[] = [
  'write',
  'truncate',
  'sync',
  'rename',
  'remove',
  'makeFolder',
  'syncFolder',
];

/** A disk that may be read only. */
export const readOnlyDisk = (disk: Disk): Disk => ({
  ...watchedDisk(disk, (operation) => {
    if (WRITES.includes(operation)) throw systemError('EROFS');
  }),
  open: (file, use, permissions) => {
    if (use !== 'read') throw systemError('EROFS');
    return disk.open(file, use, permissions);
  },
});

/**
 * A disk with room for so many more bytes. It takes what fits and says nothing, as Linux does; then it
 * refuses with an error, or takes 0 bytes.
 */
export function diskWithRoom(disk: Disk, room: number, then: 'error' | 'nothing' = 'error'): Disk {
  let left = room;
  return {
    ...disk,
    write: (fd, bytes, at) => {
      if (left === 0 && then === 'error') throw systemError('ENOSPC');
      const fits = bytes.subarray(0, left);
      left -= fits.length;
      return fits.length === 0 ? 0 : disk.write(fd, fits, at);
    },
  };
}

/** A disk that never takes more than so many bytes at once. */
export const diskInSmallPieces = (disk: Disk, most: number): Disk => ({
  ...disk,
  write: (fd, bytes, at) => disk.write(fd, bytes.subarray(0, most), at),
});
