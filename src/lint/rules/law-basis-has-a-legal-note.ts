import { itemsIn } from '../items-in.ts';
import type { Rule } from '../rule.ts';

export const lawBasisHasALegalNote: Rule = {
  id: 'law-basis-has-a-legal-note',
  severity: 'error',
  of: 'items',
  summary: 'An item that rests on a law says what a lawyer must check.',
  *check(file) {
    for (const { item, at } of itemsIn(file)) {
      if (item.basis !== 'law' || item['legal-note'] !== undefined) continue;
      yield {
        file,
        path: at('basis'),
        message: `${item.id} rests on a law, but has no legal note.`,
        hint: 'Add "legal-note:": who describes the law, as of when, and what must be checked.',
      };
    }
  },
};
