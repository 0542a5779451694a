import { join } from 'node:path';
import { Failure } from '../problems/failure.ts';
import { realDisk } from './disk.ts';
import type { Disk } from './disk.ts';
import { makeFolder } from './make-folder.ts';
import { writeDurably } from './write-durably.ts';

/** Writes the files of a new guideline version; never into a folder that is there already. */
export function createGuidelineFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
  disk: Disk = realDisk,
): void {
  if (disk.look(folder) !== undefined) throw new Failure({ code: 'folder-not-empty', folder });
  makeFolder(folder, disk);
  for (const [name, text] of files) {
    writeDurably(join(folder, name), new TextEncoder().encode(text), disk);
  }
}

/** Puts copies of files into a folder; one that is there stays as it is. */
export function keepOrCopy(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  disk: Disk = realDisk,
): void {
  makeFolder(folder, disk);
  for (const [name, bytes] of files) {
    const file = join(folder, name);
    if (disk.look(file) === undefined) writeDurably(file, bytes, disk);
  }
}
