import { itemsIn } from '../items-in.ts';
import type { Rule } from '../rule.ts';

export const idsNameTheirArea: Rule = {
  id: 'ids-name-their-area',
  severity: 'error',
  of: 'items and guideline',
  summary: 'An id that holds the name of an area holds that of its own.',
  *check(file, { data: { areas } }) {
    const known = new Set(areas.map(({ id }) => id));
    for (const { item, at } of itemsIn(file)) {
      const named = item.id.split('-').filter((part) => known.has(part));
      // An area that is not there is a broken reference.
      if (named.length === 0 || named.includes(item.area) || !known.has(item.area)) continue;
      yield {
        file,
        path: at('area'),
        message: `${item.id} has the name of ${named.join(' and ')}, but stands in the area ${item.area}.`,
        hint: 'Correct the area, or give a new item an id of that area. An id that was released stays.',
      };
    }
  },
};
