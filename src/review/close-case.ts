import type { Answer } from '../assessment/answer.ts';
import type { Complaint } from '../problems/complaint.ts';
import { claimOf } from '../submission/submission.ts';
import { claimedAnswer } from './findings.ts';
import type { CaseFile } from './findings.ts';
import { returnFormat } from './return-file.ts';
import type { DecidedLevel, ReturnFile } from './return-file.ts';

/** How a review ends. */
export type Ending = Pick<ReturnFile, 'decision' | 'closed' | 'by'> & {
  readonly round: string;
  readonly due?: string;
};

/** What stands in the way of ending a review so. */
export function hindrances(
  { disputed, case: { questions } }: CaseFile,
  decision: Ending['decision'],
): readonly Complaint[] {
  const asked = [...questions.keys()];
  return [
    ...(disputed.length > 0 ? [{ code: 'decisions-differ', items: disputed } as const] : []),
    ...(decision === 'returned' && asked.length === 0 ? [{ code: 'nothing-asked' } as const] : []),
    ...(decision === 'accepted' && asked.length > 0
      ? [{ code: 'still-asked', items: asked } as const]
      : []),
  ];
}

/** What the company gets back: the questions, what was decided beside what was claimed, and the scores. */
export function returnOf(file: CaseFile, { round, decision, closed, by, due }: Ending): ReturnFile {
  const { intake, questions } = file.case;
  const order = new Map(file.guideline.items.map(({ id }, index) => [id, index]));
  const inOrder = (a: string, b: string): number => (order.get(a) ?? 0) - (order.get(b) ?? 0);
  const claim = claimOf(file.card);
  const validated = claimOf(file.validated);
  return {
    format: returnFormat,
    round,
    assessment: intake.assessment,
    organisation: intake.organisation,
    revision: intake.revision,
    submission: intake.submission,
    seal: intake.seal,
    decision,
    closed,
    by,
    ...(due !== undefined && { due }),
    questions: [...questions.keys()].toSorted(inOrder).map((item, index) => ({
      number: index + 1,
      item,
      question: questions.get(item) ?? '',
    })),
    decisions: [...file.found.keys()].toSorted(inOrder).flatMap((item) => {
      const finding = file.found.get(item);
      return finding === undefined
        ? []
        : [
            {
              item,
              claimed: levelOf(claimedAnswer(file, item)),
              validated: levelOf(finding.answer),
              reason: finding.reason,
            },
          ];
    }),
    score: {
      claimed: claim.claimed,
      evidenced: claim.evidenced,
      validated: validated.evidenced,
      grade: validated.grade,
    },
    assurance: file.validated.assurance === 'sampled' ? 'sampled' : 'desk-reviewed',
  };
}

/** Everything that is asked in a submission has an answer; otherwise it would not have been taken in. */
const levelOf = (answer: Answer | undefined): DecidedLevel =>
  answer?.kind === 'level' ? `${answer.level}` : 'na';
