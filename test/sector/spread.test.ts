import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compare, fraction } from '../../src/scoring/fraction.ts';
import type { Fraction } from '../../src/scoring/fraction.ts';
import { spreadOf } from '../../src/sector/spread.ts';

const score = (value: number): Fraction => fraction(value);

it.each([
  [[50], [50, 50, 50]],
  [
    [10, 20],
    [10, 10, 20],
  ],
  [
    [10, 20, 30, 40, 50],
    [20, 30, 40],
  ],
  [
    [80, 10, 70, 20, 60, 30, 50, 40],
    [20, 40, 60],
  ],
])('of %o the quartiles are %o', (scores, [lower, median, upper]) => {
  expect(spreadOf(scores.map(score))).toEqual({
    companies: scores.length,
    lower: score(lower ?? 0),
    median: score(median ?? 0),
    upper: score(upper ?? 0),
  });
});

it('has nothing to say about nobody', () => {
  expect(spreadOf([])).toBeUndefined();
});

/** The definition itself: the lowest score that so many quarters of all scores do not exceed. */
function byDefinition(scores: readonly Fraction[], quarters: number): Fraction | undefined {
  return scores
    .filter(
      (each) =>
        4 * scores.filter((other) => compare(other, each) <= 0).length >= quarters * scores.length,
    )
    .reduce<Fraction | undefined>(
      (lowest, each) => (lowest === undefined || compare(each, lowest) < 0 ? each : lowest),
      undefined,
    );
}

it('gives the lowest score that a quarter, half and three quarters do not exceed', () => {
  const aScore = fc
    .tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 90, max: 130 }))
    .map(([above, below]) => fraction(above, below));
  fc.assert(
    fc.property(fc.array(aScore, { minLength: 1, maxLength: 60 }), (scores) => {
      const spread = spreadOf(scores);
      expect([spread?.lower, spread?.median, spread?.upper]).toEqual(
        [1, 2, 3].map((quarters) => byDefinition(scores, quarters)),
      );
    }),
  );
});
