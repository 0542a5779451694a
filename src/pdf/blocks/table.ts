import type { Column, Facts, Table, Tone, Words } from '../../report/block.ts';
import type { Canvas } from '../canvas.ts';
import type { Unit } from '../flow.ts';
import { repeatedRows, rowUnit } from '../row.ts';
import type { Row, RowCell } from '../row.ts';
import { stackOf } from '../stack.ts';
import type { Setting } from '../stack.ts';
import { facts, frame, space, styles } from '../theme.ts';
import type { ColourRole, Style } from '../theme.ts';
import type { Tag } from '../structure.ts';

const cellStyles: Readonly<Record<Tone, Style>> = {
  lead: styles.cell,
  plain: styles.cell,
  strong: styles.cellStrong,
  quiet: styles.cellQuiet,
  small: styles.small,
};

/**
 * A table whose head stands again on every further page. A row stays together unless it is longer than a page.
 * Columns `below` others make a second band of the same row.
 */
export function tableUnits(canvas: Canvas, { columns, below, rows }: Table): readonly Unit[] {
  const table = canvas.tag('Table', canvas.root);
  const bands = [columns, ...(below === undefined ? [] : [below])];
  const head = headRows(canvas, bands, canvas.tag('TR', canvas.tag('THead', table)));
  const body = canvas.tag('TBody', table);
  const repeats = repeatedRows(canvas, head);
  return [
    ...head.map((row, index) =>
      rowUnit(canvas, row, { before: index === 0 ? space.beforeBlock : 0, keepsWithNext: true }),
    ),
    ...rows.flatMap((cells, at) => {
      const parts = bodyRows(canvas, { bands, cells }, canvas.tag('TR', body));
      return parts.map((row, index) =>
        rowUnit(canvas, row, {
          before: 0,
          repeats,
          // The bands of a row stay together, and the last row is never alone on its page.
          keepsWithNext: index < parts.length - 1 || at === rows.length - 2,
        }),
      );
    }),
  ];
}

/** Names and values: each row is headed by its name. */
export function factsUnits(canvas: Canvas, { rows }: Facts): readonly Unit[] {
  const body = canvas.tag('TBody', canvas.tag('Table', canvas.root));
  const columns = [
    { title: '', share: facts.nameShare },
    { title: '', share: 1 - facts.nameShare },
  ];
  return rows.flatMap(({ name, value }, index) => {
    const cells = [[{ text: name, tone: 'quiet' as const }], [{ text: value }]];
    const parts = bodyRows(canvas, { bands: [columns], cells }, canvas.tag('TR', body));
    return parts.map((row) =>
      rowUnit(canvas, row, { before: index === 0 ? space.beforeBlock : 0 }),
    );
  });
}

type Band = readonly Column[];

function headRows(canvas: Canvas, bands: readonly Band[], tag: Tag): readonly Row[] {
  const rule = { colour: 'accent', line: space.strongRule } as const;
  return banded(canvas, { bands, rule }, (column, place) => {
    const head = canvas.tag('TH', tag, { scope: 'Column' });
    const { title, says, mark, align } = column;
    const settings: readonly Setting[] = [
      {
        text: title,
        style: styles.head,
        ...(align !== undefined && { align }),
        ...(mark !== undefined && { mark }),
      },
      ...(says === undefined ? [] : [{ text: says, style: styles.small }]),
    ];
    return { x: place.x, stack: stackOf(canvas, settings, place.width), tagOf: () => head };
  });
}

/** One row; its first cell heads it. */
function bodyRows(
  canvas: Canvas,
  {
    bands,
    cells,
  }: { readonly bands: readonly Band[]; readonly cells: readonly (readonly Words[])[] },
  row: Tag,
): readonly Row[] {
  let index = -1;
  const rule = { colour: 'rule', line: space.rule } as const;
  return banded(canvas, { bands, rule }, ({ align }, place) => {
    index += 1;
    const cell = cells[index] ?? [];
    const tag = index === 0 ? canvas.tag('TH', row, { scope: 'Row' }) : canvas.tag('TD', row);
    const settings = cell.map(({ text, tone = 'plain', mark }): Setting => ({
      text,
      style: cellStyles[tone],
      before: tone === 'small' ? 0 : space.betweenWords,
      ...(align !== undefined && { align }),
      ...(mark !== undefined && { mark }),
    }));
    return {
      x: place.x,
      stack: stackOf(canvas, settings, place.width),
      tagOf: paragraphTags(canvas, tag, cell),
    };
  });
}

type Place = { readonly x: number; readonly width: number };

/** One row for each band of columns; a rule closes the last one. */
const banded = (
  canvas: Canvas,
  {
    bands,
    rule,
  }: {
    readonly bands: readonly Band[];
    readonly rule: { readonly colour: ColourRole; readonly line: number };
  },
  cellOf: (column: Column, place: Place) => RowCell,
): readonly Row[] =>
  bands.map((columns, index) => {
    const places = columnPlaces(columns);
    const isLast = index === bands.length - 1;
    return {
      cells: columns.map((column, at) => cellOf(column, places[at] ?? frame.all)),
      above: index === 0 ? space.cellDown : space.betweenBands,
      below: isLast ? space.cellDown : 0,
      ...(isLast && {
        backdrop: ({ y, height }: { readonly y: number; readonly height: number }) =>
          canvas.shapes.across({ ...frame.all, y: y + height }, rule),
      }),
    };
  });

/** The columns over the whole width of the page; words at its edges stand flush with the other text. */
function columnPlaces(columns: Band): readonly Place[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const room = frame.width - 2 * space.cellAcross * (columns.length - 1);
  let x = frame.left;
  return columns.map(({ share }) => {
    const place = { x, width: (room * share) / shares };
    x += place.width + 2 * space.cellAcross;
    return place;
  });
}

/** A cell of one paragraph is that paragraph; one of several holds them. */
function paragraphTags(
  canvas: Canvas,
  cell: Tag,
  words: readonly Words[],
): (paragraph: number) => Tag {
  if (words.length < 2 && words[0]?.spoken === undefined) return () => cell;
  const paragraphs = words.map(({ spoken }) =>
    canvas.tag('P', cell, spoken === undefined ? {} : { actual: spoken }),
  );
  return (index) => paragraphs[index] ?? cell;
}
