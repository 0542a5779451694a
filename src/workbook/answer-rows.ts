import { itemAnswersOf } from '../assessment/assessment.ts';
import type { Assessment, ItemAnswers } from '../assessment/assessment.ts';
import type { Item } from '../guideline/guideline.ts';
import { makeVisible } from '../text/visible.ts';
import { answerColumns, columns, widthOf } from './columns.ts';
import type { Column } from './columns.ts';
import { heightOf } from './row-height.ts';
import { inAll, itemIn, languagesOf, namedInAll, readable } from './tongue.ts';
import type { Tongue } from './tongue.ts';
import type { WorkbookCell, WorkbookRow } from './workbook.ts';

/** The head of the sheet to answer in. */
export function headRow(tongues: readonly Tongue[]): WorkbookRow {
  const texts = columns.map((column) =>
    inAll(tongues, ({ phrases }) => phrases.workbook.head[column]),
  );
  return rowOf(
    texts.map((text) => ({ text, look: 'head' })),
    tongues,
  );
}

/** The row of one item: its question, and what was answered to it so far. */
export function itemRow(
  item: Item,
  assessment: Assessment,
  tongues: readonly Tongue[],
): WorkbookRow {
  const recorded = itemAnswersOf(assessment, item.id);
  const texts = { ...questionIn(item, tongues), ...answerIn(recorded, tongues) };
  return rowOf(
    columns.map((column) => cellIn(column, texts[column])),
    tongues,
  );
}

/** A cell holds no more; what is longer stays in the assessment, and its cell says nothing. */
const MOST_CHARACTERS = 32_000;

const cellIn = (column: Column, text: string): WorkbookCell => {
  if (text.length > MOST_CHARACTERS) return { text: '', look: 'fixed' };
  return { text, look: answerColumns.includes(column) ? 'answer' : 'fixed' };
};

const rowOf = (cells: readonly WorkbookCell[], tongues: readonly Tongue[]): WorkbookRow => ({
  cells,
  height: heightOf(
    columns.map((column, index) => ({
      text: cells[index]?.text ?? '',
      width: widthOf(column, languagesOf(tongues)),
    })),
  ),
});

type Texts = Readonly<Record<Column, string>>;

function questionIn(
  item: Item,
  tongues: readonly Tongue[],
): Pick<Texts, 'item' | 'question' | 'why' | 'shows'> {
  const each = (text: (item: Item, tongue: Tongue) => readonly string[]): string =>
    inAll(tongues, (tongue) => text(itemIn(tongue, item), tongue).join('\n'));
  return {
    item: item.id,
    question: each(({ question, caution }, { phrases }) => [
      question,
      ...(caution === undefined ? [] : [phrases.workbook.caution(caution)]),
    ]),
    why: each(({ why, notApplicableOnlyIf: onlyIf, levelNotes }, { phrases: { workbook } }) => [
      why,
      ...levelNotes.map(({ level, note }) => workbook.levelNote(level, note)),
      ...(onlyIf === undefined ? [] : [workbook.notApplicableOnlyIf(onlyIf)]),
    ]),
    shows: each(({ evidence, exerciseCounts }, { phrases }) => [
      ...evidence.map(phrases.workbook.bullet),
      ...(exerciseCounts ? [phrases.interview.exercise] : []),
    ]),
  };
}

function answerIn(
  { answer, note = '', evidence }: ItemAnswers,
  tongues: readonly Tongue[],
): Omit<Texts, 'item' | 'question' | 'why' | 'shows'> {
  const known = evidence.map((piece) => {
    const [{ phrases } = { phrases: undefined }] = tongues;
    const parts = phrases && [
      phrases.general.evidenceKind[piece.kind],
      phrases.general.date(piece.date),
    ];
    return `${piece.title} – ${(parts ?? []).join(', ')}`;
  });
  return {
    answer: answer === undefined ? '' : answerText(answer, tongues),
    reason: answer?.kind === 'not-applicable' ? makeVisible(answer.reason) : '',
    note: makeVisible(note),
    title: '',
    kind: '',
    date: '',
    system: '',
    known: readable(known.join('\n')),
  };
}

const answerText = (
  answer: NonNullable<ItemAnswers['answer']>,
  tongues: readonly Tongue[],
): string => {
  switch (answer.kind) {
    case 'level':
      return levelText(answer.level, tongues);
    case 'not-applicable':
      return notApplicableText(tongues);
  }
};

/** The levels as they stand in the list. */
export const levelText = (level: number, tongues: readonly Tongue[]): string =>
  `${level} – ${namedInAll(
    tongues,
    ({ guideline }) => guideline.scoring.levels.find((each) => each.level === level)?.name ?? '',
  )}`;

export const notApplicableText = (tongues: readonly Tongue[]): string =>
  `na – ${namedInAll(tongues, ({ phrases }) => phrases.general.notApplicable)}`;
