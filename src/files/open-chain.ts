import { dirname } from 'node:path';
import { Failure } from '../problems/failure.ts';
import { fileNameFrom } from '../text/file-name.ts';
import { realDisk } from './disk.ts';
import type { Disk } from './disk.ts';
import { writeFailure } from './disk-failure.ts';
import { linesAfter, readEnd } from './chain-end.ts';
import type { ChainPlace, End } from './chain-end.ts';
import { makeFolder } from './make-folder.ts';
import { chainFile, MOST_CHAIN_BYTES } from './read-chains.ts';
import { whileHeld } from './while-held.ts';
import { closeQuietly, writeFully } from './write-fully.ts';

/** One person's chain, open for writing. Only whoever holds the lock of the folder may open one. */
export type ChainWriter<Event> = {
  /**
   * Records events and returns only when they are safe on the disk. Throws a Failure when they are not;
   * then none of them is recorded, and the same may be tried again.
   */
  readonly append: (events: readonly Event[], at: string) => void;
  /** The file to which an unfinished last line was moved; absent when there was none. */
  readonly torn?: string;
};

/** Opens a person's chain. What a crash left unfinished, which nobody was told is saved, is set aside. */
export function openChain<Event extends object>(
  place: ChainPlace<Event>,
  disk: Disk = realDisk,
): ChainWriter<Event> {
  const { name } = place;
  if (fileNameFrom(name) !== name) throw new Failure({ code: 'contributor-unsafe', found: name });
  const file = chainFile(place.folder, name);
  const { end, torn } = readEnd(place, disk);
  const { under } = place;
  const version = under === undefined ? {} : { under };
  const append = appender({ file, ...version }, end, disk);
  if (torn.length === 0) return { append };
  try {
    const moved = setAside(file, { torn, length: end.length ?? 0 }, disk);
    return { append, torn: moved };
  } catch (error) {
    throw writeFailure(error, file);
  }
}

const NEW_LINE = new TextEncoder().encode('\n');

/** Moves what stands after the last whole line to the end of `<name>.torn`, then cuts it off the chain. */
function setAside(
  file: string,
  { torn, length }: { readonly torn: Uint8Array; readonly length: number },
  disk: Disk,
): string {
  const aside = file.replace(/\.jsonl$/, '.torn');
  const known = disk.look(aside) !== undefined;
  withOpen({ file: aside, use: known ? 'edit' : 'create', disk }, (fd) => {
    writeFully({ disk, fd, file: aside }, Buffer.concat([torn, NEW_LINE]), disk.size(fd));
  });
  disk.syncFolder(dirname(aside));
  withOpen({ file, use: 'edit', disk }, (fd) => {
    disk.truncate(fd, length);
    disk.sync(fd);
  });
  return aside;
}

function withOpen(
  {
    file,
    use,
    disk,
  }: { readonly file: string; readonly use: 'edit' | 'create'; readonly disk: Disk },
  act: (fd: number) => void,
): void {
  // A synchronising program holds a file for a moment; a permission that is missing stays missing.
  const fd = whileHeld(disk, () => disk.open(file, use), ['EBUSY']);
  try {
    act(fd);
  } finally {
    closeQuietly(disk, fd);
  }
}

function appender(
  { file, ...version }: { readonly file: string; readonly under?: string },
  start: End,
  disk: Disk,
): ChainWriter<object>['append'] {
  let end = start;
  let namesAreSafe = false;
  let broken: unknown;

  /** The file is opened anew each time: a synchronising program may have put another in its place. */
  const write = (bytes: Uint8Array, length: number): void => {
    if (end.length === undefined) makeFolder(dirname(file), disk);
    withOpen({ file, use: end.length === undefined ? 'create' : 'edit', disk }, (fd) => {
      if (disk.size(fd) !== length) throw new Failure({ code: 'file-in-use', file });
      end = { ...end, length };
      try {
        writeFully({ disk, fd, file }, bytes, length);
        if (!namesAreSafe) saveNames(file, disk);
        namesAreSafe = true;
      } catch (error) {
        throw takeBack({ disk, fd, length }) ? error : uncertain(file, error);
      }
    });
  };

  return (events, at) => {
    if (broken !== undefined) throw broken;
    if (events.length === 0) return;
    const { bytes, next } = linesAfter(end, events, { at, ...version });
    if (next.length > MOST_CHAIN_BYTES) {
      throw new Failure({ code: 'journal-full', file, limit: MOST_CHAIN_BYTES });
    }
    try {
      write(bytes, next.length - bytes.length);
    } catch (error) {
      const failure = writeFailure(error, file);
      // What a failing disk has kept is not known any more: nothing is added to it.
      if (failure instanceof Failure && failure.complaint.code === 'disk-error') broken = failure;
      throw failure;
    }
    end = next;
  };
}

/** The name of a new chain, and of the folder it stands in, must survive a power cut too. */
function saveNames(file: string, disk: Disk): void {
  disk.syncFolder(dirname(file));
  disk.syncFolder(dirname(dirname(file)));
}

/** Cuts off what was not acknowledged, so that it can be tried again. Tells whether that worked. */
function takeBack({
  disk,
  fd,
  length,
}: {
  readonly disk: Disk;
  readonly fd: number;
  readonly length: number;
}): boolean {
  try {
    disk.truncate(fd, length);
    disk.sync(fd);
    return true;
  } catch {
    return false;
  }
}

const uncertain = (file: string, cause: unknown): Failure =>
  new Failure({ code: 'disk-error', file, reason: 'failing' }, cause);
