import type { Checked } from '../assessment/check-answer.ts';
import type { Heads } from '../assessment/heads.ts';
import { canonicalJson, sha256 } from '../documents/canonical.ts';
import type { ReadSheet } from './workbook.ts';

/** What the hidden sheet says about a workbook: what it was made from, and where its questions stand. */
export type Stamp = {
  readonly format: typeof FORMAT;
  readonly assessment: string;
  /** SHA-256 of the guideline. */
  readonly guideline: string;
  readonly heads: Heads;
  /** The sheet to answer in, and the texts of its head. */
  readonly sheet: string;
  readonly head: readonly string[];
  /** The item of every row below the head, in order. */
  readonly items: readonly string[];
};

export const FORMAT = 'copcheck/workbook/1';

/** A cell holds no more than 32,767 characters; a stamp goes on in the next one. */
const MOST_CHARACTERS = 30_000;

/** The cells of a stamp, one below the other: its format, its checksum, and itself. */
export function stampCells(stamp: Stamp): readonly string[] {
  const text = canonicalJson(stamp);
  const pieces = Math.ceil(text.length / MOST_CHARACTERS);
  return [
    FORMAT,
    sha256(text),
    ...Array.from({ length: pieces }, (_, index) =>
      text.slice(index * MOST_CHARACTERS, (index + 1) * MOST_CHARACTERS),
    ),
  ];
}

/** The stamp of a workbook; it is believed because its checksum is right, which no accident makes. */
export function readStamp(sheets: readonly ReadSheet[]): Checked<Stamp> {
  const hidden = sheets.find(({ rows }) => rows[0]?.[0] === FORMAT);
  if (hidden === undefined) return refused('missing');
  const [, checksum = '', ...pieces] = hidden.rows.map(([first = '']) => first);
  const text = pieces.join('');
  if (sha256(text) !== checksum) return refused('altered');
  const data = parsed(text);
  return isStamp(data) ? { ok: true, value: data } : refused('altered');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const refused = (reason: 'missing' | 'altered'): Checked<never> => ({
  ok: false,
  complaints: [{ code: 'workbook-stamp', reason }],
});

/** A forger can make the checksum right, and must not make the program fail by it. */
function isStamp(data: unknown): data is Stamp {
  if (!isFields(data)) return false;
  const { format, assessment, guideline, heads, sheet, head, items } = data;
  return (
    format === FORMAT &&
    [assessment, guideline, sheet].every((each) => typeof each === 'string') &&
    [head, items].every(isListOfText) &&
    isFields(heads) &&
    Object.values(heads).every(isHead)
  );
}

const isHead = (data: unknown): boolean =>
  isFields(data) &&
  Number.isSafeInteger(data['lines']) &&
  Number(data['lines']) >= 0 &&
  typeof data['head'] === 'string';

const isListOfText = (data: unknown): boolean =>
  Array.isArray(data) && data.every((each) => typeof each === 'string');

const isFields = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null;
