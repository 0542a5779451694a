import { tenths, writeTenths } from '../scoring/fraction.ts';
import type { Score } from '../scoring/score.ts';
import { bar, cut, linesOf, padEnd, padStart } from './lines.ts';
import type { Writing } from './talk.ts';

/** One line of a table of scores. */
export type ScoreRow = {
  readonly title: string;
  readonly evidenced: Score;
  readonly claimed: Score;
  /** What stands in the last column. */
  readonly last: string;
};

const [BAR, GAP] = [16, 2];

/** The narrowest window in which a row fits on one line. */
const ONE_LINE = 72;

/** Scores below each other, each with a bar; narrow windows get two lines a row. */
export function scoreTable(
  {
    title,
    last,
    rows,
  }: {
    readonly title: string;
    readonly last: string;
    readonly rows: readonly ScoreRow[];
  },
  { phrases: { card }, style, width }: Writing,
): readonly string[] {
  const heads = [card.evidenced, card.claimed, last];
  const wide = heads.map((head, index) =>
    Math.max(head.length, 5, ...(index === 2 ? rows.map((row) => row.last.length) : [])),
  );
  const columns = (texts: readonly string[]): string =>
    texts.map((text, index) => padStart(text, wide[index] ?? 0)).join(' '.repeat(GAP));
  const numbers = columns(heads).length;
  const cellsOf = (row: ScoreRow): readonly string[] => [
    writeScore(row.evidenced, card.none),
    writeScore(row.claimed, card.none),
    row.last,
  ];
  if (width < ONE_LINE) {
    return [
      ...linesOf(title, width).map(style.bold),
      ...rows.flatMap((row) => [
        cut(row.title, width),
        ...linesOf(stacked(row, card), width - GAP).map((line) => `  ${line}`),
      ]),
    ];
  }
  const space = width - BAR - numbers - 2 * GAP;
  return [
    `${style.bold(padEnd(cut(title, space + BAR), space + BAR + GAP))}${' '.repeat(GAP)}${style.dim(columns(heads).trimEnd())}`,
    ...rows.map(
      (row) =>
        `${padEnd(cut(row.title, space), space)}${' '.repeat(GAP)}${barOf(row.evidenced)}${' '.repeat(GAP)}${columns(cellsOf(row))}`,
    ),
  ];
}

/** A score as it is printed: one decimal, or a dash where nothing applies. */
export const writeScore = (score: Score, none: string): string =>
  score === undefined ? none : writeTenths(tenths(score));

/** Nothing that applies has no bar: an empty one would say zero. */
const barOf = (score: Score): string =>
  score === undefined ? ' '.repeat(BAR) : bar(tenths(score), 1000, BAR);

function stacked(
  { evidenced, claimed, last }: ScoreRow,
  { claimed: claimedWord, none, nothing }: Writing['phrases']['card'],
): string {
  if (evidenced === undefined) return nothing;
  const numbers = `${writeScore(evidenced, none)}, ${claimedWord.toLowerCase()} ${writeScore(claimed, none)} · ${last}`;
  return `${bar(tenths(evidenced), 1000, 10)} ${numbers}`;
}
