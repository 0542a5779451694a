import type { Complaint } from '../problems/complaint.ts';
import type { Submission } from '../submission/submission.ts';
import { failedAt, notCompared, passed } from './check.ts';
import type { Check } from './check.ts';
import { handleOf } from './desk.ts';
import type { Case, Desk } from './desk.ts';
import type { Round } from './round.ts';

/** The round that a reviewer takes submissions in for, what was taken in so far, and the day of today. */
export type AtDesk = {
  readonly round: Round;
  readonly desk: Desk;
  readonly today: string;
  /** Why a submission is taken in outside the days of the round. */
  readonly late?: string;
};

/**
 * Whether a submission belongs to this round and is not one of those that were taken in before, an old one sent
 * again or a second one under the same number (replay).
 */
export function checkRound(
  { submission, digest }: { readonly submission: Submission; readonly digest: string },
  { round, desk, today, late }: AtDesk,
): Check {
  const same = desk.cases.filter(({ intake }) => intake.assessment.id === submission.assessment.id);
  const wrong = [
    ...complaintsOfRound(submission, round),
    ...(late === undefined && (today < round.opens || today > round.closes)
      ? [{ code: 'round-not-open', today, opens: round.opens, closes: round.closes } as const]
      : []),
    ...complaintsOfReplay({ submission, digest }, same),
    ...complaintsOfQuestions(submission, same),
  ];
  if (wrong.length > 0) return failedAt('round', ...wrong);
  const open = doubtsOfOrder(submission, same);
  return open.length > 0 ? notCompared('round', ...open) : passed('round');
}

function complaintsOfRound(
  { particulars, guideline }: Submission,
  { id, guidelines }: Round,
): readonly Complaint[] {
  const accepts = guidelines.some(
    (each) => each.id === guideline.id && each.version === guideline.version,
  );
  return [
    ...(particulars.round === id
      ? []
      : [{ code: 'round-other', found: particulars.round ?? '', expected: id } as const]),
    ...(accepts
      ? []
      : [
          {
            code: 'round-guideline',
            found: `${guideline.id}@${guideline.version}`,
            accepted: guidelines.map((each) => `${each.id}@${each.version}`),
          } as const,
        ]),
  ];
}

function complaintsOfReplay(
  { submission, digest }: { readonly submission: Submission; readonly digest: string },
  same: readonly Case[],
): readonly Complaint[] {
  const { revision, previous } = submission;
  const again = same.find(({ intake }) => intake.submission === digest);
  if (again !== undefined)
    return [{ code: 'already-received', at: again.at, by: again.by, handle: handleOf(again) }];
  const taken = same.find(({ intake }) => intake.revision === revision);
  if (taken !== undefined) return [{ code: 'revision-taken', handle: handleOf(taken) }];
  const newest = latestOf(same);
  if (newest === undefined) return [];
  if (revision < newest.intake.revision)
    return [{ code: 'revision-older', handle: handleOf(newest) }];
  const follows = revision === newest.intake.revision + 1;
  return follows && previous !== newest.intake.submission
    ? [{ code: 'revision-not-next', handle: handleOf(newest) }]
    : [];
}

/** Questions that stand in a submission in other words than the reviewer's: its report shows them as if asked. */
function complaintsOfQuestions(
  { previous, responds }: Submission,
  same: readonly Case[],
): readonly Complaint[] {
  const before = same.find(({ intake }) => intake.submission === previous);
  if (before?.closed === undefined || responds === undefined) return [];
  const { questions } = before;
  const altered = [...new Set([...questions.keys(), ...Object.keys(responds.asked)])].filter(
    (item) => responds.asked[item]?.question !== questions.get(item),
  );
  return altered.length > 0
    ? [{ code: 'questions-altered', handle: handleOf(before), items: altered.toSorted() }]
    : [];
}

/** What may be as it should, and cannot be told from here. */
function doubtsOfOrder(submission: Submission, same: readonly Case[]): readonly Complaint[] {
  const { revision, particulars } = submission;
  const newest = latestOf(same);
  if (newest === undefined)
    return revision === 1 ? [] : [{ code: 'revisions-missing', revision, newest: 0 }];
  return [
    ...(revision === newest.intake.revision + 1
      ? []
      : [{ code: 'revisions-missing', revision, newest: newest.intake.revision } as const]),
    ...doubtsOfReplies(submission, same),
    ...(particulars.organisation === newest.intake.organisation
      ? []
      : [{ code: 'organisation-renamed', before: newest.intake.organisation } as const]),
  ];
}

/** A company that was asked back may have corrected its submission of its own accord all the same. */
function doubtsOfReplies(
  { previous, responds }: Submission,
  same: readonly Case[],
): readonly Complaint[] {
  const before = same.find(({ intake }) => intake.submission === previous);
  const isAsked = before?.closed?.as === 'returned' && before.questions.size > 0;
  return isAsked && responds === undefined
    ? [{ code: 'questions-unanswered', handle: handleOf(before) }]
    : [];
}

const latestOf = (cases: readonly Case[]): Case | undefined =>
  cases.toSorted((a, b) => a.intake.revision - b.intake.revision).at(-1);
