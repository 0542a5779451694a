import type { Rule } from '../rule.ts';

export const creditsRiseWithLevel: Rule = {
  id: 'credits-rise-with-level',
  severity: 'error',
  of: 'scoring',
  summary: 'A higher level never earns less than a lower one.',
  *check(scoring) {
    const levels = scoring.data.levels.map(({ level, credit }, index) => ({
      level,
      credit,
      index,
    }));
    for (const { level, credit, index } of levels) {
      const below = levels.find((other) => other.level === level - 1);
      if (below === undefined || below.credit <= credit) continue;
      yield {
        file: scoring,
        path: ['levels', index, 'credit'],
        message: `Level ${level} earns ${credit}, less than the ${below.credit} of level ${below.level}.`,
        hint: 'A company that does better must never lose points: give the higher level at least as much.',
      };
    }
  },
};
