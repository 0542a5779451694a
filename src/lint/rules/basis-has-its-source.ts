import { itemsIn } from '../items-in.ts';
import type { Rule } from '../rule.ts';

export const basisHasItsSource: Rule = {
  id: 'basis-has-its-source',
  severity: 'error',
  of: 'items and guideline',
  summary: 'An item that rests on the guideline or a law names such a source.',
  *check(file, { data: { sources } }) {
    const kindOf = new Map(sources.map(({ code, kind }) => [code, kind]));
    for (const { item, at } of itemsIn(file)) {
      if (item.basis === 'good-practice') continue;
      const kinds = item.sources.map(({ source }) => kindOf.get(source));
      // A source that is not there is a broken reference; of what kind it was meant to be nobody knows.
      if (kinds.some((kind) => kind === undefined || kind === item.basis)) continue;
      yield {
        file,
        path: at('basis'),
        message: `${item.id} rests on "${item.basis}", but names no source of that kind.`,
        hint: 'Name the source, or write "basis: good-practice": never claim more than was seen.',
      };
    }
  },
};
