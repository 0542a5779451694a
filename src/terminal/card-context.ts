import type { Assessment } from '../assessment/assessment.ts';
import { dateOf } from '../assessment/moment.ts';
import type { Guideline } from '../guideline/guideline.ts';
import { linesOf } from './lines.ts';
import type { Writing } from './talk.ts';

/** What a score is shown with: of whom, by which guideline, in which words and how wide. */
export type CardContext = Writing & {
  readonly guideline: Guideline;
  readonly assessment: Assessment;
};

/** Whose score it is, for which time, by which guideline, as of when. */
export function titleLines({
  assessment: { particulars, asOf },
  guideline,
  phrases: { card, general },
  style,
  width,
}: CardContext): readonly string[] {
  const { organisation, period, round } = particulars;
  const parts = [
    card.period(general.date(period.from), general.date(period.to)),
    ...(round === undefined ? [] : [card.round(round)]),
    card.guideline(guideline.id, guideline.version, general.standing[guideline.standing]),
    ...(asOf === '' ? [] : [card.asOf(general.date(dateOf(asOf)))]),
  ];
  return [
    ...linesOf(organisation, width).map(style.bold),
    ...linesOf(parts.join(' · '), width).map(style.dim),
  ];
}
