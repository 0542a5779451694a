import { join } from 'node:path';
import { Failure } from '../problems/failure.ts';
import { realDisk } from './disk.ts';
import type { Disk } from './disk.ts';
import { readFailure } from './disk-failure.ts';

/** The files in a folder and below it, as paths from there with the slashes of the web, in one order everywhere. */
export type FilesBelow = {
  readonly files: readonly string[];
  /** What is no file and no folder, as a pipe, or lies too deep. */
  readonly others: readonly string[];
};

/** Far deeper than anybody sorts what came in. */
const DEEPEST = 8;

/** Finds every file; a link that leads back to a folder above leads nowhere new. */
export function filesBelow(folder: string, disk: Disk = realDisk): FilesBelow {
  const [files, others]: [string[], string[]] = [[], []];
  const seen = new Set<string>();
  const walk = (place: string, name: string, depth: number): void => {
    const kind = disk.look(place)?.kind;
    if (kind === 'file') files.push(name);
    else if (kind !== 'folder' || depth > DEEPEST) others.push(name);
    else {
      const real = disk.realPath(place);
      if (seen.has(real)) return;
      seen.add(real);
      for (const each of disk.list(place)) {
        walk(join(place, each), name === '' ? each : `${name}/${each}`, depth + 1);
      }
    }
  };
  try {
    const kind = disk.look(folder)?.kind;
    if (kind === undefined) throw new Failure({ code: 'file-not-found', file: folder });
    if (kind !== 'folder')
      throw new Failure({ code: 'file-unreadable', file: folder, reason: 'not-a-folder' });
    walk(folder, '', 0);
  } catch (error) {
    throw readFailure(error, folder);
  }
  return { files: files.toSorted(), others: others.toSorted() };
}
