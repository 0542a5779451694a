import { dirname } from 'node:path';
import type { Event } from '../assessment/event.ts';
import { journalLine, readJournal } from '../assessment/journal.ts';
import { sha256 } from '../documents/canonical.ts';
import { Failure } from '../problems/failure.ts';
import { realDisk } from './disk.ts';
import type { Disk } from './disk.ts';
import { systemCodeOf, writeFailure } from './disk-failure.ts';
import { makeFolder } from './make-folder.ts';
import { readBytes } from './read-bytes.ts';
import { journalFile, MOST_JOURNAL_BYTES, textOf } from './read-journals.ts';
import { whileHeld } from './while-held.ts';
import { closeQuietly, writeFully } from './write-fully.ts';

/** One contributor's journal, open for writing. Only whoever holds the lock of the folder may open one. */
export type JournalWriter = {
  /**
   * Records events and returns only when they are safe on the disk. Throws a Failure when they are not;
   * then none of them is recorded, and the same may be tried again.
   */
  readonly append: (events: readonly Event[], at: string) => void;
  /** The file to which an unfinished last line was moved; absent when there was none. */
  readonly torn?: string;
};

type JournalPlace = {
  readonly folder: string;
  readonly name: string;
  readonly assessmentId: string;
};

/** Opens a contributor's journal. What a crash left unfinished, which nobody was told is saved, is set aside. */
export function openJournal(place: JournalPlace, disk: Disk = realDisk): JournalWriter {
  const file = journalFile(place.folder, place.name);
  const { end, torn } = readEnd(file, place, disk);
  const append = appender(file, end, disk);
  if (torn.length === 0) return { append };
  return { append, torn: setAside(file, { torn, length: end.length ?? 0 }, disk) };
}

/** Where a journal ends: what the next line follows on. */
type End = {
  readonly seq: number;
  readonly head: string;
  /** In bytes, as it must be found on the disk; undefined when there is no file. */
  readonly length: number | undefined;
};

function readEnd(
  file: string,
  { name, assessmentId }: JournalPlace,
  disk: Disk,
): { readonly end: End; readonly torn: Uint8Array } {
  const bytes = readIfThere(file, disk);
  const read = readJournal({ file, name, text: textOf(bytes ?? new Uint8Array()) }, assessmentId);
  if (!read.ok) {
    const [problem] = read.problems;
    throw new Failure(problem?.complaint ?? { code: 'journal-foreign', file });
  }
  const { entries, head } = read.value;
  const length = bytes && bytes.lastIndexOf(LINE_FEED) + 1;
  return { end: { seq: entries.length, head, length }, torn: bytes?.subarray(length) ?? new Uint8Array() };
}

const LINE_FEED = 0x0a;

function readIfThere(file: string, disk: Disk): Uint8Array | undefined {
  try {
    return readBytes(file, { limit: MOST_JOURNAL_BYTES, disk });
  } catch (error) {
    if (error instanceof Failure && error.complaint.code === 'file-not-found') return undefined;
    throw error;
  }
}

function appender(file: string, start: End, disk: Disk): JournalWriter['append'] {
  let end = start;
  let namesAreSafe = false;
  let broken: unknown;

  const saveNames = (): void => {
    if (namesAreSafe) return;
    disk.syncFolder(dirname(file));
    disk.syncFolder(dirname(dirname(file)));
    namesAreSafe = true;
  };

  return (events, at) => {
    if (broken !== undefined) throw broken;
    if (events.length === 0) return;
    const { bytes, next } = linesAfter(end, events, at);
    if (next.length > MOST_JOURNAL_BYTES) {
      throw new Failure({ code: 'journal-full', file, limit: MOST_JOURNAL_BYTES });
    }
    const fd = openAt(file, end, disk);
    end = { ...end, length: end.length ?? 0 };
    try {
      writeFully({ disk, fd, file }, bytes, end.length ?? 0);
      saveNames();
      end = next;
    } catch (error) {
      const failure = writeFailure(error, file);
      broken = takeBack({ disk, fd, file }, end.length ?? 0) ?? (isDiskError(failure) ? failure : undefined);
      throw failure;
    } finally {
      closeQuietly(disk, fd);
    }
  };
}
