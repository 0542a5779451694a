import type { Checked } from '../assessment/check-answer.ts';
import { evidenceKinds } from '../assessment/evidence.ts';
import type { EvidenceKind } from '../assessment/evidence.ts';
import type { Complaint } from '../problems/complaint.ts';
import type { Sheet, SheetEvidence, SheetPart, SheetRow } from '../sheet/sheet.ts';
import { shorten } from '../text/shorten.ts';
import { answerColumns, columnOf, columns } from './columns.ts';
import type { Column } from './columns.ts';
import { readStamp } from './stamp.ts';
import type { Stamp } from './stamp.ts';
import { addressOf } from './workbook.ts';
import type { ReadSheet } from './workbook.ts';

/** What a colleague answered in a workbook, or everything for which it cannot be taken. */
export function sheetOf(sheets: readonly ReadSheet[]): Checked<Sheet> {
  const stamp = readStamp(sheets);
  if (!stamp.ok) return stamp;
  const { assessment, guideline, heads, items } = stamp.value;
  const answers = sheets.find(({ name }) => name === stamp.value.sheet);
  if (answers === undefined)
    return { ok: false, complaints: [{ code: 'workbook-sheet-gone', sheet: stamp.value.sheet }] };
  const complaints = [...foreign(sheets), ...merged(answers), ...moved(answers, stamp.value)];
  if (complaints.length > 0) return { ok: false, complaints: complaints.slice(0, MOST_COMPLAINTS) };
  const rows = items.map((item, index) => rowOf(item, index + 1, answers));
  return { ok: true, value: { assessment, guideline, heads, rows } };
}

/** Whoever moved a row moved all below it; nobody reads a thousand places. */
const MOST_COMPLAINTS = 20;

/** A formula shows what it computes on another day, or fetches it from elsewhere. */
const foreign = (sheets: readonly ReadSheet[]): readonly Complaint[] =>
  sheets.flatMap((sheet) =>
    sheet.formulas.map((address) => ({
      code: 'workbook-formula',
      place: placeIn(sheet, address),
    })),
  );

const placeIn = ({ name }: ReadSheet, address: string): string => `${shorten(name)}!${address}`;

/** Of merged cells only the first one is kept, and nobody knows which question it was meant for. */
const merged = (answers: ReadSheet): readonly Complaint[] =>
  answers.merges.map(({ rows, columns: across }) => ({
    code: 'workbook-merged',
    place: placeIn(answers, `${addressOf(rows[0], across[0])}:${addressOf(rows[1], across[1])}`),
  }));

/** Every question must stand where it was put: an answer belongs to the question beside it. */
function moved(answers: ReadSheet, { head, items }: Stamp): readonly Complaint[] {
  const last = items.length + 1;
  const heads = columns.map((_, column) => ({
    row: 0,
    column,
    expected: head[column] ?? '',
  }));
  const ids = items.map((expected, index) => ({ row: index + 1, column: 0, expected }));
  const places = [...heads, ...ids].flatMap(({ row, column, expected }): readonly Complaint[] => {
    const found = cellOf(answers, row, column);
    if (plain(found) === plain(expected)) return [];
    const place = placeIn(answers, addressOf(row, column));
    return [
      {
        code: 'workbook-moved',
        place,
        expected: shorten(plain(expected)),
        found: shorten(plain(found)),
      },
    ];
  });
  const outside = answers.rows.flatMap((row, at): readonly Complaint[] => {
    const column = row.findIndex(
      (text, index) => text.trim() !== '' && (at >= last || index >= columns.length),
    );
    return column < 0
      ? []
      : [{ code: 'workbook-outside', place: placeIn(answers, addressOf(at, column)) }];
  });
  return [...places, ...outside];
}

const plain = (text: string): string =>
  text.replaceAll('\u200B', '').replaceAll(/\s+/g, ' ').normalize('NFC').trim();

const cellOf = ({ rows }: ReadSheet, row: number, column: number): string =>
  rows[row]?.[column] ?? '';

/** Which column to look at when a part of a row cannot stand. */
const placeOfPart: Readonly<Record<SheetPart, Column>> = {
  item: 'item',
  answer: 'answer',
  reason: 'reason',
  note: 'note',
  evidence: 'title',
};

function rowOf(item: string, row: number, answers: ReadSheet): SheetRow {
  const typed = (column: Column): string =>
    cellOf(answers, row, columnOf(column)).replaceAll(/\r\n?/g, '\n').trim();
  const [answer, reason, note] = (['answer', 'reason', 'note'] as const).map(typed);
  const evidence = evidenceIn(typed);
  return {
    item,
    ...(answer !== undefined && answer !== '' && { answer: answerOf(answer) }),
    ...(reason !== undefined && reason !== '' && { reason }),
    ...(note !== undefined && note !== '' && { note }),
    ...(evidence !== undefined && { evidence }),
    placeOf: (part) => placeIn(answers, addressOf(row, columnOf(placeOfPart[part]))),
  };
}

/** The word before the dash of an entry of the list; a digit may be typed in Khmer. */
function answerOf(text: string): string {
  const [, first] = /^(na|n\/a|[0-4\u17E0-\u17E4])(?=$|[\s\u2013\u2014-])/i.exec(text) ?? [];
  const digit = '០១២៣៤'.indexOf(first ?? '-');
  return digit >= 0 ? `${digit}` : (first ?? text);
}

function evidenceIn(typed: (column: Column) => string): SheetEvidence | undefined {
  const [title = '', kind = '', date = '', system = ''] = answerColumns.slice(3).map(typed);
  if ([title, kind, date, system].every((text) => text === '')) return undefined;
  return { title, kind: kindOf(kind), date, system };
}

/** A kind as the list has it, or by the code in its brackets. */
function kindOf(text: string): EvidenceKind | '' {
  const word = text.toLowerCase();
  return (
    evidenceKinds.find(
      (kind, index) => word.startsWith(kind) || new RegExp(`\\be${index + 1}\\b`).test(word),
    ) ?? ''
  );
}
