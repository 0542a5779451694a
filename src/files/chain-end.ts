import { sha256 } from '../documents/canonical.ts';
import { chainLine, readChain } from '../documents/chain.ts';
import type { ChainKind } from '../documents/chain.ts';
import { Failure } from '../problems/failure.ts';
import type { Disk } from './disk.ts';
import { readBytes } from './read-bytes.ts';
import { chainFile, MOST_CHAIN_BYTES, textOf } from './read-chains.ts';

/** Whose chain, and where it lies. */
export type ChainPlace<Event> = {
  /** The folder in which everybody has a file of their own. */
  readonly folder: string;
  /** As `fileNameFrom` makes it. */
  readonly name: string;
  readonly kind: ChainKind<Event>;
  /** The guideline version that is recorded under; absent for the one the assessment began with. */
  readonly under?: string;
};

/** Where a chain ends: what the next line follows on. */
export type End = {
  readonly seq: number;
  readonly head: string;
  /** In bytes, as it must be found on the disk; undefined when there is no file. */
  readonly length: number | undefined;
};

/** Reads to the end of a chain, and gives what a crash left unfinished behind it. */
export function readEnd<Event>(
  { folder, name, kind }: ChainPlace<Event>,
  disk: Disk,
): { readonly end: End; readonly torn: Uint8Array } {
  const file = chainFile(folder, name);
  const there = readIfThere(file, disk);
  const bytes = there ?? new Uint8Array();
  const read = readChain({ file, name, text: textOf(bytes) }, kind);
  if (!read.ok) {
    throw new Failure(read.problems[0]?.complaint ?? { code: 'journal-foreign', file });
  }
  const { entries, head } = read.value;
  const length = bytes.lastIndexOf(LINE_FEED) + 1;
  const end = { seq: entries.length, head, length: there && length };
  return { end, torn: bytes.subarray(length) };
}

const LINE_FEED = 0x0a;

function readIfThere(file: string, disk: Disk): Uint8Array | undefined {
  try {
    return readBytes(file, { limit: MOST_CHAIN_BYTES, disk });
  } catch (error) {
    if (error instanceof Failure && error.complaint.code === 'file-not-found') return undefined;
    throw error;
  }
}

/** The lines of further events, and where the chain ends with them. */
export function linesAfter(
  end: End,
  events: readonly object[],
  when: { readonly at: string; readonly under?: string },
): { readonly bytes: Uint8Array; readonly next: End & { readonly length: number } } {
  let { seq, head } = end;
  const lines: string[] = [];
  for (const event of events) {
    seq += 1;
    const line = chainLine(event, { ...when, seq, prev: head });
    lines.push(`${line}\n`);
    head = sha256(line);
  }
  const bytes = new TextEncoder().encode(lines.join(''));
  return { bytes, next: { seq, head, length: (end.length ?? 0) + bytes.length } };
}
