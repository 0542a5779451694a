import { dirname, join } from 'node:path';
import { sha256OfPieces } from '../documents/canonical.ts';
import { Failure } from '../problems/failure.ts';
import { readFailure } from './disk-failure.ts';
import { realDisk } from './disk.ts';
import type { Disk } from './disk.ts';
import { piecesOfFile } from './file-pieces.ts';
import { makeFolder } from './make-folder.ts';
import { readBytes } from './read-bytes.ts';
import { writeDurably, writePiecesDurably } from './write-durably.ts';

/** Where a reviewer's desk keeps its things. */
export const roundFile = (desk: string): string => join(desk, 'round.json');

export const ledgerFolder = (desk: string): string => join(desk, 'ledger');

/** Everything that came with one submission. */
const receivedFolder = (desk: string, digest: string): string => join(desk, 'received', digest);

export const dataOf = (desk: string, digest: string): string =>
  join(receivedFolder(desk, digest), 'submission.json');

/** The package that it came in, where it came in one. */
export const packageOf = (desk: string, digest: string): string =>
  join(receivedFolder(desk, digest), 'package.zip');

/** Its report: what was handed in, or a copy of the one in the package. */
export const reportOf = (desk: string, digest: string): string =>
  join(receivedFolder(desk, digest), 'report.pdf');

/** Whether a folder is a desk. */
export const isDesk = (folder: string, disk: Disk = realDisk): boolean =>
  isFile(roundFile(folder), disk);

/** The nearest desk, from a folder upwards. */
export function findDesk(folder: string, disk: Disk = realDisk): string {
  for (let here = folder; ; here = dirname(here)) {
    if (isDesk(here, disk)) return here;
    if (here === dirname(here)) throw new Failure({ code: 'not-a-desk', folder });
  }
}

function isFile(file: string, disk: Disk): boolean {
  try {
    return disk.look(file)?.kind === 'file';
  } catch (error) {
    throw readFailure(error, file);
  }
}

/** Makes a desk; one that is there already, and a folder with something in it, stays as it is. */
export function createDesk(desk: string, round: Uint8Array, disk: Disk = realDisk): void {
  makeFolder(desk, disk);
  if (disk.list(desk).length > 0) throw new Failure({ code: 'already-a-desk', folder: desk });
  makeFolder(ledgerFolder(desk), disk);
  writeDurably(roundFile(desk), round, disk);
}

/** Keeps what was handed in, under the digest of its data: a second copy is the same file. */
export function keepReceived(
  desk: string,
  {
    digest,
    data,
    report,
    packed,
  }: {
    readonly digest: string;
    readonly data: Uint8Array;
    readonly report: Uint8Array | undefined;
    /** The package that both came in, and what it hashed to when it was verified. */
    readonly packed: { readonly path: string; readonly sha256: string } | undefined;
  },
  disk: Disk = realDisk,
): void {
  const folder = receivedFolder(desk, digest);
  makeFolder(folder, disk);
  if (packed !== undefined) keepPackage(packageOf(desk, digest), packed, disk);
  writeDurably(dataOf(desk, digest), data, disk);
  if (report !== undefined) writeDurably(reportOf(desk, digest), report, disk);
}

/** Copies a package; where it changed since it was verified, nothing is kept of it. */
function keepPackage(
  file: string,
  { path, sha256 }: { readonly path: string; readonly sha256: string },
  disk: Disk,
): void {
  writePiecesDurably(file, piecesOfFile(path), disk);
  if (sha256OfPieces(piecesOfFile(file)) === sha256) return;
  disk.remove(file);
  throw new Failure({ code: 'received-changed', file: path });
}

/** Puts a file into one of the desk's folders. Returns where it lies. */
export function writeToDesk(
  desk: string,
  {
    folder,
    name,
    bytes,
  }: {
    readonly folder: 'receipts' | 'returns' | 'reviews';
    readonly name: string;
    readonly bytes: Uint8Array;
  },
  disk: Disk = realDisk,
): string {
  makeFolder(join(desk, folder), disk);
  const file = join(desk, folder, name);
  writeDurably(file, bytes, disk);
  return file;
}

/** The data of a submission that was taken in; undefined where somebody moved them away. */
export function readReceived(
  desk: string,
  { digest, most }: { readonly digest: string; readonly most: number },
  disk: Disk = realDisk,
): Uint8Array | undefined {
  const file = dataOf(desk, digest);
  return isFile(file, disk) ? readBytes(file, { limit: most, disk }) : undefined;
}

/** The SHA-256 of a kept file, however long it is; undefined where it is gone. */
export const digestOfKept = (file: string, disk: Disk = realDisk): string | undefined =>
  isFile(file, disk) ? sha256OfPieces(piecesOfFile(file)) : undefined;
