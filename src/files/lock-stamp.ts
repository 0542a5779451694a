import { uptime } from 'node:os';
import type { Disk } from './disk.ts';
import { systemCodeOf } from './disk-failure.ts';
import { closeQuietly } from './write-fully.ts';

/** What a lock says of its holder. */
export type Stamp = {
  /** Never the same twice on one computer; safe as a part of a file name. */
  readonly id: string;
  readonly pid: number;
  readonly host: string;
  /** ISO date and time with offset. */
  readonly since: string;
  /** For how many seconds the computer had been running. */
  readonly up: number;
};

let taken = 0;

export function newStamp(holder: Pick<Stamp, 'pid' | 'host' | 'since'>): Stamp {
  taken += 1;
  return { ...holder, id: `${holder.pid}-${Date.now()}-${taken}`, up: uptime() };
}

/** Locks that this process holds. */
export const heldHere = new Set<string>();

/** Whether the holder of a lock may still be at work. Only of a process on this computer can that be known. */
export function mayBeAtWork(stamp: Stamp, here: Pick<Stamp, 'pid' | 'host'>): boolean {
  if (stamp.host !== here.host) return true;
  // The computer was started since, so the number may belong to any process now.
  if (stamp.up > uptime() + 1) return false;
  // In a container every process may have the same number.
  if (stamp.pid === here.pid) return heldHere.has(stamp.id);
  return isRunning(stamp.pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else's cannot be asked, but it is there.
    return systemCodeOf(error) !== 'ESRCH';
  }
}

/**
 * Reads a lock: undefined when there is none, `unreadable` when it is empty or no stamp, as while it is being
 * written, or after a power cut.
 */
export function readStamp(file: string, disk: Disk): Stamp | 'unreadable' | undefined {
  const text = readText(file, disk);
  return text === undefined ? undefined : (parseStamp(text) ?? 'unreadable');
}

function readText(file: string, disk: Disk): string | undefined {
  const bytes = new Uint8Array(4096);
  try {
    const fd = disk.open(file, 'read');
    try {
      return new TextDecoder().decode(bytes.subarray(0, disk.read(fd, bytes)));
    } finally {
      closeQuietly(disk, fd);
    }
  } catch (error) {
    // On Windows a file that is being deleted is still there, but cannot be opened.
    if (['ENOENT', 'EPERM', 'EBUSY'].includes(systemCodeOf(error) ?? '')) return undefined;
    throw error;
  }
}

function parseStamp(text: string): Stamp | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return isStamp(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function isStamp(data: unknown): data is Stamp {
  if (typeof data !== 'object' || data === null) return false;
  const { id, pid, host, since, up }: Readonly<Record<string, unknown>> = { ...data };
  const texts = [id, host, since].every((each) => typeof each === 'string');
  // The id becomes a part of a file name; 0 and below stand for groups of processes.
  return texts && /^[\d-]{1,60}$/.test(String(id)) && isPid(pid) && typeof up === 'number';
}

const isPid = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) > 0;
