import type { Guideline } from '../guideline/guideline.ts';
import type { Assessment, ItemAnswers } from './assessment.ts';
import type { AnswersFile } from './answers-schema.ts';

/**
 * An assessment as a file of answers, in the guideline's order. Reading it into an empty assessment and
 * writing it again gives the same bytes. An item on which contributors disagree has no answer in the file.
 */
export function exportAnswers(guideline: Guideline, assessment: Assessment): AnswersFile {
  const { particulars, segments, scope, items } = assessment;
  const recorded = guideline.items.flatMap(({ id }) => {
    const entry = items.get(id);
    return entry === undefined ? [] : [{ id, entry }];
  });
  const answers = recorded.flatMap(({ id, entry }) => {
    const written = writeEntry(entry);
    return Object.keys(written).length === 0 ? [] : [[id, written] as const];
  });
  const plans = recorded.flatMap(({ id, entry: { plan } }) =>
    plan === undefined
      ? []
      : [[id, { action: plan.action, person: plan.person, due: plan.due }] as const],
  );
  return {
    format: 'copcheck/answers/1',
    particulars: {
      organisation: particulars.organisation,
      period: { from: particulars.period.from, to: particulars.period.to },
      ...(particulars.round !== undefined && { round: particulars.round }),
      language: particulars.language,
    },
    segments: [...segments],
    scope: Object.fromEntries(
      guideline.scope.flatMap(({ id }) => {
        const is = scope.get(id);
        return is === undefined ? [] : [[id, is] as const];
      }),
    ),
    answers: Object.fromEntries(answers),
    plan: Object.fromEntries(plans),
  };
}

type FileAnswer = NonNullable<AnswersFile['answers']>[string];

const writeEntry = ({ answer, note, evidence }: ItemAnswers): FileAnswer => ({
  ...(answer?.kind === 'level' && { answer: answer.level }),
  ...(answer?.kind === 'not-applicable' && { answer: 'na', reason: answer.reason }),
  ...(note !== undefined && { note }),
  ...(evidence.length > 0 && {
    evidence: evidence.map(({ title, kind, date, system, owner, file }) => ({
      title,
      kind,
      date,
      ...(system !== undefined && { system }),
      ...(owner !== undefined && { owner }),
      ...(file !== undefined && {
        file: { sha256: file.sha256, bytes: file.bytes, ending: file.ending },
      }),
    })),
  }),
});
