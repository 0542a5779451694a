import { handleOf, stateOf } from '../../review/desk.ts';
import type { CaseFile } from '../../review/findings.ts';
import { multiply, fraction, tenths, writeTenths } from '../../scoring/fraction.ts';
import { cells } from '../../text/cells.ts';
import { cut, linesOf, padEnd, padStart, row } from '../lines.ts';
import { writeScore } from '../score-table.ts';
import type { Writing } from '../talk.ts';

type Listed = {
  readonly round: string;
  readonly refused: number;
  readonly files: readonly CaseFile[];
};

const GAP = 2;

/** What was taken in: whose it is, how far its review is, and the three scores side by side. */
export function renderDesk({ round, refused, files }: Listed, writing: Writing): string {
  const { phrases, style, width } = writing;
  const words = phrases.desk;
  const title = linesOf(words.listTitle(round, files.length, refused), width).map(style.bold);
  if (files.length === 0) return [...title, ...linesOf(words.none, width), ''].join('\n');
  const { handle, state, ...numbers } = words.columns;
  const heads = [handle, state, ...Object.values(numbers)];
  const rows = files.map((file) => rowOf(file, writing));
  const wide = heads.map((head, column) =>
    Math.max(...[head, ...rows.map((each) => each.cells[column] ?? '')].map(cells)),
  );
  const line = (texts: readonly string[]): string =>
    texts
      .map((cell, column) => (column < 2 ? padEnd : padStart)(cell, wide[column] ?? 0))
      .join(' '.repeat(GAP))
      .trimEnd();
  if (line(heads).length > width)
    return [...title, ...rows.flatMap(stacked(heads, writing)), ''].join('\n');
  return [
    ...title,
    style.dim(line(heads)),
    ...rows.flatMap((each) => [
      line(each.cells),
      ...linesOf(each.organisation, width - GAP).map((text) => style.dim(`  ${text}`)),
    ]),
    '',
  ].join('\n');
}

type Row = { readonly organisation: string; readonly cells: readonly string[] };

function rowOf(file: CaseFile, { phrases }: Writing): Row {
  const { card, validated, found, sample, case: each } = file;
  const { none } = phrases.card;
  const decided = sample.filter(({ item }) => found.has(item)).length;
  const { grading } = validated;
  return {
    organisation: each.intake.organisation,
    cells: [
      handleOf(each),
      phrases.desk.state[stateOf(each)],
      writeScore(card.claimed, none),
      writeScore(card.evidenced, none),
      found.size === 0 ? none : writeScore(validated.evidenced, none),
      grading.kind === 'graded' ? grading.grade : none,
      `${writeTenths(tenths(multiply(card.declaredShare, fraction(100))))}%`,
      `${decided}/${sample.length}`,
      `${each.questions.size}`,
    ],
  };
}

/** In a narrow window each submission has lines of its own. */
const stacked =
  (heads: readonly string[], { phrases, style, width }: Writing) =>
  ({ organisation, cells: texts }: Row): readonly string[] => [
    ...linesOf(`${texts[0] ?? ''} · ${texts[1] ?? ''}`, width).map(style.bold),
    cut(organisation, width),
    ...row(
      heads.slice(2).map((head, index) => phrases.general.label(head) + (texts[index + 2] ?? '')),
      width - GAP,
      ' · ',
    ).map((line) => `  ${line}`),
  ];
