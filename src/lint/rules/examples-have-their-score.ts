import { tenths, writeTenths } from '../../scoring/fraction.ts';
import type { Score } from '../../scoring/score.ts';
import type { ScoreCard } from '../../scoring/score-card.ts';
import type { Rule } from '../rule.ts';

export const examplesHaveTheirScore: Rule = {
  id: 'examples-have-their-score',
  severity: 'error',
  of: 'example',
  summary: 'The answers of an example have the score and the grade that it expects.',
  *check({ file, card }) {
    const { claimed, evidenced, grade } = file.data.expect;
    const numbers = [
      ['claimed', printed(card.claimed), claimed],
      ['evidenced', printed(card.evidenced), evidenced],
    ] as const;
    for (const [field, found, expected] of numbers) {
      if (Number(found) === expected) continue;
      const message = `The example has ${found} ${field}, not ${expected}.`;
      yield { file, path: ['expect', field], message, hint: HINT };
    }
    const found = gradeIn(card);
    if (found === grade) return;
    const message = `The example has the grade ${found}, not ${grade}.`;
    yield { file, path: ['expect', 'grade'], message, hint: HINT };
  },
};

const HINT =
  'Was the change meant? Then write what it has now; otherwise look for what changed it in the items, the policy and the answers.';

const printed = (score: Score): string =>
  score === undefined ? 'nothing' : writeTenths(tenths(score));

const gradeIn = ({ grading }: ScoreCard): string =>
  grading.kind === 'graded' ? grading.grade : 'none';
