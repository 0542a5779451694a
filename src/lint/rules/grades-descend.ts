import type { Rule } from '../rule.ts';

export const gradesDescend: Rule = {
  id: 'grades-descend',
  severity: 'error',
  of: 'scoring',
  summary: 'Grades stand from the best to the last, which begins at 0.',
  *check(scoring) {
    const { grades } = scoring.data;
    for (const [index, { grade, from }] of grades.entries()) {
      const above = grades[index - 1];
      if (above !== undefined && above.from <= from) {
        yield {
          file: scoring,
          path: ['grades', index, 'from'],
          message: `Grade ${grade} begins at ${from}, not below the ${above.from} of grade ${above.grade}.`,
          hint: 'Write the best grade first, and let each next one begin lower.',
        };
      }
      if (index === grades.length - 1 && from !== 0) {
        yield {
          file: scoring,
          path: ['grades', index, 'from'],
          message: `The last grade, ${grade}, begins at ${from}: a lower score would have no grade.`,
          hint: 'Let the last grade begin at 0.',
        };
      }
    }
  },
};
