import { applicability } from '../assessment/applicable.ts';
import { itemAnswersOf } from '../assessment/assessment.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Journal } from '../assessment/journal.ts';
import { canonicalJson } from '../documents/canonical.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { Pin } from '../guideline/pin.ts';
import type { Complaint } from '../problems/complaint.ts';
import type { ScoreCard } from '../scoring/score-card.ts';
import { claimOf, submissionFormat, submittedItems } from './submission.ts';
import type { Submission } from './submission.ts';

/** Everything that a reviewer would send an assessment back for; nothing of it may be handed in. */
export function blocking(guideline: Guideline, assessment: Assessment): readonly Complaint[] {
  const { asked } = applicability(guideline, assessment);
  const states = asked.map(({ id }) => ({ id, ...itemAnswersOf(assessment, id) }));
  const idsOf = (kept: typeof states): readonly string[] => kept.map(({ id }) => id);
  const disputed = idsOf(states.filter(({ conflict }) => conflict.length > 0));
  const unconfirmed = idsOf(states.filter(({ toConfirm }) => toConfirm.length > 0));
  const open = idsOf(states.filter(({ answer }) => answer === undefined)).filter(
    (id) => !disputed.includes(id) && !unconfirmed.includes(id),
  );
  return [
    ...(open.length > 0 ? [{ code: 'submission-open', items: open } as const] : []),
    ...(disputed.length > 0 ? [{ code: 'submission-disputed', items: disputed } as const] : []),
    ...(unconfirmed.length > 0
      ? [{ code: 'submission-unconfirmed', items: unconfirmed } as const]
      : []),
  ];
}

/** What a submission is built from. */
export type ToSubmit = Pick<
  Submission,
  'assessment' | 'revision' | 'previous' | 'submitted' | 'by' | 'report'
> & {
  readonly answers: Assessment;
  readonly pin: Pin;
  readonly card: ScoreCard;
  readonly journals: readonly Journal[];
};

export function buildSubmission({ answers, pin, card, journals, ...given }: ToSubmit): Submission {
  return {
    format: submissionFormat,
    ...given,
    particulars: answers.particulars,
    guideline: pin,
    segments: answers.segments,
    scope: Object.fromEntries(answers.scope),
    items: submittedItems(answers),
    asOf: answers.asOf,
    journals: Object.fromEntries(
      journals.map(({ name, entries, head }) => [name, { lines: entries.length, head }]),
    ),
    claim: claimOf(card),
  };
}

/** Whether two revisions state the same about the company. */
export const isSameContent = (one: Submission, other: Submission): boolean =>
  canonicalJson(contentOf(one)) === canonicalJson(contentOf(other));

const contentOf = ({ particulars, guideline, segments, scope, items }: Submission): unknown => ({
  particulars,
  guideline,
  segments,
  scope,
  items,
});
