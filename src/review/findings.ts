import type { Answer } from '../assessment/answer.ts';
import { itemAnswersOf } from '../assessment/assessment.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { ItemScore } from '../scoring/item-score.ts';
import type { ScoreCard } from '../scoring/score-card.ts';
import { scoreAssessment } from '../scoring/score-card.ts';
import { scoreValidated } from '../scoring/validated.ts';
import { assessmentOf } from '../submission/submission.ts';
import type { Submission } from '../submission/submission.ts';
import { changesBetween } from './changes.ts';
import type { Changes } from './changes.ts';
import { disputedIn } from './desk.ts';
import type { Case } from './desk.ts';
import { sampleOf } from './sample.ts';
import type { Sampled } from './sample.ts';

/** A submission on the desk, with everything that follows from it and from what the reviewers did. */
export type CaseFile = {
  readonly case: Case;
  readonly digest: string;
  readonly submission: Submission;
  readonly assessment: Assessment;
  readonly guideline: Guideline;
  /** What the reviewers found, item by item; those on which they differ are not in it. */
  readonly found: ReadonlyMap<string, Finding>;
  readonly disputed: readonly string[];
  readonly sample: readonly Sampled[];
  /** As it was handed in: claimed and evidenced. */
  readonly card: ScoreCard;
  /** With what the reviewers found: its evidenced score is the validated one. */
  readonly validated: ScoreCard;
  /** What the company changed since the revision that was reviewed before. */
  readonly changes?: Changes;
  /** What it was asked about that revision, and what it replied, by item. */
  readonly replies: ReadonlyMap<string, Reply>;
};

/** A question of a reviewer, as the ledger has it, and what the company said to it. */
export type Reply = {
  readonly revision: number;
  readonly question: string;
  readonly reply: string | undefined;
};

/** What a reviewer found an item to be at. */
export type Finding = {
  readonly answer: Answer;
  readonly reason: string;
  readonly by: string;
  /** The revision it was found in, where that is an earlier one: the company has changed nothing since. */
  readonly revision: number;
};

/** Puts together what is known about a case; `before` is the same about the revision before. */
export function caseFileOf(
  each: Case,
  submission: Submission,
  {
    guideline,
    before,
    drawn,
  }: {
    readonly guideline: Guideline;
    readonly before: CaseFile | undefined;
    readonly drawn: number;
  },
): CaseFile {
  const digest = each.intake.submission;
  const assessment = assessmentOf(submission);
  const card = scoreAssessment(guideline, assessment);
  const changes = before && changesBetween(before.submission, submission);
  const disputed = disputedIn(each);
  const own = [...each.opinions].flatMap(([item, opinions]): readonly [string, Finding][] => {
    const last = opinions.at(-1);
    if (last === undefined || disputed.includes(item)) return [];
    return [[item, { ...last, revision: submission.revision }]];
  });
  const found = new Map([...carriedFrom(before, changes), ...own]);
  for (const item of disputed) found.delete(item);
  const sample = sampleOf({ submission, digest, nonce: each.intake.nonce }, guideline, drawn);
  const isSampled = sample.every(({ item }) => found.has(item));
  const decided = new Map([...found].map(([item, { answer }]) => [item, answer]));
  const assurance = isSampled ? 'sampled' : 'desk-reviewed';
  return {
    case: each,
    digest,
    submission,
    assessment,
    guideline,
    found,
    disputed,
    sample,
    card,
    validated: scoreValidated(guideline, card, { decided, assurance }),
    ...(changes !== undefined && { changes }),
    replies: repliesTo(before, submission),
  };
}

const repliesTo = (
  before: CaseFile | undefined,
  { responds }: Submission,
): ReadonlyMap<string, Reply> =>
  new Map(
    [...(before?.case.questions ?? [])].map(([item, question]) => [
      item,
      { revision: before?.submission.revision ?? 0, question, reply: responds?.replies[item] },
    ]),
  );

/** What was found before holds on, where the company changed nothing of it. */
function carriedFrom(
  before: CaseFile | undefined,
  changes: Changes | undefined,
): readonly [string, Finding][] {
  if (before === undefined || changes === undefined) return [];
  const changed = new Set(changes.items.map(({ item }) => item));
  // Another guideline or other segments may ask another question under the same id.
  if (changes.others.includes('guideline')) return [];
  return [...before.found].filter(([item]) => !changed.has(item));
}

export const scoreOfItem = ({ card }: CaseFile, id: string): ItemScore | undefined =>
  card.items.find(({ item }) => item === id);

/** What the company answered to an item. */
export const claimedAnswer = ({ assessment }: CaseFile, id: string): Answer | undefined =>
  itemAnswersOf(assessment, id).answer;
