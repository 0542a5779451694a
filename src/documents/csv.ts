import type { Complaint } from '../problems/complaint.ts';
import { failed, success } from '../problems/result.ts';
import type { Result } from '../problems/result.ts';
import type { Location } from '../problems/problem.ts';
import type { Source } from './source.ts';

/** A line of a table: its cells, each with the place where it begins. A cell in quotes may go over several lines. */
export type CsvRow = readonly CsvCell[];

export type CsvCell = { readonly text: string; readonly at: Location };

/**
 * The rows of a CSV file (RFC 4180), empty lines left out. The separator is the one that the first line uses: a
 * spreadsheet writes a comma, a semicolon or a tab, after the country it is set to. A quote that is never closed is not
 * repaired: it would swallow the rows behind it.
 */
export function readCsv({ file, bytes }: Source): Result<readonly CsvRow[]> {
  const text = textOf(bytes);
  if (text === undefined) return refused({ code: 'not-utf8' }, { file, line: 1, column: 1 });
  const { separator, begin } = separatorIn(text);
  const place = placesIn(text, file);
  const rows: CsvRow[] = [];
  for (let at = begin; at < text.length;) {
    const row = rowAt(text, at, { separator, place });
    if ('fault' in row) return refused({ code: 'csv-quote' }, place(row.fault));
    if (!isEmpty(row.cells)) rows.push(row.cells);
    at = row.end;
  }
  return success(rows);
}

const refused = (complaint: Complaint, at: Location): Result<never> =>
  failed([{ severity: 'error', complaint, at }]);

/** Without its byte order mark; undefined where it is not UTF-8. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const isEmpty = ([first, ...others]: CsvRow): boolean => others.length === 0 && first?.text === '';

/** What stands between cells, and where the first row begins: behind a line that only names the separator, as Excel's. */
function separatorIn(text: string): { readonly separator: string; readonly begin: number } {
  const [line = '', named] = /^sep=(.)\r?\n/.exec(text) ?? [];
  if (named !== undefined) return { separator: named, begin: line.length };
  const head = /^(?:"[^"]*"|[^"\r\n])*/.exec(text)?.[0] ?? '';
  const outside = head.replaceAll(/"[^"]*"/g, '');
  const count = (mark: string): number => outside.split(mark).length;
  const [separator = ','] = [',', ';', '\t'].toSorted((a, b) => count(b) - count(a));
  return { separator, begin: 0 };
}

/** Where a quote opens that is never closed, or where something stands behind one that is. */
type Fault = { readonly fault: number };

function rowAt(
  text: string,
  from: number,
  given: { readonly separator: string; readonly place: (at: number) => Location },
): { readonly cells: CsvRow; readonly end: number } | Fault {
  const { separator, place } = given;
  const cells: CsvCell[] = [];
  for (let at = from; ;) {
    const cell = cellAt(text, at, separator);
    if ('fault' in cell) return cell;
    cells.push({ text: cell.text.replaceAll('\r\n', '\n'), at: place(at) });
    at = cell.end + 1;
    if (text[cell.end] !== separator) {
      return { cells, end: text.startsWith('\r\n', cell.end) ? at + 1 : at };
    }
  }
}

function cellAt(
  text: string,
  at: number,
  separator: string,
): { readonly text: string; readonly end: number } | Fault {
  if (text[at] !== '"') {
    const end = endOfBare(text, at, separator);
    return { text: text.slice(at, end), end };
  }
  const close = closingQuote(text, at);
  if (close === undefined) return { fault: at };
  const end = close + 1;
  return endOfBare(text, end, separator) === end
    ? { text: text.slice(at + 1, close).replaceAll('""', '"'), end }
    : { fault: end };
}

/** The quote that closes the one here; two of them together stand for one in the text. */
function closingQuote(text: string, opened: number): number | undefined {
  for (let at = text.indexOf('"', opened + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return undefined;
}

function endOfBare(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\r' && text[at] !== '\n') {
    at += 1;
  }
  return at;
}

/** Lines and columns of places that are asked for in their order. */
function placesIn(text: string, file: string): (at: number) => Location {
  let [line, start, seen] = [1, 0, 0];
  return (at) => {
    for (; seen < at; seen += 1) {
      const ends = text[seen] === '\n' || (text[seen] === '\r' && text[seen + 1] !== '\n');
      if (ends) [line, start] = [line + 1, seen + 1];
    }
    return { file, line, column: at - start + 1 };
  };
}
