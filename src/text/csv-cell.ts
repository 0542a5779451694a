import { makeVisible } from './visible.ts';

/**
 * What a spreadsheet could take for a formula: `=`, `+`, `-` and `@`, also full-width, at the beginning or after
 * white space; and a tab or a carriage return, after which some programs begin anew (ASVS 1.2.10, CWE-1236).
 */
const FORMULA = /^(?:[\t\r]|\s*[=+\-@＝＋－＠])/;

/**
 * A text as one cell of a CSV file: always quoted, with every character that reorders or moves made visible, and
 * with an apostrophe before what a spreadsheet would run.
 */
const csvCell = (text: string): string =>
  `"${FORMULA.test(text) ? "'" : ''}${makeVisible(text).replaceAll('"', '""')}"`;

/** A CSV file as spreadsheets expect it: a byte order mark, so that Khmer is read as UTF-8, and CRLF after each row. */
export const csvFile = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
