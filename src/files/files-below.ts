import { join, posix } from 'node:path';
import { Failure } from '../problems/failure.ts';
import { realDisk } from './disk.ts';
import type { Disk } from './disk.ts';
import { readFailure } from './disk-failure.ts';

/** A file or a folder: under the name that messages show, and where it lies. */
export type Place = { readonly file: string; readonly path: string };

/** What stands in a folder and below it, by name and in one order everywhere. */
export type Below = {
  readonly files: readonly Place[];
  /** Hidden names, links, which are not followed, and what is neither file nor folder. */
  readonly others: readonly Place[];
};

/** Everything in a folder and below it. */
export function filesBelow(folder: Place, disk: Disk = realDisk): Below {
  const [files, others]: [Place[], Place[]] = [[], []];
  const walk = (within: Place): void => {
    for (const { name, kind } of entriesIn(within, disk)) {
      const place = { file: posix.join(within.file, name), path: join(within.path, name) };
      if (name.startsWith('.') || kind === 'other') others.push(place);
      else if (kind === 'folder') walk(place);
      else files.push(place);
    }
  };
  walk(folder);
  return { files, others };
}

function entriesIn({ path }: Place, disk: Disk): ReturnType<Disk['entries']> {
  try {
    const kind = disk.look(path)?.kind;
    if (kind === undefined) throw new Failure({ code: 'file-not-found', file: path });
    if (kind !== 'folder')
      throw new Failure({ code: 'file-unreadable', file: path, reason: 'not-a-folder' });
    return disk.entries(path).toSorted((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    throw readFailure(error, path);
  }
}
