import { itemsIn } from '../items-in.ts';
import type { Rule } from '../rule.ts';

export const oneQuestionPerItem: Rule = {
  id: 'one-question-per-item',
  severity: 'warning',
  of: 'items',
  summary: 'An item asks one question, which can be rated 0 to 4.',
  *check(file) {
    for (const { item, at } of itemsIn(file)) {
      const count = item.question.split('?').length - 1;
      if (count === 1) continue;
      const said =
        count === 0
          ? {
              message: `The question of ${item.id} has no question mark.`,
              hint: 'End it with one. Was its end cut off? A # after a space begins a comment, unless the text stands in double quotes.',
            }
          : {
              message: `${item.id} asks ${count} questions at once; one level cannot answer them.`,
              hint: 'Ask for one control, and move the rest to the evidence.',
            };
      yield { file, path: at('question'), ...said };
    }
  },
};
