import { basename, join, resolve } from 'node:path';
import { Failure } from '../problems/failure.ts';
import { realDisk } from './disk.ts';
import type { Disk } from './disk.ts';
import { readFailure } from './disk-failure.ts';
import { refuseDevice } from './read-bytes.ts';

/** A file that was handed in: under the name that messages show, and where it lies. */
export type HandedIn = { readonly file: string; readonly path: string };

/**
 * The files that paths mean: a file as it is, a folder for every report, package and submission.json in it and
 * below it, by name. Links are not followed and hidden names are passed over; what is named twice is there once.
 */
export function findSubmissions(
  paths: readonly string[],
  cwd: string,
  disk: Disk = realDisk,
): readonly HandedIn[] {
  const found = paths.flatMap((file) => {
    const place = { file, path: resolve(cwd, file) };
    if (!isFolder(place, disk)) return [place];
    const below = filesBelow(place, disk);
    if (below.length === 0) throw new Failure({ code: 'nothing-to-verify', folder: file });
    return below;
  });
  return [...new Map(found.map((each) => [each.path, each])).values()];
}

/** Whether a folder was named; a path that leads to nothing, or to a device, ends the command. */
function isFolder({ file, path }: HandedIn, disk: Disk): boolean {
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

function filesBelow(folder: HandedIn, disk: Disk): readonly HandedIn[] {
  return entriesIn(folder, disk)
    .filter(({ name }) => !name.startsWith('.'))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap(({ name, kind }) => {
      const place = { file: join(folder.file, name), path: join(folder.path, name) };
      if (kind === 'folder') return filesBelow(place, disk);
      return kind === 'file' && isHandedIn(name) ? [place] : [];
    });
}

function entriesIn({ file, path }: HandedIn, disk: Disk): ReturnType<Disk['entries']> {
  try {
    return disk.entries(path);
  } catch (error) {
    throw readFailure(error, file);
  }
}

const isHandedIn = (path: string): boolean =>
  /\.(?:pdf|zip)$|(?:^|\.)submission\.json$/i.test(basename(path));
