import type { Rule } from '../rule.ts';

export const capsLowerTheGrade: Rule = {
  id: 'caps-lower-the-grade',
  severity: 'error',
  of: 'scoring',
  summary: 'A cap names a grade of the policy that is not the best one.',
  *check(scoring) {
    const names = scoring.data.grades.map(({ grade }) => grade);
    for (const [index, { 'at-most': atMost }] of scoring.data.caps.entries()) {
      if (names.indexOf(atMost) > 0) continue;
      yield {
        file: scoring,
        path: ['caps', index, 'at-most'],
        message: names.includes(atMost)
          ? `A cap at ${atMost}, the best grade, holds nothing down.`
          : `There is no grade "${atMost}" to hold a score down to.`,
        hint: `Use one of: ${names.slice(1).join(', ')}.`,
      };
    }
  },
};
