import type { Rule } from '../rule.ts';

export const lawSourcesCarryADate: Rule = {
  id: 'law-sources-carry-a-date',
  severity: 'error',
  of: 'guideline',
  summary: 'A source of kind law says as of when it is the law.',
  *check(guideline) {
    for (const [index, source] of guideline.data.sources.entries()) {
      if (source.kind !== 'law' || source['as-of'] !== undefined) continue;
      yield {
        file: guideline,
        path: ['sources', index, 'kind'],
        message: `The law ${source.code} does not say as of when.`,
        hint: 'Add "as-of:" with the date of the text, or "undated, seen by" and a month.',
      };
    }
  },
};
