import type { Answer } from '../assessment/answer.ts';
import type { Assessment, Claim, ItemAnswers } from '../assessment/assessment.ts';
import type { Responds } from '../submission/submission.ts';
import { makeVisible } from '../text/visible.ts';

/** An assessment as it may stand on a page: everything that a person typed is made visible, once. */
export const showAssessment = (assessment: Assessment): Assessment => ({
  ...assessment,
  particulars: {
    ...assessment.particulars,
    organisation: shown(assessment.particulars.organisation),
    ...(assessment.particulars.round !== undefined && {
      round: shown(assessment.particulars.round),
    }),
  },
  items: new Map([...assessment.items].map(([id, answers]) => [id, showAnswers(answers)])),
});

/** The same for a reviewer's questions and the replies to them. */
export const showResponds = ({ asked, replies, ...rest }: Responds): Responds => ({
  ...rest,
  asked: Object.fromEntries(
    Object.entries(asked).map(([item, { question, before }]) => [
      item,
      { question: shown(question), ...(before !== undefined && { before: showAnswer(before) }) },
    ]),
  ),
  replies: Object.fromEntries(Object.entries(replies).map(([item, text]) => [item, shown(text)])),
});

/** Letters and their marks as one character each: the font draws them so. */
const shown = (text: string): string => makeVisible(text.normalize('NFC'));

const showAnswers = (answers: ItemAnswers): ItemAnswers => {
  const { answer, conflict, toConfirm, note, evidence, plan } = answers;
  return {
    ...(answer !== undefined && { answer: showAnswer(answer) }),
    conflict: conflict.map(showClaim),
    toConfirm: toConfirm.map(showClaim),
    ...(note !== undefined && { note: shown(note) }),
    evidence: evidence.map(({ title, kind, date, system, owner }) => ({
      title: shown(title),
      kind,
      date: shown(date),
      ...(system !== undefined && { system: shown(system) }),
      ...(owner !== undefined && { owner: shown(owner) }),
    })),
    ...(plan !== undefined && {
      plan: {
        action: shown(plan.action),
        person: shown(plan.person),
        due: shown(plan.due),
      },
    }),
  };
};

const showClaim = <Each extends Claim>(claim: Each): Each => ({
  ...claim,
  by: shown(claim.by),
  answer: showAnswer(claim.answer),
});

const showAnswer = (answer: Answer): Answer =>
  answer.kind === 'level' ? answer : { ...answer, reason: shown(answer.reason) };
