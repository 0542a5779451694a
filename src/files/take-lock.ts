import { join } from 'node:path';
import { Failure } from '../problems/failure.ts';
import { realDisk } from './disk.ts';
import type { Disk } from './disk.ts';
import { systemCodeOf, writeFailure } from './disk-failure.ts';
import { heldHere, mayBeAtWork, newStamp, readStamp } from './lock-stamp.ts';
import type { Stamp } from './lock-stamp.ts';
import { whileHeld } from './while-held.ts';
import { closeQuietly } from './write-fully.ts';

/** Who wants to write in a working folder. */
export type Writer = {
  readonly pid: number;
  readonly host: string;
  /** ISO date and time with offset. */
  readonly at: string;
  /** How long to wait, in milliseconds, for another process on this computer to finish. */
  readonly waitMs: number;
};

const STEP = 25;

/**
 * Makes this process the only one that writes in a working folder; the value ends that. A lock whose holder
 * died on this computer is taken over. Of a holder on another computer nobody here can know, so its lock is
 * never taken over: a Failure names it.
 */
export function takeLock(folder: string, writer: Writer, disk: Disk = realDisk): () => void {
  const { pid, host, at, waitMs } = writer;
  const file = join(folder, '.lock');
  const mine = newStamp({ pid, host, since: at });
  const attempt = { file, mine, disk };
  try {
    waitForLock(attempt, waitMs);
  } catch (error) {
    throw writeFailure(error, file);
  }
  heldHere.add(mine.id);
  return () => {
    heldHere.delete(mine.id);
    removeOwn(attempt);
  };
}

function waitForLock(attempt: Attempt, waitMs: number): void {
  const { file, mine, disk } = attempt;
  for (let waited = 0; ; waited += STEP) {
    const other = tryLock(attempt);
    if (other === undefined) return;
    const here = other.host === mine.host;
    if (!here || waited >= waitMs) {
      const { pid, host, since } = other;
      throw new Failure({ code: 'folder-busy', pid, host, since, here, lock: file });
    }
    disk.pause(STEP);
  }
}

type Attempt = { readonly file: string; readonly mine: Stamp; readonly disk: Disk };

/** Undefined when the lock is ours now; otherwise whose it is. */
function tryLock(attempt: Attempt): Stamp | undefined {
  const { file, mine, disk } = attempt;
  // Each round ends in somebody's lock unless one was just released; a hundred are more than bad luck.
  for (let round = 0; round < 100; round += 1) {
    if (create(attempt)) return undefined;
    const found = readSettled(file, disk);
    if (found === undefined) {
      disk.pause(STEP);
      continue;
    }
    if (found !== 'unreadable' && mayBeAtWork(found, mine)) return found;
    const rival = takeOver(attempt, found);
    if (rival !== 'again') return rival;
  }
  throw new Failure({ code: 'file-in-use', file });
}

/**
 * Takes over from a dead holder. Of several processes that found it dead only one may, or the second would
 * take the lock from the first: whoever creates the file named after the dead lock has the right, and looks
 * once more whether the dead lock is still there. The right is a lock itself, since its holder can die too.
 */
function takeOver(
  { file, mine, disk }: Attempt,
  dead: Stamp | 'unreadable',
): Stamp | 'again' | undefined {
  const right = `${file}-${idOf(dead)}`;
  const rival = tryLock({ file: right, mine, disk });
  if (rival !== undefined) return rival;
  if (idOf(readStamp(file, disk)) === idOf(dead)) {
    // It says who we are already: moving it over the dead lock takes the one and gives back the other.
    whileHeld(disk, () => disk.rename(right, file));
    return undefined;
  }
  removeOwn({ file: right, mine, disk });
  return 'again';
}

const idOf = (stamp: Stamp | 'unreadable' | undefined): string | undefined =>
  typeof stamp === 'object' ? stamp.id : stamp;

/** A lock that cannot be read may be one that is being written just now: it is given a second. */
function readSettled(file: string, disk: Disk): Stamp | 'unreadable' | undefined {
  for (let waited = 0; waited < 1000; waited += STEP) {
    const found = readStamp(file, disk);
    if (found !== 'unreadable') return found;
    disk.pause(STEP);
  }
  return readStamp(file, disk);
}

/** Whether the lock was free and is ours now. */
function create({ file, mine, disk }: Attempt): boolean {
  try {
    // On Windows a file that is being deleted still has its name for a moment.
    const fd = whileHeld(disk, () => disk.open(file, 'create'), ['EPERM', 'EBUSY']);
    try {
      disk.write(fd, new TextEncoder().encode(`${JSON.stringify(mine)}\n`), 0);
    } finally {
      closeQuietly(disk, fd);
    }
    // Whoever is held up for a second between the two finds that another took the lock for a broken one.
    return idOf(readStamp(file, disk)) === mine.id;
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** A lock that cannot be removed is one of a dead process soon. */
function removeOwn({ file, mine, disk }: Attempt): void {
  try {
    if (idOf(readStamp(file, disk)) === mine.id) whileHeld(disk, () => disk.remove(file));
  } catch {
    // Nothing is lost: the next writer takes it over.
  }
}
