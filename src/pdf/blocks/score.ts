import type { ScoreBar, ScoreBlock } from '../../report/block.ts';
import type { Canvas } from '../canvas.ts';
import type { Box, Operators } from '../shapes.ts';
import type { Unit } from '../flow.ts';
import { stackOf, writeStack, wordsOfStack } from '../stack.ts';
import { frame, scorePanel, space, styles } from '../theme.ts';

/** The grade at the left, the two scores at the right as numbers and bars, the score of the report larger. */
export function scoreUnits(
  canvas: Canvas,
  { grade, scores, thresholds }: ScoreBlock,
): readonly Unit[] {
  const gradeTags = [grade.name, grade.value, ...grade.notes].map(() =>
    canvas.tag('P', canvas.root),
  );
  const gradeStack = stackOf(
    canvas,
    [
      { text: grade.name, style: styles.gradeName },
      { text: grade.value, style: styles.grade, indent: scorePanel.gradeShift },
      ...grade.notes.map((text, index) => ({
        text,
        style: styles.gradeNote,
        before: index === 0 ? scorePanel.barGap : 0,
      })),
    ],
    scorePanel.gradeWidth,
  );
  const x = frame.left + scorePanel.across + scorePanel.gradeWidth + scorePanel.gutter;
  const width = frame.right - scorePanel.across - x;
  const rows = scores.map((score, index) =>
    scoreRow(canvas, score, { width, isFirst: index === 0, thresholds }),
  );
  const rowsHeight =
    rows.reduce((sum, { height }) => sum + height, 0) + scorePanel.between * (rows.length - 1);
  const height = 2 * scorePanel.down + Math.max(gradeStack.height, rowsHeight);
  return [
    {
      before: space.beforeBlock + space.paragraph,
      height,
      draw: (top) => {
        const box = { x: frame.left, y: top, width: frame.width, height };
        canvas.artifact(drawPanel(canvas, box, x - scorePanel.gutter / 2));
        writeStack(canvas, gradeStack, {
          x: frame.left + scorePanel.across,
          y: top + scorePanel.down,
          tagOf: (index) => gradeTags[index] ?? canvas.root,
        });
        let y = top + (height - rowsHeight) / 2;
        for (const row of rows) {
          row.draw({ x, y });
          y += row.height + scorePanel.between;
        }
      },
    },
  ];
}

const drawPanel = ({ shapes }: Canvas, box: Box, divider: number): Operators =>
  [
    shapes.rounded(box, scorePanel.radius, { fill: 'ground' }),
    shapes.rectangle(
      {
        x: divider,
        y: box.y + scorePanel.down,
        width: space.rule,
        height: box.height - 2 * scorePanel.down,
      },
      { fill: 'rule' },
    ),
  ].join(' ');

type RowSpace = {
  readonly width: number;
  readonly isFirst: boolean;
  readonly thresholds: ScoreBlock['thresholds'];
};

/** Name and meaning, the number, and a bar from 0 to 100; below the first bar where each grade begins. */
function scoreRow(canvas: Canvas, score: ScoreBar, { width, isFirst, thresholds }: RowSpace) {
  const nameTag = canvas.tag('P', canvas.root);
  const valueTag = canvas.tag('P', canvas.root);
  const value = stackOf(
    canvas,
    [{ text: score.value, style: isFirst ? styles.score : styles.scoreSecond, align: 'right' }],
    scorePanel.numberWidth,
  );
  const name = stackOf(
    canvas,
    [
      { text: score.name, style: styles.scoreName },
      { text: score.says, style: styles.cellQuiet },
    ],
    width - scorePanel.numberWidth - space.bullet,
  );
  const barHeight = isFirst ? scorePanel.bar : scorePanel.secondBar;
  const words = Math.max(value.height, name.height);
  const scale = isFirst ? scorePanel.threshold + styles.threshold.leading : 0;
  return {
    height: words + scorePanel.barGap + barHeight + scale,
    draw: ({ x, y }: { readonly x: number; readonly y: number }): void => {
      const bar = { x, y: y + words + scorePanel.barGap, width, height: barHeight };
      canvas.artifact(drawBar(canvas, bar, { score, isFirst }));
      if (isFirst) drawThresholds(canvas, bar, thresholds);
      writeStack(canvas, name, { x, y: y + (words - name.height), tagOf: () => nameTag });
      writeStack(canvas, value, {
        x: x + width - scorePanel.numberWidth,
        y: y + (words - value.height),
        tagOf: () => valueTag,
      });
    },
  };
}

const drawBar = (
  { shapes }: Canvas,
  bar: Box,
  { score, isFirst }: { readonly score: ScoreBar; readonly isFirst: boolean },
): Operators =>
  [
    shapes.rectangle(bar, { fill: 'faint' }),
    shapes.rectangle(
      { ...bar, width: (bar.width * (score.tenths ?? 0)) / 1000 },
      { fill: isFirst ? 'accent' : 'soft' },
    ),
  ].join(' ');

/** A scale is decoration: the grades and where they begin stand in the method part. */
function drawThresholds(canvas: Canvas, bar: Box, thresholds: ScoreBlock['thresholds']): void {
  const drawing = thresholds.flatMap(({ at, grade }) => {
    const x = bar.x + (bar.width * at) / 100;
    const tick = { x, y: bar.y, width: space.rule, height: bar.height + scorePanel.threshold };
    const words = stackOf(canvas, [{ text: `${grade} ${at}`, style: styles.threshold }], bar.width);
    const place = {
      x: x + scorePanel.thresholdGap,
      y: bar.y + bar.height + scorePanel.thresholdGap,
    };
    return [
      ...(at === 0 ? [] : [canvas.shapes.rectangle(tick, { fill: 'quiet' })]),
      wordsOfStack(canvas, words, place),
    ];
  });
  canvas.artifact(drawing.join('\n'));
}
