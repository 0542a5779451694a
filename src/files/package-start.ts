import { closeSync, openSync } from 'node:fs';
import { realDisk } from './disk.ts';
import { readFailure } from './disk-failure.ts';
import { refuseDevice } from './read-bytes.ts';
import { startsWithEntry } from './zip-frame.ts';

/** Whether a file calls itself a package, or begins as one. */
export function isPackage(file: string): boolean {
  if (/\.zip$/i.test(file)) return true;
  // A pipe gives its bytes once, and a package is not read from one.
  if (realDisk.look(file)?.kind !== 'file') return false;
  const fd = openToRead(file);
  try {
    return startsWithEntry(fd);
  } catch (error) {
    throw readFailure(error, file);
  } finally {
    closeSync(fd);
  }
}

/** Opens what a person named, unless it is a pipe that could be waited for without end. */
export function openToRead(file: string): number {
  refuseDevice(file);
  try {
    return openSync(file, 'r');
  } catch (error) {
    throw readFailure(error, file);
  }
}
