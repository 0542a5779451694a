import { itemsIn } from '../items-in.ts';
import type { Rule } from '../rule.ts';

export const basisHasItsSource: Rule = {
  id: 'basis-has-its-source',
  severity: 'error',
  summary: 'An item that rests on the guideline or a law names such a source.',
  *check(files) {
    const kindOf = new Map(files.guideline.data.sources.map(({ code, kind }) => [code, kind]));
    for (const { item, file, at } of itemsIn(files)) {
      if (item.basis === 'good-practice') continue;
      if (item.sources.some(({ source }) => kindOf.get(source) === item.basis)) continue;
      yield {
        file,
        path: at('basis'),
        message: `${item.id} rests on "${item.basis}", but names no source of that kind.`,
        hint: 'Name the source, or write "basis: good-practice": never claim more than was seen.',
      };
    }
  },
};
