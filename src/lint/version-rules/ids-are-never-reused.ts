import { itemsIn } from '../items-in.ts';
import type { VersionRule } from '../rule.ts';

export const idsAreNeverReused: VersionRule = {
  id: 'ids-are-never-reused',
  severity: 'error',
  of: 'versions',
  summary: 'An item has an id that no earlier version let go of.',
  *check({ files, gone }) {
    for (const file of files.items) {
      for (const { item, at } of itemsIn(file)) {
        if (!gone.has(item.id)) continue;
        yield {
          file,
          path: at('id'),
          message: `The id ${item.id} belonged to another item in an earlier version.`,
          hint: 'Give the item the next free number of its series, one that was never used.',
        };
      }
    }
  },
};
