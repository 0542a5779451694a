import { inflateSync } from 'node:zlib';
import type { PdfFault } from '../problems/facts.ts';

/** What is attached to a PDF, or why nothing can be taken out of it. */
export type Attached =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: PdfFault };

/** Why a file is not as copcheck wrote it; it never leaves this file. */
class Unlike extends Error {
  readonly reason: PdfFault;

  constructor(reason: PdfFault) {
    super(reason);
    this.reason = reason;
  }
}

const MOST_OBJECTS = 200_000;

/** Bytes of an entry in a classic cross-reference table. */
const ENTRY = 20;

/**
 * Takes the one file out that is attached to a report, and refuses every PDF that copcheck did not write
 * itself: no encryption, one classic cross-reference table, nothing added later, one attachment. A general
 * PDF library repairs what is damaged, and then nobody knows whose bytes these are.
 */
export function readAttachment(pdf: Uint8Array, name: string, mostBytes: number): Attached {
  try {
    // Latin-1 keeps one character per byte, so that places in the text are places in the file.
    const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
    if (!text.startsWith('%PDF-1.7\n')) throw new Unlike('not-a-pdf');
    const objects = objectsOf(text);
    const file = numberIn(objects.textOf(objects.root), /\/AF \[(\d+) 0 R\]/, 'no-attachment');
    const specification = objects.textOf(file);
    if (!specification.includes(`/F (${name})`)) throw new Unlike('no-attachment');
    const stream = numberIn(specification, /\/EF <<\s*\/F (\d+) 0 R/, 'no-attachment');
    return { ok: true, bytes: inflated(pdf, { objects, text, stream, mostBytes }) };
  } catch (error) {
    if (error instanceof Unlike) return { ok: false, reason: error.reason };
    throw error;
  }
}

type Objects = {
  readonly root: number;
  readonly startOf: (number: number) => number;
  readonly textOf: (number: number) => string;
};

/** Where each object starts, and the number of the catalog. */
function objectsOf(text: string): Objects {
  const end = /startxref\n(\d{1,12})\n%%EOF\n?$/.exec(text);
  if (end === null) throw new Unlike('damaged');
  if (text.indexOf('startxref') !== end.index) throw new Unlike('changed');
  const header = /xref\n0 (\d{1,7})\n/y;
  header.lastIndex = Number(end[1]);
  const count = Number(header.exec(text)?.[1]);
  if (!(count > 0 && count <= MOST_OBJECTS)) throw new Unlike('damaged');
  const table = header.lastIndex;
  const trailer = text.slice(table + count * ENTRY, end.index);
  if (/\/(?:Encrypt|Prev|XRefStm)\b/.test(trailer)) throw new Unlike('changed');

  const startOf = (number: number): number => {
    const entry = text.slice(table + number * ENTRY, table + (number + 1) * ENTRY);
    const start = numberIn(entry, /^(\d{10}) 00000 n/, 'damaged');
    if (number >= count || !text.startsWith(`${number} 0 obj\n`, start))
      throw new Unlike('damaged');
    return start;
  };
  const textOf = (number: number): string => {
    const start = startOf(number);
    const stop = text.indexOf('endobj', start);
    if (stop < 0) throw new Unlike('damaged');
    return text.slice(start, stop);
  };
  return { root: numberIn(trailer, /\/Root (\d{1,7}) 0 R/, 'damaged'), startOf, textOf };
}

function inflated(
  pdf: Uint8Array,
  {
    objects,
    text,
    stream,
    mostBytes,
  }: {
    readonly objects: Objects;
    readonly text: string;
    readonly stream: number;
    readonly mostBytes: number;
  },
): Uint8Array {
  const start = objects.startOf(stream);
  const from = text.indexOf('stream\n', start) + 'stream\n'.length;
  const dictionary = text.slice(start, from);
  const length = numberIn(dictionary, /\/Length (\d{1,12})/, 'damaged');
  const declared = numberIn(dictionary, /\/Size (\d{1,12})/, 'damaged');
  if (declared > mostBytes) throw new Unlike('too-large');
  const isOurs =
    /\/Filter \/FlateDecode\b/.test(dictionary) && text.startsWith('\nendstream', from + length);
  if (!isOurs) throw new Unlike('damaged');
  const data = inflate(pdf.subarray(from, from + length), mostBytes);
  if (data.length !== declared) throw new Unlike('damaged');
  return data;
}

/** The declared size may lie: the limit that holds is the one given to zlib. */
function inflate(bytes: Uint8Array, mostBytes: number): Uint8Array {
  try {
    return inflateSync(bytes, { maxOutputLength: mostBytes });
  } catch {
    throw new Unlike('damaged');
  }
}

function numberIn(text: string, pattern: RegExp, reason: PdfFault): number {
  const number = Number(pattern.exec(text)?.[1]);
  if (!Number.isSafeInteger(number)) throw new Unlike(reason);
  return number;
}
