import { itemsIn } from '../items-in.ts';
import type { Rule } from '../rule.ts';

export const criticalItemsAlwaysApply: Rule = {
  id: 'critical-items-always-apply',
  severity: 'error',
  of: 'items',
  summary: 'A critical item is never declared not applicable.',
  *check(file) {
    for (const { item, at } of itemsIn(file)) {
      if (item.criticality !== 'critical' || item['not-applicable'] === 'forbidden') continue;
      yield {
        file,
        path: at('not-applicable'),
        message: `${item.id} is critical, but can be declared not applicable.`,
        hint: 'Write "not-applicable: forbidden". Where it cannot apply to everybody, take it out by a scope question: applies-if.',
      };
    }
  },
};
