import type { JournalFault } from '../problems/facts.ts';
import { failed, success } from '../problems/result.ts';
import type { Result } from '../problems/result.ts';
import { canonicalJson, digestOf, sha256 } from './canonical.ts';

/** A file to which one person adds lines and of which nothing is ever changed: journals and ledgers. */
export type Chain<Event> = {
  /** Whose; the file is called `<name>.jsonl`. */
  readonly name: string;
  readonly entries: readonly Link<Event>[];
  /** What the next line must name as the line before it. */
  readonly head: string;
  /** An unfinished last line, left by a crash. It was never acknowledged. */
  readonly torn?: string;
};

export type Link<Event> = {
  readonly seq: number;
  readonly at: string;
  readonly event: Event;
  /** The guideline version that the event was recorded under; absent for the one it was started with. */
  readonly under?: string;
};

/** What a chain belongs to, and which events may stand in it. */
export type ChainKind<Event> = {
  /** The head of a chain without lines: it ties the first line to what the chain is about. */
  readonly first: string;
  readonly isEvent: (data: Fields) => data is Fields & Event;
};

/**
 * A line of a chain, without its line feed: the event, its number and time, the SHA-256 of the line before and
 * its own. The line is canonical JSON, so a change of any kind shows.
 */
export function chainLine(
  event: object,
  { seq, at, prev, under }: Omit<Link<unknown>, 'event'> & { readonly prev: string },
): string {
  const content = { ...event, seq, at, prev, ...(under !== undefined && { under }) };
  return canonicalJson({ ...content, sum: digestOf(content) });
}

/** Reads a chain and checks every line of it. Only a last line without its end is forgiven, as torn. */
export function readChain<Event>(
  { file, name, text }: { readonly file: string; readonly name: string; readonly text: string },
  kind: ChainKind<Event>,
): Result<Chain<Event>> {
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  const entries: Link<Event>[] = [];
  let head = kind.first;
  for (const [index, line] of lines.entries()) {
    const entry = readLine(line, { seq: index + 1, prev: head, kind });
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

export type Fields = Readonly<Record<string, unknown>>;

function readLine<Event>(
  line: string,
  expected: { readonly seq: number; readonly prev: string; readonly kind: ChainKind<Event> },
): Link<Event> | JournalFault {
  const data = parseLine(line);
  if (data === undefined) return 'not-json';
  const { sum, ...content } = data;
  // Equal to its canonical form, so that a doubled key or a space added by hand shows too.
  if (sum !== digestOf(content) || canonicalJson(data) !== line) return 'altered';
  const { seq, at, prev, under, ...event } = content;
  if (seq !== expected.seq) return 'order';
  if (prev !== expected.prev) return 'chain';
  if (typeof at !== 'string' || !isVersion(under) || !expected.kind.isEvent(event))
    return 'unknown-event';
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
