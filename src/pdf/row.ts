import type { Canvas } from './canvas.ts';
import type { Unit } from './flow.ts';
import { marksOf, splitStack, wordsOfStack, writeStack } from './stack.ts';
import type { Operators } from './shapes.ts';
import type { Stack } from './stack.ts';
import { frame } from './theme.ts';
import type { Tag } from './structure.ts';

/** Columns side by side that are drawn together: a row of a table, an item, a paragraph. */
export type Row = {
  readonly cells: readonly RowCell[];
  /** Room above and below the words. */
  readonly above: number;
  readonly below: number;
  /** Shapes behind the words, for the part of the row that stands on one page. */
  readonly backdrop?: (part: { readonly y: number; readonly height: number }) => Operators;
};

export type RowCell = {
  /** From the left of the page. */
  readonly x: number;
  readonly stack: Stack;
  /** Under which tag a paragraph of this cell belongs. */
  readonly tagOf: (paragraph: number) => Tag;
};

type RowUnit = Pick<Unit, 'before' | 'keepsWithNext' | 'repeats'>;

const heightOf = ({ cells, above, below }: Row): number =>
  above + below + Math.max(0, ...cells.map(({ stack }) => stack.height));

/** A row as a unit of the page; one that is longer than a page goes on over the next ones and loses nothing. */
export function rowUnit(canvas: Canvas, row: Row, unit: RowUnit): Unit {
  return {
    ...unit,
    height: heightOf(row),
    draw: (top) => drawRow(canvas, row, top),
    split: (room) => splitRow(canvas, row, { room, unit }),
  };
}

/** The same rows once more, as decoration: the head of a table on its further pages. */
export const repeatedRows = (
  canvas: Canvas,
  rows: readonly Row[],
): NonNullable<Unit['repeats']> => ({
  height: rows.reduce((sum, row) => sum + heightOf(row), 0),
  draw: (top) => {
    let y = top;
    for (const row of rows) {
      const words = row.cells.map(({ stack, x }) =>
        wordsOfStack(canvas, stack, { x, y: y + row.above }),
      );
      canvas.artifact([shapesOf(canvas, row, y), ...words].join('\n'), 'Pagination');
      y += heightOf(row);
    }
  },
});

function drawRow(canvas: Canvas, row: Row, top: number): void {
  canvas.artifact(shapesOf(canvas, row, top));
  const y = top + row.above;
  for (const { stack, x, tagOf } of row.cells) writeStack(canvas, stack, { x, y, tagOf });
}

/** What stands behind the words of a row and beside them. */
const shapesOf = (canvas: Canvas, row: Row, y: number): Operators =>
  [
    row.backdrop?.({ y, height: heightOf(row) }) ?? '',
    ...row.cells.map(({ stack, x }) => marksOf(canvas, stack, { x, y: y + row.above })),
  ]
    .filter((shape) => shape !== '')
    .join(' ');

/** On an empty page at least one line goes forward, however little room there is. */
function splitRow(
  canvas: Canvas,
  row: Row,
  { room, unit }: { readonly room: number; readonly unit: RowUnit },
): readonly [Unit, Unit] {
  const inside = room - row.above - row.below;
  const pageIsEmpty = room >= frame.height - (unit.repeats?.height ?? 0);
  const parts = row.cells.map((cell) => ({
    cell,
    parts: splitStack(cell.stack, inside, pageIsEmpty ? 1 : 0),
  }));
  const part = (index: 0 | 1): Row => ({
    ...row,
    cells: parts.map(({ cell, parts: stacks }) => ({ ...cell, stack: stacks[index] })),
  });
  return [rowUnit(canvas, part(0), unit), rowUnit(canvas, part(1), unit)];
}
