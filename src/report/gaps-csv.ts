import { itemAnswersOf } from '../assessment/assessment.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { planColumns } from '../assessment/plan-file.ts';
import type { Guideline, Level } from '../guideline/guideline.ts';
import type { Phrases } from '../i18n/phrases.ts';
import type { Gap } from '../scoring/gaps.ts';
import type { ScoreCard } from '../scoring/score-card.ts';
import { csvFile } from '../text/csv-cell.ts';

const columns = [
  planColumns.item,
  'area',
  'title',
  'question',
  'criticality',
  'tier',
  'within-days',
  'answered',
  'counts-as',
  'target',
  'target-means',
  'target-needs',
  planColumns.action,
  planColumns.person,
  planColumns.due,
];

type Context = {
  readonly guideline: Guideline;
  readonly assessment: Assessment;
  readonly phrases: Phrases;
};

/** All gaps, the most urgent first, with what is planned: for the tracker of the company, and to be read again. */
export const gapsCsv = ({ gaps }: ScoreCard, context: Context): string =>
  csvFile([
    columns,
    ...gaps.map((gap) => [
      gap.item,
      ...questionCells(gap, context),
      ...levelCells(gap, context),
      ...planCells(gap, context),
    ]),
  ]);

function questionCells(
  { item: id }: Gap,
  { guideline, phrases: { general } }: Context,
): readonly string[] {
  const item = guideline.items.find((each) => each.id === id);
  if (item === undefined) return ['', '', '', ''];
  const area = guideline.areas.find((each) => each.id === item.area)?.title ?? '';
  return [area, item.title, item.question, general.criticality[item.criticality]];
}

function levelCells(
  { item: id, tier, dueDays, level, next }: Gap,
  { guideline, assessment }: Context,
): readonly string[] {
  const { answer } = itemAnswersOf(assessment, id);
  return [
    `${tier}`,
    `${dueDays ?? ''}`,
    answer?.kind === 'level' ? `${answer.level}` : '',
    `${level}`,
    `${next.level}`,
    meaningOf(id, next.level, guideline),
    next.needs === 0 ? '' : `E${next.needs}`,
  ];
}

/** What a level asks for, and what that means for this item. */
function meaningOf(id: string, level: Level, { scoring, items }: Guideline): string {
  const { anchor = '' } = scoring.levels.find((each) => each.level === level) ?? {};
  const notes = items.find((each) => each.id === id)?.levelNotes ?? [];
  const { note = '' } = notes.find((each) => each.level === level) ?? {};
  return `${anchor} ${note}`.trim();
}

function planCells({ item }: Gap, { assessment }: Context): readonly string[] {
  const { action = '', person = '', due = '' } = itemAnswersOf(assessment, item).plan ?? {};
  return [action, person, due];
}
