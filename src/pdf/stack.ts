import type { Mark, Text } from '../report/block.ts';
import { isLink } from './canvas.ts';
import type { Canvas } from './canvas.ts';
import type { Line, Run } from './lines.ts';
import { drawMark, markWidth } from './marks.ts';
import { BASELINE_BELOW_MIDDLE } from './theme.ts';
import type { Style } from './theme.ts';
import type { PlacedRun } from './words.ts';
import type { Operators } from './shapes.ts';
import type { Tag } from './structure.ts';

/** Words as they are to be set: one paragraph of a column. */
export type Setting = {
  readonly text: Text;
  readonly style: Style;
  /** Room above, except at the top of the column. */
  readonly before?: number;
  readonly mark?: Mark;
  /** How far the words stand in from the left of the column. */
  readonly indent?: number;
  readonly align?: 'left' | 'right';
  /** In the indent, beside the first lines: the name of what follows. */
  readonly name?: { readonly text: Text; readonly style: Style };
};

/** Words that have been broken into lines, one below the other in a column of some width. */
export type Stack = {
  readonly width: number;
  readonly lines: readonly StackLine[];
  readonly height: number;
};

type StackLine = {
  readonly line: Line;
  readonly name: Line | undefined;
  readonly setting: Setting;
  /** Which paragraph of the column it belongs to. */
  readonly paragraph: number;
  readonly isFirst: boolean;
  /** Leading, and the room above. */
  readonly height: number;
};

/** Breaks paragraphs to the width of a column. */
export function stackOf(canvas: Canvas, settings: readonly Setting[], width: number): Stack {
  const lines = settings.flatMap((setting, paragraph) => {
    const { text, style, mark, indent = 0, before = 0, name } = setting;
    const room = width - indent - (mark === undefined ? 0 : markWidth(mark));
    const named = name === undefined ? [] : canvas.breakText(name.text, name.style, indent);
    const words = canvas.breakText(text, style, room);
    // A name in two languages may have more lines than a short text beside it.
    const missing = Math.max(0, named.length - words.length);
    const beside = [...words, ...Array.from({ length: missing }, () => noWords)];
    return beside.map((line, index) => ({
      line,
      name: named[index],
      setting,
      paragraph,
      isFirst: index === 0,
      height: style.leading + (index === 0 && paragraph > 0 ? before : 0),
    }));
  });
  return measured(width, lines);
}

const noWords: Line = { runs: [], width: 0 };

const measured = (width: number, lines: readonly StackLine[]): Stack => ({
  width,
  lines,
  height: lines.reduce((sum, { height }) => sum + height, 0),
});

/** The lines that fit into some room, but at least so many, and the rest. */
export function splitStack(
  { width, lines }: Stack,
  room: number,
  least: number,
): readonly [Stack, Stack] {
  let used = 0;
  let count = 0;
  for (const { height } of lines) {
    if (used + height > room && count >= least) break;
    used += height;
    count += 1;
  }
  return [measured(width, lines.slice(0, count)), measured(width, lines.slice(count))];
}

/** The shapes beside the words of a stack. */
export function marksOf(canvas: Canvas, { lines }: Stack, { x, y }: Place): Operators {
  let top = y;
  return lines
    .flatMap(({ setting, isFirst, height }) => {
      top += height;
      const { mark, style, indent = 0 } = setting;
      if (!isFirst || mark === undefined) return [];
      return [drawMark(canvas.shapes, mark, { x: x + indent, middle: top - style.leading / 2 })];
    })
    .join(' ');
}

type Place = { readonly x: number; readonly y: number };

/** The words of a stack at a place; `tagOf` says under which tag each paragraph belongs. */
export function writeStack(
  canvas: Canvas,
  stack: Stack,
  { x, y, tagOf }: Place & { readonly tagOf: (paragraph: number) => Tag },
): void {
  const runs = placedRuns(stack, { x, y });
  let batch: PlacedRun[] = [];
  for (const [index, placed] of runs.entries()) {
    const [tag, next] = [tagOf(placed.paragraph), runs[index + 1]];
    if (next === undefined || tagOf(next.paragraph) !== tag) {
      canvas.write(tag, [...batch, placed]);
      batch = [];
    } else {
      // Paragraphs that share a tag are read as one: a space keeps their words apart.
      batch.push(
        next.paragraph === placed.paragraph
          ? placed
          : { ...placed, run: canvas.withSpace(placed.run) },
      );
    }
  }
}

/** The words of a stack as part of something that repeats: not read aloud again. */
export const wordsOfStack = (canvas: Canvas, stack: Stack, place: Place): Operators =>
  canvas.wordsOf(placedRuns(stack, place));

type ParagraphRun = PlacedRun & { readonly paragraph: number };

function placedRuns({ lines, width }: Stack, { x, y }: Place): readonly ParagraphRun[] {
  const placed: ParagraphRun[] = [];
  let top = y;
  for (const { line, name, setting, paragraph, height } of lines) {
    top += height;
    const { style } = setting;
    const baseline = top - style.leading / 2 + style.size * BASELINE_BELOW_MIDDLE;
    const place = (run: Run, from: number, { size, colour: own }: Style): void => {
      const colour = isLink({ run }) ? 'accent' : own;
      placed.push({ run, x: from + run.x, y: baseline, size, colour, paragraph });
    };
    for (const run of name?.runs ?? []) place(run, x, setting.name?.style ?? style);
    for (const run of line.runs) place(run, x + insetOf(setting, width - line.width), style);
  }
  return placed;
}

/** From the left of the column to the words of a line that leaves so much of it free. */
function insetOf({ mark, indent = 0, align = 'left' }: Setting, free: number): number {
  const inset = indent + (mark === undefined ? 0 : markWidth(mark));
  switch (align) {
    case 'left':
      return inset;
    case 'right':
      return free;
  }
}
