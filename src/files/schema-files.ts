import { realDisk } from './disk.ts';
import type { Disk } from './disk.ts';

const ENDING = '.schema.json';

/** The kinds of files of which a folder holds the schemas. */
export const listSchemas = (folder: string, disk: Disk = realDisk): readonly string[] =>
  disk
    .list(folder)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length))
    .toSorted();
