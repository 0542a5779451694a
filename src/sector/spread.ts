import { compare } from '../scoring/fraction.ts';
import type { Fraction } from '../scoring/fraction.ts';

/**
 * How the scores of some companies are spread. Each number is the score of one of them, by the nearest-rank
 * method: of n scores in rising order, the one with the rank n × share, rounded up.
 */
export type Spread = {
  /** How many scores there are. */
  readonly companies: number;
  readonly lower: Fraction;
  readonly median: Fraction;
  readonly upper: Fraction;
};

/** Undefined where there is no score. */
export function spreadOf(scores: readonly Fraction[]): Spread | undefined {
  const rising = scores.toSorted(compare);
  const [lower, median, upper] = [1, 2, 3].map(
    (quarters) => rising[rankOf(quarters, rising.length)],
  );
  if (lower === undefined || median === undefined || upper === undefined) return undefined;
  return { companies: rising.length, lower, median, upper };
}

/** The place of a quartile, counted from 0, in whole numbers only. */
const rankOf = (quarters: number, count: number): number =>
  Math.floor((quarters * count + 3) / 4) - 1;
