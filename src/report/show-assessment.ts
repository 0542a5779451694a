import type { Answer } from '../assessment/answer.ts';
import type { Assessment, ItemAnswers } from '../assessment/assessment.ts';
import { makeVisible } from '../text/visible.ts';

/** An assessment as it may stand on a page: everything that a person typed is made visible, once. */
export const showAssessment = (assessment: Assessment): Assessment => ({
  ...assessment,
  particulars: {
    ...assessment.particulars,
    organisation: makeVisible(assessment.particulars.organisation),
    ...(assessment.particulars.round !== undefined && {
      round: makeVisible(assessment.particulars.round),
    }),
  },
  items: new Map([...assessment.items].map(([id, answers]) => [id, showAnswers(answers)])),
});

const showAnswers = ({ answer, conflict, note, evidence, plan }: ItemAnswers): ItemAnswers => ({
  ...(answer !== undefined && { answer: showAnswer(answer) }),
  conflict: conflict.map((claim) => ({
    ...claim,
    by: makeVisible(claim.by),
    answer: showAnswer(claim.answer),
  })),
  ...(note !== undefined && { note: makeVisible(note) }),
  evidence: evidence.map(({ title, kind, date, system, owner }) => ({
    title: makeVisible(title),
    kind,
    date: makeVisible(date),
    ...(system !== undefined && { system: makeVisible(system) }),
    ...(owner !== undefined && { owner: makeVisible(owner) }),
  })),
  ...(plan !== undefined && {
    plan: { action: makeVisible(plan.action), person: makeVisible(plan.person), due: makeVisible(plan.due) },
  }),
});

const showAnswer = (answer: Answer): Answer =>
  answer.kind === 'level' ? answer : { ...answer, reason: makeVisible(answer.reason) };
