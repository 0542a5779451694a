import type { Answer } from '../assessment/answer.ts';
import type { AskedBack } from '../assessment/asked-back.ts';
import type { Assessment, ItemAnswers, Particulars, YesNo } from '../assessment/assessment.ts';
import { canonicalJson } from '../documents/canonical.ts';
import type { Pin } from '../guideline/pin.ts';
import { writeFraction } from '../scoring/fraction.ts';
import type { Score } from '../scoring/score.ts';
import type { ScoreCard } from '../scoring/score-card.ts';

/**
 * What is handed in: everything from which the score and the report follow. The claim is the sender's word;
 * whoever reads a submission scores its answers again and never trusts it.
 */
export type Submission = {
  readonly format: typeof submissionFormat;
  readonly assessment: { readonly id: string; readonly name: string };
  /** From 1; a later one names the SHA-256 of the `submission.json` before it. */
  readonly revision: number;
  readonly previous?: string;
  /** ISO date and time with offset, as the sender's computer had it. */
  readonly submitted: string;
  readonly by: string;
  readonly particulars: Particulars;
  readonly guideline: Pin;
  readonly segments: readonly string[];
  readonly scope: Readonly<Record<string, YesNo>>;
  readonly items: Readonly<Record<string, SubmittedItem>>;
  /** The last recorded event that went into it. */
  readonly asOf: string;
  /** Where each contributor's journal ended: how many lines, and the SHA-256 of the last. */
  readonly journals: Readonly<Record<string, { readonly lines: number; readonly head: string }>>;
  /** How its report was drawn: without all of this, another one is not comparable byte by byte. */
  readonly report: {
    readonly languages: readonly string[];
    /** SHA-256 of the template and of the files that it draws with. */
    readonly template: string;
    readonly program: string;
    readonly drawnWith: string;
  };
  readonly claim: Claim;
  /** Present where a reviewer asked back about the revision before. */
  readonly responds?: Responds;
  /** Why the company corrected the revision before of its own accord. */
  readonly because?: string;
};

/** What the company says to a reviewer's questions, by item. */
export type Responds = {
  /** SHA-256 of the return file. */
  readonly return: string;
  readonly replies: Readonly<Record<string, string>>;
  /**
   * What was asked, as the company loaded it, and what the revision before answered: the report is drawn from the
   * submission alone. The reviewer's own return file is what was asked.
   */
  readonly asked: Readonly<Record<string, { readonly question: string; readonly before?: Answer }>>;
};

/** An item with an answer. Nothing in conflict and nothing to be confirmed is handed in. */
export type SubmittedItem = Pick<ItemAnswers, 'answer' | 'note' | 'plan'> &
  Partial<Pick<ItemAnswers, 'evidence'>>;

/** A score as its sender states it: exact, or null where nothing is scored. */
export type Claim = {
  readonly evidenced: string | null;
  readonly claimed: string | null;
  readonly grade: string | null;
};

export const submissionFormat = 'copcheck/submission/1';

/** The bytes of `submission.json`: canonical, so that the same submission always has the same. */
export const submissionBytes = (submission: Submission): Uint8Array =>
  new TextEncoder().encode(canonicalJson(submission));

/** What a card claims. */
export const claimOf = ({ evidenced, claimed, grading }: ScoreCard): Claim => ({
  evidenced: written(evidenced),
  claimed: written(claimed),
  grade: grading.kind === 'graded' ? grading.grade : null,
});

const written = (score: Score): string | null =>
  score === undefined ? null : writeFraction(score);

/** The answers of an assessment, as they are handed in. */
export const submittedItems = ({ items }: Assessment): Submission['items'] =>
  Object.fromEntries(
    [...items].map(([id, { answer, note, plan, evidence }]): [string, SubmittedItem] => [
      id,
      {
        ...(answer !== undefined && { answer }),
        ...(note !== undefined && { note }),
        ...(plan !== undefined && { plan }),
        ...(evidence.length > 0 && { evidence }),
      },
    ]),
  );

/** The assessment that a submission states, to be scored and reported again. */
export const assessmentOf = ({
  particulars,
  segments,
  scope,
  items,
  asOf,
}: Submission): Assessment => ({
  particulars,
  segments,
  scope: new Map(Object.entries(scope)),
  items: new Map(
    Object.entries(items).map(([id, item]) => [
      id,
      { evidence: [], ...item, conflict: [], toConfirm: [] },
    ]),
  ),
  archived: new Map(),
  assigned: new Map(),
  asOf,
});

/** The replies to a reviewer as they are handed in, beside what the revision before answered. */
export const respondsTo = (
  { return: file, questions, replies }: AskedBack,
  before: Submission | undefined,
): Responds => ({
  return: file,
  replies: Object.fromEntries([...replies].filter(([item]) => questions.has(item))),
  asked: Object.fromEntries(
    [...questions].map(([item, question]) => {
      const answer = before?.items[item]?.answer;
      return [item, { question, ...(answer !== undefined && { before: answer }) }];
    }),
  ),
});
