import { itemAnswersOf } from '../assessment/assessment.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Event } from '../assessment/event.ts';
import { answerIn } from '../assessment/fold-items.ts';
import type { Guideline } from '../guideline/guideline.ts';
import { say } from '../i18n/say.ts';
import type { SheetFinding } from '../sheet/merge-sheet.ts';
import { cells } from '../text/cells.ts';
import { makeLineVisible } from '../text/visible.ts';
import { describeAnswer, describeClaims, describeEvidence } from './describe.ts';
import { cut, hanging, padEnd } from './lines.ts';
import type { Writing } from './talk.ts';

type Context = Writing & {
  readonly file: string;
  readonly contributor: string;
  readonly guideline: Guideline;
  readonly assessment: Assessment;
};

const outcomes = ['new', 'changed', 'conflict', 'unchanged', 'refused'] as const;

/** What a sheet says beside the assessment: everything that would be recorded, or that cannot be, with its place. */
export function renderFindings(findings: readonly SheetFinding[], context: Context): string {
  const { phrases, style, file, width } = context;
  const words = phrases.sheet;
  const told = findings.filter(({ outcome }) => outcome !== 'unchanged');
  const labels = Object.values(words.outcome).map(cells);
  const columns = { place: widest(told.map(({ place }) => place)), outcome: Math.max(...labels) };
  const counts = outcomes
    .map(
      (outcome) => [outcome, findings.filter((each) => each.outcome === outcome).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => words.count[outcome](count));
  return [
    style.bold(cut(words.title(file), width)),
    ...told.flatMap((finding) => linesFor(finding, columns, context)),
    ...(counts.length > 0 ? ['', words.counts(counts)] : []),
  ].join('\n');
}

const widest = (texts: readonly string[]): number =>
  Math.min(24, Math.max(0, ...texts.map((text) => cells(makeLineVisible(text)))));

function linesFor(
  finding: SheetFinding,
  columns: { readonly place: number; readonly outcome: number },
  context: Context,
): readonly string[] {
  const { phrases, style, width } = context;
  const { outcome, place, item, part } = finding;
  const words = phrases.sheet;
  const stands =
    outcome === 'refused' ? style.error : outcome === 'conflict' ? style.warning : String;
  const mark = `${stands(padEnd(words.outcome[outcome], columns.outcome))}  ${padEnd(cut(place, 40), columns.place)}  `;
  const indent = columns.outcome + columns.place + 4;
  const about = `${cut(item, 30)} ${phrases.general.label(words.part[part])}`;
  const [first = '', ...others] = detailsOf(finding, context).map((text) => cut(text, 600));
  const hung = hanging(' '.repeat(indent), about + first, width);
  return [
    mark + (hung[0] ?? '').slice(indent),
    ...hung.slice(1),
    ...others.flatMap((text) => hanging(' '.repeat(indent), text, width)),
  ];
}

/** What is said, and what stands in its way or beside it. */
function detailsOf(finding: SheetFinding, context: Context): readonly string[] {
  const { phrases, assessment, guideline, contributor } = context;
  switch (finding.outcome) {
    case 'unchanged':
      return [];
    case 'refused':
      return finding.complaints.flatMap((complaint) => {
        const { message, hint } = say(complaint, phrases.complaints);
        return [
          `${message} [${complaint.code}]`,
          `= ${phrases.general.label(phrases.general.hint)}${hint}`,
        ];
      });
    case 'new':
    case 'changed':
      return [said(finding.event, context)];
    case 'conflict': {
      const { conflict, answer } = itemAnswersOf(assessment, finding.item);
      const others = conflict.filter(({ by }) => by !== contributor);
      const beside =
        others.length > 0
          ? describeClaims(others, guideline.scoring, phrases)
          : answer && describeAnswer(answer, guideline.scoring, phrases);
      return [
        said(finding.event, context),
        ...(beside === undefined ? [] : [phrases.sheet.besides(beside)]),
      ];
    }
  }
}

function said(event: Event, { guideline, phrases }: Context): string {
  const answer = answerIn(event);
  if (answer !== undefined) return describeAnswer(answer, guideline.scoring, phrases);
  if (event.event === 'note') return event.note ?? '';
  if (event.event === 'evidence' && 'add' in event) return describeEvidence(event.add, phrases);
  return '';
}
