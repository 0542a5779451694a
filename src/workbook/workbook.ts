/** A workbook that is to be written: texts with their looks, never a formula. */
export type Workbook = {
  readonly title: string;
  readonly font: string;
  /** The last moment that it knows of, ISO date and time with offset; empty before the first record. */
  readonly asOf: string;
  readonly sheets: readonly WorkbookSheet[];
};

export type WorkbookSheet = {
  readonly name: string;
  /** The widths of its columns, in digits. */
  readonly widths: readonly number[];
  readonly rows: readonly WorkbookRow[];
  /** How much stays in sight: the head, and the columns that say which row this is. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly lists?: readonly ChoiceList[];
  readonly isHidden?: boolean;
};

export type WorkbookRow = {
  readonly cells: readonly WorkbookCell[];
  /** In points. */
  readonly height?: number;
};

export type WorkbookCell = { readonly text: string; readonly look: Look };

/** How a cell looks; only those of look `answer` can be typed in. */
export type Look = 'title' | 'heading' | 'text' | 'warning' | 'head' | 'fixed' | 'answer';

/** What may be chosen in some cells, and the cells where the choices stand. */
export type ChoiceList = {
  readonly cells: string;
  readonly from: string;
  readonly refusal: { readonly title: string; readonly message: string };
};

/** A sheet of a workbook as it was read: what its cells say, and what a sheet of ours never holds. */
export type ReadSheet = {
  readonly name: string;
  /** Row by row and cell by cell from A1; an empty cell is an empty text. */
  readonly rows: readonly (readonly string[])[];
  /** The addresses of cells that hold formulas. */
  readonly formulas: readonly string[];
  /** The ranges of merged cells. */
  readonly merges: readonly CellRange[];
};

/** Rows and columns from 0, the last ones included. */
export type CellRange = {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
};

/** `B7`, from a row and a column that count from 0. */
export const addressOf = (row: number, column: number): string => `${letters(column)}${row + 1}`;

const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) +
  String.fromCodePoint(65 + (column % 26));
