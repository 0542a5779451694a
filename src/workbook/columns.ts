import type { Language } from '../i18n/phrases.ts';

/** The columns of the sheet to answer in, in their order. */
export const columns = [
  'item',
  'question',
  'why',
  'shows',
  'answer',
  'reason',
  'note',
  'title',
  'kind',
  'date',
  'system',
  'known',
] as const;

export type Column = (typeof columns)[number];

/** The columns in which a colleague types. */
export const answerColumns: readonly Column[] = [
  'answer',
  'reason',
  'note',
  'title',
  'kind',
  'date',
  'system',
];

/**
 * Their widths, in digits. Khmer takes more room than English, both together twice as much, and no row is
 * taller than 409 points.
 */
export function widthOf(column: Column, languages: readonly Language[]): number {
  if (!reading.includes(column)) return widths[column];
  const more = languages.includes('km') ? 1.4 : 1;
  return widths[column] * (languages.length > 1 ? 2.3 : more);
}

const reading: readonly Column[] = ['question', 'why', 'shows'];

const widths: Readonly<Record<Column, number>> = {
  item: 14,
  question: 46,
  why: 44,
  shows: 50,
  answer: 22,
  reason: 26,
  note: 32,
  title: 28,
  kind: 22,
  date: 14,
  system: 24,
  known: 34,
};

export const columnOf = (column: Column): number => columns.indexOf(column);
