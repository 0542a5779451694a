import { closeSync, fstatSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';
import { fromFdPromise } from 'yauzl';
import type { Entry } from 'yauzl';
import { sha256, sha256OfPieces } from '../documents/canonical.ts';
import type { Complaint } from '../problems/complaint.ts';
import type { PackageFault } from '../problems/facts.ts';
import { findTwins, nameFault } from '../text/package-name.ts';
import { shorten } from '../text/shorten.ts';
import { readFailure, systemCodeOf } from './disk-failure.ts';
import { piecesOfOpen } from './file-pieces.ts';
import { openToRead } from './package-start.ts';
import {
  directoryBytesOf,
  END_BYTES,
  hasEndBefore,
  isFramedAsListed,
  isMethodKnown,
  isOnOneDisk,
  isOwnSpelling,
  placeOf,
  readAt,
  readEnd,
  startsWithEntry,
} from './zip-frame.ts';
import type { ZipEnd } from './zip-frame.ts';

/** What a package may hold at most. */
export type PackageLimits = {
  readonly entries: number;
  readonly entryBytes: number;
  readonly bytes: number;
  readonly ratio: number;
};

/** A package that was read to its end. Nothing of it was written anywhere. */
export type OpenedPackage = {
  /** SHA-256 of the package itself. */
  readonly sha256: string;
  /** The one folder that everything in it lies in. */
  readonly top: string;
  /** Every file by its name below that folder, in the order of the package. */
  readonly files: ReadonlyMap<string, { readonly sha256: string; readonly bytes: number }>;
  /** The bytes of those that were asked for. */
  readonly kept: ReadonlyMap<string, Uint8Array>;
};

type Opened =
  | { readonly ok: true; readonly opened: OpenedPackage }
  | { readonly ok: false; readonly complaint: Complaint };

/** Why a package is not read on; it never leaves this file. */
class Unsafe extends Error {
  readonly complaint: Complaint;

  constructor(complaint: Complaint) {
    super(complaint.code);
    this.complaint = complaint;
  }
}

const unsafe = (reason: PackageFault, entry = ''): Unsafe =>
  new Unsafe({ code: 'package-unsafe', reason, entry: shorten(entry) });

/** What is asked of a package: how large it may be, and which files are wanted, each with the bytes it may have. */
type Wanted = {
  readonly limits: PackageLimits;
  readonly keep: ReadonlyMap<string, number>;
};

/**
 * Reads a package that a stranger sent, as bytes from the disk to a hash. Nothing is unpacked to the disk. Only the one
 * form that copcheck writes is read, and everything is counted before it is unpacked and while it is.
 */
export async function readPackage(file: string, wanted: Wanted): Promise<Opened> {
  const fd = openToRead(file);
  try {
    const opened = await readOpen(fd, wanted);
    return { ok: true, opened: { sha256: sha256OfPieces(piecesOfOpen(fd)), ...opened } };
  } catch (error) {
    if (error instanceof Unsafe) return { ok: false, complaint: error.complaint };
    throw readFailure(error, file);
  } finally {
    closeSync(fd);
  }
}

async function readOpen(fd: number, wanted: Wanted): Promise<Omit<OpenedPackage, 'sha256'>> {
  const { limits } = wanted;
  const { size } = fstatSync(fd);
  const end = readEnd(fd, size);
  if (end === undefined) {
    const isLonger = startsWithEntry(fd) && hasEndBefore(fd, size);
    throw unsafe(isLonger ? 'behind' : 'not-a-package');
  }
  if (end.entries > limits.entries) throw tooBig('entries', '', [end.entries, limits.entries]);
  if (!startsWithEntry(fd)) throw unsafe(end.entries === 0 ? 'not-a-package' : 'before');
  const entries = await listEntries(fd);
  for (const entry of entries) checkEntry(entry, limits);
  checkTogether(entries, limits);
  checkPlaces(fd, entries, { ...end, size });
  return readEntries(fd, entries, wanted);
}

type NamedEntry = { readonly name: string; readonly entry: Entry };

/** The directory, read by a library that knows its old and its large forms; names are looked at by us alone. */
async function listEntries(fd: number): Promise<readonly NamedEntry[]> {
  const options = {
    autoClose: false,
    decodeStrings: false,
    strictFileNames: true,
    validateEntrySizes: false,
  };
  try {
    const zip = await fromFdPromise(fd, options);
    const entries: NamedEntry[] = [];
    for await (const entry of zip.eachEntry()) entries.push({ entry, name: nameOf(entry) });
    return entries;
  } catch (error) {
    if (error instanceof Unsafe || systemCodeOf(error) !== undefined) throw error;
    throw unsafe(/encrypt/.test(String(error)) ? 'encrypted' : 'damaged');
  }
}

function nameOf({ fileNameRaw }: Entry): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(fileNameRaw);
  } catch {
    throw unsafe('encoding', fileNameRaw.toString('latin1'));
  }
}

/** What an entry is called, what it is, and how large it says it is. */
function checkEntry({ name, entry }: NamedEntry, limits: PackageLimits): void {
  const fault = nameFault(name.replace(/\/$/, '')) ?? kindFault(name, entry);
  if (fault !== undefined) throw unsafe(fault, name);
  if (entry.isEncrypted()) throw unsafe('encrypted', name);
  if (!isMethodKnown(entry)) throw unsafe('method', name);
  const { compressedSize: packed, uncompressedSize: bytes } = entry;
  if (bytes > limits.entryBytes) throw tooBig('one', name, [bytes, limits.entryBytes]);
  const ratio = Math.ceil(bytes / Math.max(packed, 1));
  if (ratio > limits.ratio) throw tooBig('ratio', name, [ratio, limits.ratio]);
  // Packing adds a few bytes to what cannot be packed, and no more.
  if (packed > bytes + bytes / 100 + 1024) throw unsafe('lying-size', name);
}

/** What Unix notes about an entry, whatever the system that wrote it. */
const KIND = 0o170000;
const kinds: Readonly<Record<number, PackageFault>> = { 0o120000: 'link', 0o040000: 'folder' };

function kindFault(name: string, { externalFileAttributes }: Entry): PackageFault | undefined {
  const kind = (externalFileAttributes >>> 16) & KIND;
  if (kind !== 0 && kind !== 0o100000) return kinds[kind] ?? 'device';
  return name.endsWith('/') ? 'folder' : undefined;
}

function tooBig(
  what: 'entries' | 'one' | 'all' | 'ratio',
  entry: string,
  [found, limit]: readonly [number, number],
): Unsafe {
  return new Unsafe({ code: 'package-too-big', what, entry: shorten(entry), found, limit });
}

/** What no entry shows by itself. */
function checkTogether(entries: readonly NamedEntry[], limits: PackageLimits): void {
  const twins = findTwins(entries.map(({ name }) => name));
  if (twins !== undefined) throw unsafe(twins.kind, twins.name);
  const bytes = entries.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0);
  if (bytes > limits.bytes) throw tooBig('all', '', [bytes, limits.bytes]);
  const [top] = (entries[0]?.name ?? '').split('/');
  const outside = entries.find(({ name }) => !name.startsWith(`${top}/`));
  if (outside !== undefined) throw unsafe('outside', outside.name);
  const foreign = entries.find(({ entry }) => !isOwnSpelling(entry));
  if (foreign !== undefined) throw unsafe('repacked', foreign.name);
}

/** Entry follows entry, the directory follows the last, and its end ends the file: there is room for nothing else. */
function checkPlaces(
  fd: number,
  entries: readonly NamedEntry[],
  { directory, directoryBytes, size }: ZipEnd & { readonly size: number },
): void {
  let [place, listedAt] = [0, directory];
  for (const { name, entry } of entries) {
    if (!isOnOneDisk(fd, listedAt)) throw unsafe('repacked', name);
    listedAt += directoryBytesOf(entry);
    const { start, end } = placeOf(entry);
    if (start < place) throw unsafe('overlap', name);
    if (start > place) throw unsafe('between', name);
    if (end > directory) throw unsafe('overlap', name);
    if (!isFramedAsListed(fd, entry)) throw unsafe('two-accounts', name);
    place = end;
  }
  const listed = listedAt - directory;
  const isClosed =
    place === directory && listed === directoryBytes && listedAt + END_BYTES === size;
  if (!isClosed) throw unsafe('behind');
}

/** Unpacks one entry after the other, hashes it, and keeps it only where it is wanted. */
function readEntries(
  fd: number,
  entries: readonly NamedEntry[],
  { limits, keep }: Wanted,
): Omit<OpenedPackage, 'sha256'> {
  const top = entries[0]?.name.split('/')[0] ?? '';
  const files = new Map<string, { readonly sha256: string; readonly bytes: number }>();
  const kept = new Map<string, Uint8Array>();
  let left = limits.bytes;
  for (const { name, entry } of entries) {
    const bytes = unpack(fd, { name, entry });
    left -= bytes.length;
    if (left < 0) throw tooBig('all', '', [limits.bytes - left, limits.bytes]);
    const inner = name.slice(top.length + 1);
    files.set(inner, { sha256: sha256(bytes), bytes: bytes.length });
    if (bytes.length <= (keep.get(inner) ?? -1)) kept.set(inner, new Uint8Array(bytes));
  }
  return { top, files, kept };
}

/** Never gives more bytes than the directory states, which were counted already. */
function unpack(fd: number, { name, entry }: NamedEntry): Uint8Array {
  const { compressedSize: packed, uncompressedSize: length } = entry;
  const stored = readAt(fd, placeOf(entry).data, packed);
  if (stored.length < packed) throw unsafe('damaged', name);
  const bytes = entry.compressionMethod === 0 ? stored : inflate(stored, { name, length });
  if (bytes.length !== length) throw unsafe('lying-size', name);
  if (crc32(bytes) !== entry.crc32) throw unsafe('checksum', name);
  return bytes;
}

function inflate(
  packed: Uint8Array,
  { name, length }: { readonly name: string; readonly length: number },
): Uint8Array {
  const unpacked = inflateWithin(packed, { name, length });
  // What stands behind the end of the packed bytes is seen by nobody else.
  if (unpacked.used !== packed.length) throw unsafe('between', name);
  return unpacked.bytes;
}

function inflateWithin(
  packed: Uint8Array,
  { name, length }: { readonly name: string; readonly length: number },
): { readonly bytes: Uint8Array; readonly used: number } {
  try {
    const result: unknown = inflateRawSync(packed, {
      maxOutputLength: Math.max(length, 1),
      info: true,
    });
    if (!isUnpacked(result)) throw new Error('zlib gave no account of what it read');
    return { bytes: result.buffer, used: result.engine.bytesWritten };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ERR_BUFFER_TOO_LARGE') throw unsafe('lying-size', name);
    if (code.startsWith('Z_')) throw unsafe('damaged', name);
    throw error;
  }
}

/** What zlib returns when it is asked how far it read, which its types do not say. */
const isUnpacked = (
  result: unknown,
): result is { readonly buffer: Uint8Array; readonly engine: { readonly bytesWritten: number } } =>
  typeof result === 'object' && result !== null && 'buffer' in result && 'engine' in result;
