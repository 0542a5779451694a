import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { extname, join } from 'node:path';
import { copyNameOf, evidenceEndings, MOST_EVIDENCE_BYTES } from '../assessment/evidence.ts';
import type { EvidenceEnding, EvidenceFile } from '../assessment/evidence.ts';
import { sha256 } from '../documents/canonical.ts';
import { Failure } from '../problems/failure.ts';
import { realDisk } from './disk.ts';
import type { Disk } from './disk.ts';
import { readFailure, systemCodeOf } from './disk-failure.ts';
import { makeFolder } from './make-folder.ts';
import { readBytes } from './read-bytes.ts';
import { writeDurably } from './write-durably.ts';

const evidenceFolder = (folder: string): string => join(folder, 'evidence');

/** Where the copy of a document lies in a working folder. */
export const copyIn = (folder: string, file: EvidenceFile): string =>
  join(evidenceFolder(folder), copyNameOf(file));

/** A document, looked at and read through one descriptor, so that nobody can put another in its place meanwhile. */
export type OpenDocument = {
  readonly look: () => Pick<Stats, 'size' | 'mtimeMs' | 'isFile' | 'isDirectory'>;
  /** How many bytes were read on from where the last read ended; 0 at the end. */
  readonly read: (into: Uint8Array) => number;
  readonly close: () => void;
};

/**
 * Copies a document into the working folder under its own hash, and returns when it would survive a power cut.
 * It is read as bytes and never opened as what it is.
 */
export function takeEvidence(
  folder: string,
  { path, shown }: { readonly path: string; readonly shown: string },
  open: (path: string, shown: string) => OpenDocument = openDocument,
): EvidenceFile {
  const ending = endingOf(shown);
  const bytes = readDocument(open(path, shown), shown);
  const file = { sha256: sha256(bytes), bytes: bytes.length, ending };
  makeFolder(evidenceFolder(folder), realDisk);
  // The same document may show the answers to several items: it lies there once.
  if (stateOfCopy(folder, file) !== 'there') writeDurably(copyIn(folder, file), bytes);
  return file;
}

function endingOf(shown: string): EvidenceEnding {
  const written = extname(shown).slice(1).toLowerCase();
  const ending = evidenceEndings.find((each) => each === written);
  if (ending === undefined)
    throw new Failure({ code: 'evidence-type', file: shown, allowed: evidenceEndings });
  return ending;
}

/** Opens a document and nothing else: no link is followed, and a pipe that nobody writes to is not waited for. */
export function openDocument(path: string, shown: string): OpenDocument {
  try {
    // Windows has neither flag, which then counts as none, so a link is looked for first. Elsewhere the flag closes
    // the gap between the two.
    if (lstatSync(path).isSymbolicLink()) throw notAFile(shown, 'link');
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
    const fd = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    return {
      look: () => fstatSync(fd),
      read: (into) => readSync(fd, into),
      close: () => closeSync(fd),
    };
  } catch (error) {
    if (systemCodeOf(error) === 'ELOOP') throw notAFile(shown, 'link');
    if (systemCodeOf(error) === 'EISDIR') throw notAFile(shown, 'folder');
    if (systemCodeOf(error) === 'ENXIO') throw notAFile(shown, 'device');
    throw readFailure(error, shown);
  }
}

const notAFile = (file: string, reason: 'link' | 'folder' | 'device'): Failure =>
  new Failure({ code: 'evidence-not-a-file', file, reason });

function readDocument(document: OpenDocument, shown: string): Uint8Array {
  try {
    const before = document.look();
    if (!before.isFile()) throw notAFile(shown, before.isDirectory() ? 'folder' : 'device');
    if (before.size === 0) throw new Failure({ code: 'evidence-empty', file: shown });
    if (before.size > MOST_EVIDENCE_BYTES) {
      const limit = MOST_EVIDENCE_BYTES;
      throw new Failure({ code: 'evidence-too-large', file: shown, bytes: before.size, limit });
    }
    const bytes = readUpTo(document, before.size + 1);
    const after = document.look();
    const isSame =
      bytes.length === before.size &&
      after.size === before.size &&
      after.mtimeMs === before.mtimeMs;
    if (!isSame) throw new Failure({ code: 'evidence-changed', file: shown });
    return bytes;
  } catch (error) {
    throw readFailure(error, shown);
  } finally {
    document.close();
  }
}

/** One byte more is asked for than there were, so that a file that grows is found out. */
function readUpTo(document: OpenDocument, most: number): Uint8Array {
  const bytes = new Uint8Array(most);
  let length = 0;
  for (;;) {
    const count = document.read(bytes.subarray(length));
    if (count === 0) return bytes.subarray(0, length);
    length += count;
  }
}

/** How the copy of a document stands: as it was, gone, or other than it was. */
export function stateOfCopy(
  folder: string,
  file: EvidenceFile,
  disk: Disk = realDisk,
): 'there' | 'missing' | 'altered' {
  const place = copyIn(folder, file);
  try {
    if (disk.look(place) === undefined) return 'missing';
  } catch (error) {
    throw readFailure(error, place);
  }
  return readCopy(folder, file, disk) === undefined ? 'altered' : 'there';
}

/** The bytes of a copy; undefined where they are not those that were copied. */
export function readCopy(
  folder: string,
  file: EvidenceFile,
  disk: Disk = realDisk,
): Uint8Array | undefined {
  const place = copyIn(folder, file);
  if (disk.look(place)?.kind !== 'file') return undefined;
  const bytes = readIfSmall(place, disk);
  return bytes?.length === file.bytes && sha256(bytes) === file.sha256 ? bytes : undefined;
}

function readIfSmall(place: string, disk: Disk): Uint8Array | undefined {
  try {
    return readBytes(place, { limit: MOST_EVIDENCE_BYTES, disk });
  } catch (error) {
    if (error instanceof Failure && error.complaint.code === 'file-too-large') return undefined;
    throw error;
  }
}
