import { canonicalJson, digestOf, sha256 } from '../documents/canonical.ts';
import type { JournalFault } from '../problems/complaint.ts';
import { failed, success } from '../problems/result.ts';
import type { Result } from '../problems/result.ts';
import { isEvent } from './event.ts';
import type { Event } from './event.ts';

/** One contributor's journal, as read: everything they recorded, in order. */
export type Journal = {
  /** The contributor; the file is called `<name>.jsonl`. */
  readonly name: string;
  readonly entries: readonly Entry[];
  /** What the next line must name as the line before it. */
  readonly head: string;
  /** An unfinished last line, left by a crash. It was never acknowledged. */
  readonly torn?: string;
};

export type Entry = {
  readonly seq: number;
  readonly at: string;
  readonly event: Event;
  /** The guideline version that the event was recorded under; absent for the one it was started with. */
  readonly under?: string;
};

/** The head of a journal without lines: it ties the first line to its assessment. */
export const firstHead = (assessmentId: string): string => sha256(assessmentId);

/**
 * A line of the journal, without its line feed: the event, its number and time, the SHA-256 of the line
 * before and its own. The line is canonical JSON, so a change of any kind shows.
 */
export function journalLine(
  event: Event,
  { seq, at, prev, under }: Omit<Entry, 'event'> & { readonly prev: string },
): string {
  const content = { ...event, seq, at, prev, ...(under !== undefined && { under }) };
  return canonicalJson({ ...content, sum: digestOf(content) });
}

/** Reads a journal and checks every line of it. Only a last line without its end is forgiven, as torn. */
export function readJournal(
  { file, name, text }: { readonly file: string; readonly name: string; readonly text: string },
  assessmentId: string,
): Result<Journal> {
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  const entries: Entry[] = [];
  let head = firstHead(assessmentId);
  for (const [index, line] of lines.entries()) {
    const entry = readLine(line, { seq: index + 1, prev: head });
    if (typeof entry === 'string') {
      const at = { file, line: index + 1, column: 1 };
      const foreign = entry === 'chain' && index === 0;
      const complaint = foreign
        ? { code: 'journal-foreign' as const, file }
        : { code: 'journal-line' as const, file, line: index + 1, reason: entry };
      return failed([{ severity: 'error', complaint, at }]);
    }
    entries.push(entry);
    head = sha256(line);
  }
  return success({ name, entries, head, ...(last !== '' && { torn: last }) });
}

type Fields = Readonly<Record<string, unknown>>;

function readLine(
  line: string,
  expected: { readonly seq: number; readonly prev: string },
): Entry | JournalFault {
  const data = parseLine(line);
  if (data === undefined) return 'not-json';
  const { sum, ...content } = data;
  // Equal to its canonical form, so that a doubled key or a space added by hand shows too.
  if (sum !== digestOf(content) || canonicalJson(data) !== line) return 'altered';
  const { seq, at, prev, under, ...event } = content;
  if (seq !== expected.seq) return 'order';
  if (prev !== expected.prev) return 'chain';
  if (typeof at !== 'string' || !isVersion(under) || !isEvent(event)) return 'unknown-event';
  return { seq: expected.seq, at, event, ...(under !== undefined && { under }) };
}

const isVersion = (under: unknown): under is string | undefined =>
  under === undefined || typeof under === 'string';

function parseLine(line: string): Fields | undefined {
  try {
    const data: unknown = JSON.parse(line);
    return typeof data === 'object' && data !== null && !Array.isArray(data)
      ? { ...data }
      : undefined;
  } catch {
    return undefined;
  }
}
