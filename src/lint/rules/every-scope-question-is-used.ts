import { askedIn } from '../items-in.ts';
import type { Rule } from '../rule.ts';

export const everyScopeQuestionIsUsed: Rule = {
  id: 'every-scope-question-is-used',
  severity: 'error',
  of: 'everything',
  summary: 'Every scope question takes at least one item out.',
  *check(files) {
    const used = new Set(askedIn(files).map((item) => item['applies-if']));
    for (const [index, { id }] of (files.guideline.data.scope ?? []).entries()) {
      if (used.has(id)) continue;
      yield {
        file: files.guideline,
        path: ['scope', index, 'id'],
        message: `No item depends on the scope question "${id}".`,
        hint: 'Delete it, or name it with "applies-if" in the items that it takes out. Nobody is asked for nothing.',
      };
    }
  },
};
