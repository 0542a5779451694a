import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { systemCodeOf } from './disk-failure.ts';

/**
 * The few things that are done to a disk. Everything else in this folder is handed one, so that tests can
 * hand in a disk that is full, failing or without power. All of them throw the system's error.
 */
export type Disk = {
  /** `read` and `edit` need the file to be there, `create` needs it not to be. */
  readonly open: (file: string, use: Use, permissions?: number) => number;
  /** How many bytes were read on from where the last read ended; 0 at the end. */
  readonly read: (fd: number, into: Uint8Array) => number;
  /** How many of the bytes were written: it may be fewer than asked, without an error. */
  readonly write: (fd: number, bytes: Uint8Array, at: number) => number;
  readonly size: (fd: number) => number;
  readonly truncate: (fd: number, length: number) => void;
  /** Returns when the contents of a file would survive a power cut. */
  readonly sync: (fd: number) => void;
  readonly close: (fd: number) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (file: string) => void;
  readonly makeFolder: (folder: string) => void;
  /** Returns when the names in a folder would survive a power cut. */
  readonly syncFolder: (folder: string) => void;
  readonly list: (folder: string) => readonly string[];
  /** What stands in a folder, links not followed: they are `other`. */
  readonly entries: (folder: string) => readonly Entry[];
  /** What stands at a path, links followed; undefined when nothing does. */
  readonly look: (file: string) => Look | undefined;
  readonly realPath: (file: string) => string;
  /** Waits, without giving anything else a turn. */
  readonly pause: (milliseconds: number) => void;
};

type Use = 'read' | 'edit' | 'create';

/** A name in a folder, and what it names. */
export type Entry = { readonly name: string; readonly kind: Look['kind'] };

export type Look = { readonly kind: 'file' | 'folder' | 'other'; readonly permissions: number };

/** The disk of this computer. */
export const realDisk: Disk = {
  open: (file, use, permissions = 0o666) => openSync(file, flags[use], permissions),
  read: (fd, into) => readSync(fd, into),
  write: (fd, bytes, at) => writeSync(fd, bytes, 0, bytes.length, at),
  size: (fd) => fstatSync(fd).size,
  truncate: ftruncateSync,
  sync: fsyncSync,
  close: closeSync,
  rename: renameSync,
  remove: (file) => rmSync(file),
  makeFolder: (folder) => {
    mkdirSync(folder);
  },
  syncFolder,
  list: (folder) => readdirSync(folder),
  entries: (folder) =>
    readdirSync(folder, { withFileTypes: true }).map((entry) => {
      const other = entry.isDirectory() ? 'folder' : 'other';
      return { name: entry.name, kind: entry.isFile() ? 'file' : other };
    }),
  look,
  realPath: (file) => realpathSync(file),
  pause: (milliseconds) => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  },
};

const flags = { read: 'r', edit: 'r+', create: 'wx' } as const;

/** Network drives and folders that may be written but not listed cannot do this, and do without. */
const UNSUPPORTED = new Set(['EINVAL', 'ENOTSUP', 'ENOSYS', 'EBADF', 'EACCES', 'EPERM']);

function syncFolder(folder: string): void {
  // Windows keeps names safe by itself and cannot open a folder.
  if (process.platform === 'win32') return;
  try {
    const fd = openSync(folder, 'r');
    try {
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    if (!UNSUPPORTED.has(systemCodeOf(error) ?? '')) throw error;
  }
}

function look(file: string): Look | undefined {
  try {
    const stats = statSync(file);
    const other = stats.isDirectory() ? 'folder' : 'other';
    return { kind: stats.isFile() ? 'file' : other, permissions: stats.mode % 0o1000 };
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
