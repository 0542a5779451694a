import type { BarRow, Bars, Text } from '../../report/block.ts';
import type { Canvas } from '../canvas.ts';
import type { Box, Operators } from '../shapes.ts';
import type { Unit } from '../flow.ts';
import { repeatedRows, rowUnit } from '../row.ts';
import type { Row, RowCell } from '../row.ts';
import { stackOf } from '../stack.ts';
import type { Setting } from '../stack.ts';
import { bars, frame, space, styles } from '../theme.ts';
import type { Tag } from '../structure.ts';

const place = {
  name: { x: frame.left, width: frame.width * bars.nameShare },
  bar: {
    x: frame.left + frame.width * bars.nameShare + 2 * space.cellAcross,
    width: frame.width * (1 - bars.nameShare) - 2 * bars.numberWidth - 4 * space.cellAcross,
  },
  evidenced: { x: frame.right - 2 * bars.numberWidth - space.cellAcross, width: bars.numberWidth },
  claimed: { x: frame.right - bars.numberWidth, width: bars.numberWidth },
};

/** A table with numbers; the bars between them are decoration that shows the same numbers. */
export function barUnits(canvas: Canvas, { columns, rows }: Bars): readonly Unit[] {
  const table = canvas.tag('Table', canvas.root);
  const head = headRow(canvas, columns, canvas.tag('TR', canvas.tag('THead', table)));
  const body = canvas.tag('TBody', table);
  const repeats = repeatedRows(canvas, [head]);
  return [
    rowUnit(canvas, head, { before: space.beforeBlock, keepsWithNext: true }),
    ...rows.map((row) =>
      rowUnit(canvas, barRow(canvas, row, canvas.tag('TR', body)), { before: 0, repeats }),
    ),
  ];
}

function headRow(
  canvas: Canvas,
  { name, bar, evidenced, claimed }: Bars['columns'],
  row: Tag,
): Row {
  const head = (text: Text, column: keyof typeof place, align: 'left' | 'right'): RowCell => {
    const tag = canvas.tag('TH', row, { scope: 'Column' });
    const { x, width } = place[column];
    return {
      x,
      stack: stackOf(canvas, [{ text, style: styles.head, align }], width),
      tagOf: () => tag,
    };
  };
  return {
    cells: [
      head(name, 'name', 'left'),
      head(bar, 'bar', 'left'),
      head(evidenced, 'evidenced', 'right'),
      head(claimed, 'claimed', 'right'),
    ],
    above: space.cellDown,
    below: space.cellDown,
    backdrop: ({ y, height }) =>
      canvas.shapes.across(
        { ...frame.all, y: y + height },
        { colour: 'accent', line: space.strongRule },
      ),
  };
}

function barRow(canvas: Canvas, row: BarRow, parent: Tag): Row {
  const cell = (
    column: keyof typeof place,
    settings: readonly Setting[],
    isHead = false,
  ): RowCell => {
    const tag = isHead ? canvas.tag('TH', parent, { scope: 'Row' }) : canvas.tag('TD', parent);
    return {
      x: place[column].x,
      stack: stackOf(canvas, settings, place[column].width),
      tagOf: () => tag,
    };
  };
  return {
    cells: [
      cell(
        'name',
        [
          { text: row.name, style: styles.cellStrong },
          { text: row.detail, style: styles.cellQuiet },
        ],
        true,
      ),
      cell('bar', []),
      cell('evidenced', [{ text: row.evidenced.value, style: styles.scoreName, align: 'right' }]),
      cell('claimed', [{ text: row.claimed.value, style: styles.claimedValue, align: 'right' }]),
    ],
    above: bars.down,
    below: bars.down,
    backdrop: ({ y, height }) =>
      [
        canvas.shapes.across({ ...frame.all, y: y + height }, { colour: 'rule', line: space.rule }),
        drawBar(canvas, row, { ...place.bar, y: y + (height - bars.bar) / 2, height: bars.bar }),
      ].join(' '),
  };
}

/** The evidenced score as a bar, the claimed one as an upright line. */
function drawBar({ shapes }: Canvas, { evidenced, claimed }: BarRow, box: Box): Operators {
  const claim = {
    x: box.x + (box.width * (claimed.tenths ?? 0)) / 1000 - bars.claimWidth / 2,
    y: box.y - (bars.claim - bars.bar) / 2,
    width: bars.claimWidth,
    height: bars.claim,
  };
  return [
    shapes.rectangle(box, { fill: 'faint' }),
    shapes.rectangle(
      { ...box, width: (box.width * (evidenced.tenths ?? 0)) / 1000 },
      { fill: 'accent' },
    ),
    ...(claimed.tenths === undefined ? [] : [shapes.rectangle(claim, { fill: 'ink' })]),
  ].join(' ');
}
