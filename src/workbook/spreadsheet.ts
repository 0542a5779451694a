import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { CellStyle, CellValue, Sheet, WriteSheet } from 'hucre/xlsx';
import { addressOf } from './workbook.ts';
import type { Look, ReadSheet, Workbook, WorkbookSheet } from './workbook.ts';

/** The bytes of a workbook. This file alone knows the library. */
export function writeSpreadsheet({ title, font, asOf, sheets }: Workbook): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map((sheet) => writtenSheet(sheet, font)),
    // Its own clock would make another file of the same answers.
    properties: { title, creator: 'copcheck', ...(asOf !== '' && { modified: new Date(asOf) }) },
    namedRanges: sheets.flatMap(headOnEveryPage),
    defaultFont: { name: font, size: 11 },
    workbookProtection: { lockStructure: true },
    activeSheet: 0,
  });
}

/** The library writes the name of the sheet without its quotes, and Excel calls that a damaged file. */
const headOnEveryPage = ({ name, frozen }: WorkbookSheet) =>
  frozen === undefined
    ? []
    : [
        {
          name: '_xlnm.Print_Titles',
          range: `'${name.replaceAll("'", "''")}'!$1:$${frozen.rows}`,
          scope: name,
        },
      ];

function writtenSheet(
  { name, widths, rows, frozen, lists = [], isHidden = false }: WorkbookSheet,
  font: string,
): WriteSheet {
  const cells = rows.flatMap((row, at) =>
    row.cells.map(({ text, look }, column) => {
      // An empty cell is written for its look alone.
      const value = text === '' ? null : escaped(text);
      const type = text === '' ? 'empty' : 'string';
      return [`${at},${column}`, { value, type, style: styleOf(look, font) }] as const;
    }),
  );
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: rows.map((row) => row.cells.map(({ text }) => (text === '' ? null : escaped(text)))),
    cells: new Map(cells),
    rowDefs: new Map(
      rows.flatMap(({ height }, at) => (height === undefined ? [] : [[at, { height }] as const])),
    ),
    ...(frozen !== undefined && { freezePane: { ...frozen } }),
    dataValidations: lists.map(({ cells: range, from, refusal }) => ({
      type: 'list',
      formula1: from,
      range,
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: refusal.title,
      errorMessage: refusal.message,
    })),
    protection: { sheet: true, formatColumns: true, formatRows: true },
    pageSetup: {
      paperSize: frozen === undefined ? 'a4' : 'a3',
      orientation: frozen === undefined ? 'portrait' : 'landscape',
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5 },
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    view: { showGridLines: false },
    hidden: isHidden,
  };
}

/**
 * A spreadsheet program takes `_x0041_` for the letter A, unless its underscore is written out in the same way; so are
 * the two letters that XML cannot hold and that are shown nowhere.
 */
const escaped = (text: string): string =>
  text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('\uFFFE', '_xFFFE_')
    .replaceAll('\uFFFF', '_xFFFF_');

const colours = {
  ink: '1F2933',
  dark: '1F4E5F',
  fixed: 'F3F5F7',
  answer: 'FFF8DC',
  line: 'C5CCD3',
};

/** Every cell is text, so that what is typed in it stays what was typed. */
function styleOf(look: Look, font: string): CellStyle {
  return {
    numFmt: '@',
    font: { name: font, size: 11, color: { rgb: colours.ink }, ...fonts[look] },
    alignment: { vertical: 'top', horizontal: 'left', wrapText: true },
    protection: { locked: look !== 'answer' },
    ...fillOf(look),
  };
}

const fonts: Readonly<Record<Look, Partial<CellStyle['font']>>> = {
  title: { size: 16, bold: true, color: { rgb: colours.dark } },
  heading: { bold: true, color: { rgb: colours.dark } },
  text: {},
  warning: { bold: true, color: { rgb: '9B1C1C' } },
  head: { bold: true, color: { rgb: 'FFFFFF' } },
  fixed: {},
  answer: {},
};

function fillOf(look: Look): Pick<CellStyle, 'fill' | 'border'> {
  const filled = { head: colours.dark, fixed: colours.fixed, answer: colours.answer };
  if (look !== 'head' && look !== 'fixed' && look !== 'answer') return {};
  const side = { style: 'thin', color: { rgb: colours.line } } as const;
  return {
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: filled[look] } },
    border: { top: side, bottom: side, left: side, right: side },
  };
}

/** As far as the sheet to answer in may reach, with room for what somebody added. */
const READ = 'A1:P2000';

/** Every sheet of a workbook whose parts were checked before. */
export async function readSpreadsheet(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  const { sheets } = await readXlsx(bytes, { range: READ });
  return sheets.map(readSheet);
}

const readSheet = ({ name, rows, cells = new Map(), merges = [] }: Sheet): ReadSheet => ({
  name,
  rows: rows.map((row) => Array.from(row, textOf)),
  formulas: [...cells].flatMap(([place, { formula, type }]) => {
    const [row, column] = place.split(',').map(Number);
    return formula === undefined && type !== 'formula' ? [] : [addressOf(row ?? 0, column ?? 0)];
  }),
  merges: merges.map(({ startRow, endRow, startCol, endCol }) => ({
    rows: [startRow, endRow],
    columns: [startCol, endCol],
  })),
});

/** What a cell says. A program may have made a date or a number of what was typed. */
function textOf(value: CellValue | undefined): string {
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  return value === null || value === undefined ? '' : String(value);
}
