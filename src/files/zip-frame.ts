import { readSync } from 'node:fs';
import type { Entry } from 'yauzl';

/**
 * How copcheck writes a zip, besides the names and the bytes of its entries: one date, no comments, no additional
 * fields, no attributes. Whatever else stands there was put there by another program.
 */
export const zipMoment = new Date(1980, 0, 1, 12);

const DATE = 0x0021;
const TIME = 0x6000;

/** Lengths and checksum stand behind the bytes; the two other bits tell how hard they were packed. */
const BEHIND = 0x0008;
const FLAGS = [BEHIND, BEHIND | 0x0004];

const VERSION = 20;
const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const POINTER = 0x07064b50;
const END = 0x06054b50;

/** Bytes of the last record of a zip without a comment, and of an entry of its directory without its name. */
export const END_BYTES = 22;
const POINTER_BYTES = 20;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const DESCRIPTOR_BYTES = 16;

/** Deflate, and nothing at all. */
const METHODS = [8, 0];

export const isMethodKnown = ({ compressionMethod }: Entry): boolean =>
  METHODS.includes(compressionMethod);

/** Whether an entry of the directory is spelt as copcheck spells it. */
export const isOwnSpelling = (entry: Entry): boolean =>
  [entry.versionMadeBy, entry.versionNeededToExtract].every((version) => version === VERSION) &&
  FLAGS.includes(entry.generalPurposeBitFlag) &&
  entry.lastModFileDate === DATE &&
  entry.lastModFileTime === TIME &&
  entry.internalFileAttributes === 0 &&
  entry.externalFileAttributes === 0 &&
  entry.extraFieldLength === 0 &&
  entry.fileCommentLength === 0;

/** What the end of a zip says about its directory. */
export type ZipEnd = {
  readonly entries: number;
  readonly directory: number;
  readonly directoryBytes: number;
};

/**
 * Reads the last record of a zip; undefined where the file does not end with one. Where a pointer to another end stands
 * before it, as in zips of the large form, programs could disagree about which holds.
 */
export function readEnd(fd: number, size: number): ZipEnd | undefined {
  if (size < END_BYTES + POINTER_BYTES) return undefined;
  const last = readAt(fd, size - END_BYTES - POINTER_BYTES, END_BYTES + POINTER_BYTES);
  if (last.readUInt32LE(0) === POINTER) return undefined;
  const end = last.subarray(POINTER_BYTES);
  if (end.readUInt32LE(0) !== END || end.readUInt16LE(20) !== 0) return undefined;
  // Both numbers of disks are 0, and all entries are on this one.
  if (end.readUInt32LE(4) !== 0 || end.readUInt16LE(8) !== end.readUInt16LE(10)) return undefined;
  return {
    entries: end.readUInt16LE(10),
    directoryBytes: end.readUInt32LE(12),
    directory: end.readUInt32LE(16),
  };
}

/** As long as a comment behind a zip may be. */
const MOST_COMMENT = 0xffff;

/** Whether the end of a zip stands somewhere before the end of the file. */
export function hasEndBefore(fd: number, size: number): boolean {
  const length = Math.min(size, END_BYTES + MOST_COMMENT + END_BYTES);
  return readAt(fd, size - length, length).includes(recordStart(END));
}

export const startsWithEntry = (fd: number): boolean => readAt(fd, 0, 4).equals(recordStart(LOCAL));

function recordStart(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}

/** The place of the bytes of an entry, and of what comes behind it. */
export const placeOf = ({
  relativeOffsetOfLocalHeader: start,
  fileNameLength,
  compressedSize,
}: Entry): { readonly start: number; readonly data: number; readonly end: number } => {
  const data = start + LOCAL_BYTES + fileNameLength;
  return { start, data, end: data + compressedSize + DESCRIPTOR_BYTES };
};

/** Bytes of the directory that an entry takes. */
export const directoryBytesOf = ({ fileNameLength }: Entry): number => ENTRY_BYTES + fileNameLength;

/**
 * Whether what stands before and behind the bytes of an entry says the same as the directory. Two programs that read
 * one the one and the other the other would see two packages.
 */
export function isFramedAsListed(fd: number, entry: Entry): boolean {
  const { start, data, end } = placeOf(entry);
  const before = Buffer.alloc(LOCAL_BYTES);
  before.writeUInt32LE(LOCAL, 0);
  before.writeUInt16LE(entry.versionNeededToExtract, 4);
  before.writeUInt16LE(entry.generalPurposeBitFlag, 6);
  before.writeUInt16LE(entry.compressionMethod, 8);
  before.writeUInt16LE(entry.lastModFileTime, 10);
  before.writeUInt16LE(entry.lastModFileDate, 12);
  before.writeUInt16LE(entry.fileNameLength, 26);
  const behind = Buffer.alloc(DESCRIPTOR_BYTES);
  behind.writeUInt32LE(DESCRIPTOR, 0);
  behind.writeUInt32LE(entry.crc32, 4);
  behind.writeUInt32LE(entry.compressedSize, 8);
  behind.writeUInt32LE(entry.uncompressedSize, 12);
  return (
    readAt(fd, start, data - start).equals(Buffer.concat([before, entry.fileNameRaw])) &&
    readAt(fd, end - DESCRIPTOR_BYTES, DESCRIPTOR_BYTES).equals(behind)
  );
}

/** Where the directory says on which of several disks an entry lies: the library passes over it. */
const DISK = { place: 34, bytes: 2 };

/** Whether an entry, of which the directory speaks at a place, lies on the first and only disk. */
export const isOnOneDisk = (fd: number, listedAt: number): boolean =>
  readAt(fd, listedAt + DISK.place, DISK.bytes).every((byte) => byte === 0);

/** Bytes from a place of a file, as many as there are. */
export function readAt(fd: number, place: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let count = 0;
  while (count < length) {
    const read = readSync(fd, bytes, count, length - count, place + count);
    if (read === 0) break;
    count += read;
  }
  return bytes.subarray(0, count);
}
