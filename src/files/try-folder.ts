import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether a file can really be written in a folder: rights alone do not tell on every system. The file is named
 * after a new id, so that it stands in nobody's way, and is gone afterwards.
 */
export function canWriteIn(folder: string, id: string): boolean {
  const file = join(folder, `.copcheck-doctor-${id}`);
  try {
    writeFileSync(file, 'Written by "copcheck doctor"; can be deleted.\n', { flag: 'wx' });
    rmSync(file);
    return true;
  } catch {
    return false;
  }
}

/** Bytes that a person may still use on the disk of a folder; undefined where the system does not say. */
export function freeBytesIn(folder: string): number | undefined {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return undefined;
  }
}
