import { join } from 'node:path';
import { realDisk } from './disk.ts';
import type { Disk } from './disk.ts';
import { makeFolder } from './make-folder.ts';
import { readBytes } from './read-bytes.ts';
import { writeDurably } from './write-durably.ts';

/** Where the revisions of an assessment lie that were handed in. */
const submissionFolder = (folder: string): string => join(folder, 'submissions');

const dataFile = (folder: string, revision: number): string =>
  join(submissionFolder(folder), `r${revision}.submission.json`);

/** Freezes a revision: its data, and the report with them. Returns where the report lies. */
export function writeRevision(
  folder: string,
  {
    revision,
    name,
    data,
    report,
  }: {
    readonly revision: number;
    readonly name: string;
    readonly data: Uint8Array;
    readonly report: Uint8Array;
  },
  disk: Disk = realDisk,
): string {
  makeFolder(submissionFolder(folder), disk);
  const file = join(submissionFolder(folder), `${name}.pdf`);
  writeDurably(dataFile(folder, revision), data, disk);
  writeDurably(file, report, disk);
  return file;
}

/** Where the package of a revision lies, beside its report. */
export const packageFile = (folder: string, name: string): string =>
  join(submissionFolder(folder), `${name}.zip`);

/** `submission.json` of an earlier revision; undefined where somebody moved it away. */
export function readRevision(
  folder: string,
  { revision, most }: { readonly revision: number; readonly most: number },
  disk: Disk = realDisk,
): Uint8Array | undefined {
  const file = dataFile(folder, revision);
  return disk.look(file)?.kind === 'file' ? readBytes(file, { limit: most, disk }) : undefined;
}

/** Puts the signature of a revision beside its data. Returns where it lies. */
export function writeSignature(
  folder: string,
  { revision, signature }: { readonly revision: number; readonly signature: string },
  disk: Disk = realDisk,
): string {
  const file = `${dataFile(folder, revision)}.sig`;
  writeDurably(file, new TextEncoder().encode(signature), disk);
  return file;
}

const returnFile = (folder: string, { revision, digest }: ReturnPlace): string =>
  join(submissionFolder(folder), `r${revision}.return-${digest.slice(0, 12)}.json`);

type ReturnPlace = { readonly revision: number; readonly digest: string };

/** Keeps a reviewer's return file beside the revision that it is about. */
export function writeReturn(
  folder: string,
  { bytes, ...place }: ReturnPlace & { readonly bytes: Uint8Array },
  disk: Disk = realDisk,
): void {
  makeFolder(submissionFolder(folder), disk);
  writeDurably(returnFile(folder, place), bytes, disk);
}

/** A return file that was loaded; undefined where somebody moved it away. */
export function readReturn(
  folder: string,
  { most, ...place }: ReturnPlace & { readonly most: number },
  disk: Disk = realDisk,
): Uint8Array | undefined {
  const file = returnFile(folder, place);
  return disk.look(file)?.kind === 'file' ? readBytes(file, { limit: most, disk }) : undefined;
}

/** Whether a path that a person named leads to a folder. */
export const isFolder = (path: string, disk: Disk = realDisk): boolean =>
  disk.look(path)?.kind === 'folder';
