import { basename, resolve } from 'node:path';
import { Failure } from '../problems/failure.ts';
import { realDisk } from './disk.ts';
import type { Disk } from './disk.ts';
import { readFailure } from './disk-failure.ts';
import { filesBelow } from './files-below.ts';
import type { Place } from './files-below.ts';
import { refuseDevice } from './read-bytes.ts';

/**
 * The files that paths mean: a file as it is, a folder for every report, package and submission.json in it and
 * below it, by name. Links are not followed and hidden names are passed over; what is named twice is there once.
 */
export function findSubmissions(
  paths: readonly string[],
  cwd: string,
  disk: Disk = realDisk,
): readonly Place[] {
  const found = paths.flatMap((file) => {
    const place = { file, path: resolve(cwd, file) };
    if (!isFolder(place, disk)) return [place];
    const below = filesBelow(place, disk).files.filter((each) => isHandedIn(each.path));
    if (below.length === 0) throw new Failure({ code: 'nothing-to-verify', folder: file });
    return below;
  });
  return [...new Map(found.map((each) => [each.path, each])).values()];
}

/** Whether a folder was named; a path that leads to nothing, or to a device, ends the command. */
function isFolder({ file, path }: Place, disk: Disk): boolean {
  try {
    const look = disk.look(path);
    if (look === undefined) throw new Failure({ code: 'file-not-found', file });
    // The shell's own pipes, as of `verify <(…)`, have somebody who writes to them.
    if (!path.startsWith('/dev/')) refuseDevice(path, disk);
    return look.kind === 'folder';
  } catch (error) {
    throw readFailure(error, file);
  }
}

const isHandedIn = (path: string): boolean =>
  /\.(?:pdf|zip)$|(?:^|\.)submission\.json$/i.test(basename(path));
