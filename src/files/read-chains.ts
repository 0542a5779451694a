import { join } from 'node:path';
import { readChain } from '../documents/chain.ts';
import type { Chain, ChainKind } from '../documents/chain.ts';
import type { Problem } from '../problems/problem.ts';
import { failed, success } from '../problems/result.ts';
import type { Result } from '../problems/result.ts';
import { realDisk } from './disk.ts';
import type { Disk } from './disk.ts';
import { readFailure, systemCodeOf } from './disk-failure.ts';
import { readBytes } from './read-bytes.ts';

/** A journal of sixteen thousand answers; nobody writes one, but somebody may send one. */
export const MOST_CHAIN_BYTES = 5 * 1024 * 1024;

const ENDING = '.jsonl';

export const chainFile = (folder: string, name: string): string => join(folder, `${name}${ENDING}`);

/**
 * Reads the chains in a folder, by name. A copy of one, as a synchronised folder makes when two computers wrote at
 * once, is an error: what it says would count twice.
 */
export function readChains<Event>(
  folder: string,
  kind: ChainKind<Event>,
  disk: Disk = realDisk,
): Result<readonly Chain<Event>[]> {
  const sheets = chainNames(folder, disk).map((name) => readSheet(folder, name, disk));
  const read = sheets.map((sheet) => readChain(sheet, kind));
  const problems = [
    ...read.flatMap((each) => (each.ok ? [] : each.problems)),
    ...findCopies(sheets),
  ];
  if (problems.length > 0) return failed(problems);
  return success(read.flatMap((each) => (each.ok ? [each.value] : [])));
}

/** A chain as it stands on the disk. */
type Sheet = { readonly file: string; readonly name: string; readonly text: string };

function readSheet(folder: string, name: string, disk: Disk): Sheet {
  const file = chainFile(folder, name);
  const bytes = readBytes(file, { limit: MOST_CHAIN_BYTES, disk });
  return { file, name, text: textOf(bytes) };
}

/** Bytes that are no text become a mark for that, and the checksum of their line tells. */
export const textOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** Hidden files are the system's own, as macOS leaves them on foreign disks. */
function chainNames(folder: string, disk: Disk): readonly string[] {
  try {
    return disk
      .list(folder)
      .filter((file) => file.endsWith(ENDING) && !file.startsWith('.'))
      .map((file) => file.slice(0, -ENDING.length))
      .toSorted();
  } catch (error) {
    // Git and some archives drop an empty folder.
    if (systemCodeOf(error) === 'ENOENT') return [];
    throw readFailure(error, folder);
  }
}

function findCopies(sheets: readonly Sheet[]): readonly Problem[] {
  const problems: Problem[] = [];
  const originals = new Map<string, Sheet>();
  for (const sheet of sheets) {
    const [first = '', ...others] = sheet.text.split('\n');
    if (others.length === 0) continue;
    const original = originals.get(first);
    if (original === undefined) originals.set(first, sheet);
    else problems.push(copyProblem(sheet, original));
  }
  return problems;
}

/** Of two copies, the one with fewer lines of its own is the one to move away. */
function copyProblem(a: Sheet, b: Sheet): Problem {
  const [ofA, ofB] = [linesOnlyIn(a, b), linesOnlyIn(b, a)];
  const [copy, other, own] = ofA <= ofB ? [a, b, ofA] : [b, a, ofB];
  return {
    severity: 'error',
    complaint: { code: 'journal-copy', file: copy.file, other: other.file, own },
    at: { file: copy.file, line: 1, column: 1 },
  };
}

function linesOnlyIn(sheet: Sheet, other: Sheet): number {
  const known = new Set(other.text.split('\n'));
  return sheet.text.split('\n').filter((line) => !known.has(line)).length;
}
