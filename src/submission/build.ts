import { applicability } from '../assessment/applicable.ts';
import { itemAnswersOf } from '../assessment/assessment.ts';
import { unreplied } from '../assessment/asked-back.ts';
import type { AskedBack } from '../assessment/asked-back.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Journal } from '../assessment/journal.ts';
import { canonicalJson } from '../documents/canonical.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { Pin } from '../guideline/pin.ts';
import type { Complaint } from '../problems/complaint.ts';
import type { ScoreCard } from '../scoring/score-card.ts';
import { claimOf, submissionFormat, submittedItems } from './submission.ts';
import type { Submission } from './submission.ts';

/** What keeps nobody from handing in and is mended before the seal, or takes another revision. */
export const doubts = ({ particulars }: Assessment): readonly Complaint[] =>
  particulars.round === undefined ? [{ code: 'round-missing' }] : [];

/** Everything that a reviewer would send an assessment back for; nothing of it may be handed in. */
export function blocking(
  guideline: Guideline,
  assessment: Assessment,
  asked: AskedBack | undefined,
): readonly Complaint[] {
  const silent = asked === undefined ? [] : unreplied(asked);
  return [
    ...unfinished(guideline, assessment),
    ...(silent.length > 0 ? [{ code: 'questions-open', items: silent } as const] : []),
  ];
}

function unfinished(guideline: Guideline, assessment: Assessment): readonly Complaint[] {
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
  'assessment' | 'revision' | 'previous' | 'submitted' | 'by' | 'report' | 'responds' | 'because'
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
    ...contentNow(answers, pin),
    asOf: answers.asOf,
    journals: Object.fromEntries(
      journals.map(({ name, entries, head }) => [name, { lines: entries.length, head }]),
    ),
    claim: claimOf(card),
  };
}

/** Whether a later revision states nothing about the company, and to its reviewer, that the one before does not. */
export const isSameContent = (before: Submission, now: Submission): boolean =>
  canonicalJson(contentOf(before)) === canonicalJson(contentOf(now)) &&
  (now.responds === undefined ||
    canonicalJson(now.responds) === canonicalJson(before.responds ?? null));

/** What a submission states about the company. */
export type Content = Pick<
  Submission,
  'particulars' | 'guideline' | 'segments' | 'scope' | 'items'
>;

const contentOf = ({ particulars, guideline, segments, scope, items }: Content): Content => ({
  particulars,
  guideline,
  segments,
  scope,
  items,
});

/** What would be stated if an assessment were handed in as it is. */
export const contentNow = (assessment: Assessment, guideline: Pin): Content => ({
  particulars: assessment.particulars,
  guideline,
  segments: assessment.segments,
  scope: Object.fromEntries(assessment.scope),
  items: submittedItems(assessment),
});
