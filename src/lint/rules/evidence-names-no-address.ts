import { itemsIn } from '../items-in.ts';
import type { Rule } from '../rule.ts';

/** A web address, a mail address, or a long number as of a telephone or an identity card. */
const ADDRESS = /https?:|www\.|\b[\w.-]+@[\w-]+\.\w+|\b\d{8,}\b/i;

export const evidenceNamesNoAddress: Rule = {
  id: 'evidence-names-no-address',
  severity: 'error',
  of: 'items',
  summary: 'Evidence is named in words: no address of the web and no data about a person.',
  *check(file) {
    for (const { item, at } of itemsIn(file)) {
      for (const [index, line] of item.evidence.entries()) {
        const found = ADDRESS.exec(line)?.[0];
        if (found === undefined) continue;
        yield {
          file,
          path: at('evidence', index),
          message: `The evidence of ${item.id} holds "${found}", an address or a number that points at somebody.`,
          hint: 'Name the kind of document in words. An address could lead somebody to abuse material.',
        };
      }
    }
  },
};
