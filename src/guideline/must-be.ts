import type { Location, Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggest.ts';

/** What is wrong with a word that can only be one: the segment that a file is named after, its guideline. */
export const mustBe = (
  expected: string,
  found: string,
  at: () => Location,
): readonly Required<Problem>[] =>
  found === expected
    ? []
    : [
        {
          severity: 'error',
          complaint: {
            code: 'value-not-listed',
            found,
            allowed: [expected],
            meant: suggest(found, [expected]),
          },
          at: at(),
        },
      ];
