import { askedIn } from '../items-in.ts';
import type { Rule } from '../rule.ts';

export const everySourceIsUsed: Rule = {
  id: 'every-source-is-used',
  severity: 'error',
  of: 'everything',
  summary: 'Every source of the guideline is named by an item.',
  *check(files) {
    const used = new Set(
      askedIn(files).flatMap((item) => item.sources.map(({ source }) => source)),
    );
    for (const [index, { code }] of files.guideline.data.sources.entries()) {
      if (used.has(code)) continue;
      yield {
        file: files.guideline,
        path: ['sources', index, 'code'],
        message: `No item names the source ${code}.`,
        hint: 'Name it where it supports an item, or delete it.',
      };
    }
  },
};
