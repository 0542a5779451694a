import type { Assessment } from '../assessment/assessment.ts';
import { evidenceKinds } from '../assessment/evidence.ts';
import type { Heads } from '../assessment/heads.ts';
import { levels } from '../guideline/guideline.ts';
import type { Item } from '../guideline/guideline.ts';
import { makeLineVisible } from '../text/visible.ts';
import { headRow, itemRow, levelText, notApplicableText } from './answer-rows.ts';
import { columnOf, columns, widthOf } from './columns.ts';
import type { Column } from './columns.ts';
import { instructions } from './instructions.ts';
import { FORMAT, stampCells } from './stamp.ts';
import { languagesOf, namedInAll } from './tongue.ts';
import type { Tongue } from './tongue.ts';
import { addressOf } from './workbook.ts';
import type { ChoiceList, Workbook, WorkbookRow, WorkbookSheet } from './workbook.ts';

/** What a workbook is made from. */
export type WorkbookOrder = {
  /** The id of the assessment, the digest of its guideline, and where its journals end. */
  readonly id: string;
  readonly guideline: string;
  readonly heads: Heads;
  readonly assessment: Assessment;
  readonly items: readonly Item[];
  /** The languages of the workbook; the first one leads. */
  readonly tongues: readonly Tongue[];
  readonly font: string;
};

/** A workbook in which a colleague answers some items: a sheet to read, one to answer in, and a hidden one. */
export function composeWorkbook(order: WorkbookOrder): Workbook {
  const { assessment, items, tongues } = order;
  const organisation = makeLineVisible(assessment.particulars.organisation);
  const named = (sheet: 'read' | 'answer'): string =>
    namedInAll(tongues, ({ phrases }) => phrases.workbook.sheets[sheet]).replaceAll('/', '·');
  return {
    title: namedInAll(tongues, ({ phrases }) => phrases.workbook.title(organisation)),
    font: order.font,
    asOf: assessment.asOf,
    sheets: [
      { name: named('read'), ...instructions(tongues, { organisation, count: items.length }) },
      answerSheet(order, named('answer')),
      hiddenSheet(order, named('answer')),
    ],
  };
}

function answerSheet({ assessment, items, tongues }: WorkbookOrder, name: string): WorkbookSheet {
  return {
    name,
    widths: columns.map((column) => widthOf(column, languagesOf(tongues))),
    rows: [headRow(tongues), ...items.map((item) => itemRow(item, assessment, tongues))],
    frozen: { rows: 1, columns: 2 },
    lists: listsFor(items, tongues),
  };
}

const HIDDEN = 'copcheck';

function listsFor(items: readonly Item[], tongues: readonly Tongue[]): readonly ChoiceList[] {
  // Excel shows no more than 32 and 255 letters of these: the leading language says them alone.
  const words = tongues[0]?.phrases.workbook;
  const refusal = { title: words?.chooseTitle ?? '', message: words?.choose ?? '' };
  const list = (column: Column, row: number, from: string): ChoiceList => ({
    cells: addressOf(row, columnOf(column)),
    from: `${HIDDEN}!${from}`,
    refusal,
  });
  // "na" stands last, so that the list without it is the same one, shorter.
  return items.flatMap(({ notApplicable }, index) => [
    list(
      'answer',
      index + 1,
      `$B$1:$B$${notApplicable === 'forbidden' ? levels.length : levels.length + 1}`,
    ),
    list('kind', index + 1, `$C$1:$C$${evidenceKinds.length}`),
  ]);
}

/** What this workbook was made from, and the choices of its lists. */
function hiddenSheet(
  { id, guideline, heads, items, tongues }: WorkbookOrder,
  sheet: string,
): WorkbookSheet {
  const head = headRow(tongues).cells.map(({ text }) => text);
  const ids = items.map((item) => item.id);
  const made = {
    format: FORMAT,
    assessment: id,
    guideline,
    heads,
    sheet,
    head,
    items: ids,
  } as const;
  const beside = [
    stampCells(made),
    [...levels.map((level) => levelText(level, tongues)), notApplicableText(tongues)],
    evidenceKinds.map((kind) => kindText(kind, tongues)),
  ];
  const length = Math.max(...beside.map((column) => column.length));
  const rows = Array.from({ length }, (_, row): WorkbookRow => ({
    cells: beside.map((column) => ({ text: column[row] ?? '', look: 'text' })),
  }));
  return { name: HIDDEN, widths: [20, 30, 30], rows, isHidden: true };
}

const kindText = (kind: (typeof evidenceKinds)[number], tongues: readonly Tongue[]): string =>
  `${kind} – ${namedInAll(tongues, ({ phrases }) => phrases.workbook.kinds[kind])}`;
