import { checkAnswer, checkSegments } from '../assessment/check-answer.ts';
import { applicability } from '../assessment/applicable.ts';
import type { Guideline, Item } from '../guideline/guideline.ts';
import type { Pin } from '../guideline/pin.ts';
import type { Release } from '../guideline/registry.ts';
import type { Complaint } from '../problems/complaint.ts';
import { scoreAssessment } from '../scoring/score-card.ts';
import { sealOf } from '../submission/seal.ts';
import { assessmentOf, claimOf } from '../submission/submission.ts';
import type { Claim, Submission, SubmittedItem } from '../submission/submission.ts';
import { failedAt, notCompared, passed } from './check.ts';
import type { Check } from './check.ts';

/** Whether the data are those that the signed page speaks of. Without the code from the page nobody can tell. */
export function checkSeal(bytes: Uint8Array, fromPage: string | undefined): Check {
  const found = sealOf(bytes);
  if (fromPage === undefined) return notCompared('seal', { code: 'seal-not-given', found });
  return found === fromPage
    ? passed('seal')
    : failedAt('seal', { code: 'seal-other', found, expected: fromPage });
}

/** What a reviewer has of the guideline that a submission names. */
export type OwnGuideline = {
  readonly guideline: Guideline;
  readonly pin: Pin;
  readonly released: Release | undefined;
};

/** Whether the sender answered the guideline that is registered here, and no easier one. */
export function checkGuideline({ guideline }: Submission, own: OwnGuideline | undefined): Check {
  const { id, version, digest } = guideline;
  if (own === undefined) return failedAt('guideline', { code: 'guideline-not-here', id, version });
  if (own.released === undefined)
    return failedAt('guideline', { code: 'guideline-not-released', id, version });
  const isOwn = own.pin.digest === digest && own.released.digest === digest;
  return isOwn
    ? passed('guideline')
    : failedAt('guideline', { code: 'guideline-not-registered', id, version, found: digest });
}

/** Whether every item that is asked has an answer that the guideline allows, and no other item has one. */
export function checkAnswers(submission: Submission, guideline: Guideline): Check {
  const segments = checkSegments(guideline, submission.segments);
  if (!segments.ok) return failedAt('answers', ...segments.complaints);
  const assessment = assessmentOf(submission);
  const { asked, outOfScope } = applicability(guideline, assessment);
  const known = new Map([...asked, ...outOfScope].map((item) => [item.id, item]));
  const open = asked.map(({ id }) => id).filter((id) => submission.items[id]?.answer === undefined);
  const wrong = Object.entries(submission.items)
    .filter(([id, { answer }]) => !isAllowed(answer, known.get(id), guideline))
    .map(([id]) => id);
  const complaints: readonly Complaint[] = [
    ...(open.length > 0 ? [{ code: 'submission-open', items: open } as const] : []),
    ...(wrong.length > 0 ? [{ code: 'answers-not-allowed', items: wrong } as const] : []),
  ];
  return complaints.length > 0 ? failedAt('answers', ...complaints) : passed('answers');
}

function isAllowed(
  answer: SubmittedItem['answer'],
  item: Item | undefined,
  guideline: Guideline,
): boolean {
  if (item === undefined) return false;
  if (answer === undefined) return true;
  const given =
    answer.kind === 'level' ? { value: `${answer.level}` } : { value: 'na', reason: answer.reason };
  return checkAnswer({ item, guideline }, given).ok;
}

/** Whether the score that the sender states is the one that follows from the answers. */
export function checkScore(submission: Submission, guideline: Guideline): Check {
  const follows = claimOf(scoreAssessment(guideline, assessmentOf(submission)));
  const stated = submission.claim;
  const isSame = (['evidenced', 'claimed', 'grade'] as const).every(
    (part) => follows[part] === stated[part],
  );
  return isSame
    ? passed('score')
    : failedAt('score', { code: 'score-other', stated: said(stated), follows: said(follows) });
}

const said = ({ evidenced, claimed, grade }: Claim): string =>
  `${grade ?? '–'}, ${evidenced ?? '–'} / ${claimed ?? '–'}`;

/** What the redrawing of a report depends on. */
export type DrawnBy = Pick<Submission['report'], 'template' | 'program' | 'drawnWith'>;

/** Why another report could come out here although nobody changed anything; undefined where none could. */
export function reportNotComparable(
  { report, guideline }: Submission,
  here: DrawnBy,
  own: Pin,
): Complaint | undefined {
  const [found, expected] = [report, here].map(
    ({ program, drawnWith }) => `${program} (${drawnWith})`,
  );
  if (found !== expected)
    return { code: 'report-of-other-program', found: found ?? '', expected: expected ?? '' };
  if (report.template !== here.template) return { code: 'report-of-other-template' };
  const texts = ({ contacts, translations }: Pin): string =>
    JSON.stringify([contacts, report.languages.map((language) => translations?.[language] ?? '')]);
  return texts(guideline) === texts(own) ? undefined : { code: 'report-of-other-texts' };
}
