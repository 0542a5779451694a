import { crc32, inflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { fromBufferPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import type { Checked } from '../assessment/check-answer.ts';
import type { Complaint } from '../problems/complaint.ts';
import type { WorkbookFault } from '../problems/facts.ts';
import { shorten } from '../text/shorten.ts';

/** What a workbook may hold at most; ours have 60 KB. */
const limits = {
  parts: 500,
  partBytes: 12 * 1024 * 1024,
  allBytes: 24 * 1024 * 1024,
};

/** Parts that are more than text and looks: nobody needs them to answer, and each could do harm. */
const refusedParts: readonly (readonly [RegExp, 'macros' | 'links' | 'embedded'])[] = [
  [/vbaProject|macrosheets|\/activeX\/|\/ctrlProps\/|customUI/i, 'macros'],
  [/\/externalLinks\/|\/connections\.xml$|\/queryTables\//i, 'links'],
  [/\/embeddings\/|\/model\/|\/customData\//i, 'embedded'],
];

/** The parts that hold what cells say. All others are neither unpacked nor read. */
const READ_PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/[^/]+\.xml|xl\/_rels\/[^/]+\.rels|xl\/worksheets\/[^/]+\.xml)$/;

/** Why a workbook is not read on; it never leaves this file. */
class Unsafe extends Error {
  readonly complaint: Complaint;

  constructor(complaint: Complaint) {
    super(complaint.code);
    this.complaint = complaint;
  }
}

const unreadable = (reason: WorkbookFault): Unsafe =>
  new Unsafe({ code: 'workbook-unreadable', reason });

/**
 * Takes the parts that hold text out of a workbook that somebody sent, and puts them into one of our own making, so
 * that what is read is what was checked. Everything is counted in the directory before it is unpacked.
 */
export async function openParts(bytes: Uint8Array): Promise<Checked<Uint8Array>> {
  try {
    return { ok: true, value: await copyOf(Buffer.from(bytes)) };
  } catch (error) {
    if (error instanceof Unsafe) return { ok: false, complaints: [error.complaint] };
    throw error;
  }
}

/** How a workbook with a password begins, and one of before 2007. */
const OLD = 'd0cf11e0a1b11ae1';

async function copyOf(bytes: Buffer): Promise<Uint8Array> {
  if (bytes.subarray(0, 8).toString('hex') === OLD) throw unreadable('old-or-locked');
  const zip = await opened(bytes);
  const entries = await listed(zip);
  checkAll(entries);
  const parts: Record<string, Uint8Array> = {};
  for (const { name, entry } of entries) {
    if (READ_PARTS.test(name)) parts[name] = await unpack(bytes, zip, entry);
  }
  if (parts['[Content_Types].xml'] === undefined) throw unreadable('other-file');
  checkContent(parts);
  return zipSync(parts, { level: 0 });
}

async function opened(bytes: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(bytes, { decodeStrings: false, validateEntrySizes: false });
  } catch {
    throw unreadable('not-a-workbook');
  }
}

type Named = { readonly name: string; readonly entry: Entry };

async function listed(zip: ZipFile): Promise<readonly Named[]> {
  if (zip.entryCount > limits.parts) throw tooBig('parts', [zip.entryCount, limits.parts]);
  try {
    const entries: Named[] = [];
    for await (const entry of zip.eachEntry())
      entries.push({ name: entry.fileNameRaw.toString('utf8').replaceAll('\\', '/'), entry });
    return entries;
  } catch {
    throw unreadable('damaged');
  }
}

/** What the directory says: which parts there are, and how large they become. */
function checkAll(entries: readonly Named[]): void {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size < entries.length) throw unreadable('damaged');
  for (const { name, entry } of entries) {
    const kind = refusedParts.find(([part]) => part.test(`/${name}`))?.[1];
    if (kind !== undefined) throw holds(kind, name);
    if (entry.isEncrypted()) throw unreadable('old-or-locked');
    if (entry.uncompressedSize > limits.partBytes)
      throw tooBig('part', [entry.uncompressedSize, limits.partBytes]);
  }
  const bytes = entries.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0);
  if (bytes > limits.allBytes) throw tooBig('all', [bytes, limits.allBytes]);
}

const holds = (what: 'macros' | 'links' | 'embedded', part: string): Unsafe =>
  new Unsafe({ code: 'workbook-holds', what, part: shorten(part) });

const tooBig = (
  what: 'parts' | 'part' | 'all',
  [found, limit]: readonly [number, number],
): Unsafe => new Unsafe({ code: 'workbook-too-big', what, found, limit });

/** Never gives more bytes than the directory states, which were counted already. */
async function unpack(bytes: Buffer, zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const { compressedSize, uncompressedSize: length, compressionMethod: method } = entry;
  const unpacked = await (async () => {
    try {
      const { fileDataStart: from } = await zip.readLocalFileHeaderPromise(entry, {
        minimal: true,
      });
      const packed = bytes.subarray(from, from + compressedSize);
      if (method === 0) return packed;
      return method === 8
        ? inflateRawSync(packed, { maxOutputLength: Math.max(length, 1) })
        : undefined;
    } catch {
      return undefined;
    }
  })();
  if (unpacked?.length !== length || crc32(unpacked) !== entry.crc32) throw unreadable('damaged');
  return new Uint8Array(unpacked);
}

/** What only the text of a part shows: a kind of workbook that runs macros, or a definition of its own. */
function checkContent(parts: Readonly<Record<string, Uint8Array>>): void {
  for (const [name, bytes] of Object.entries(parts)) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) throw unreadable('damaged');
    const isTypes = name === '[Content_Types].xml';
    if (isTypes && /macroEnabled/i.test(text.toString('latin1'))) throw holds('macros', name);
    if (isTypes && !text.includes('spreadsheetml')) throw unreadable('other-file');
  }
}
