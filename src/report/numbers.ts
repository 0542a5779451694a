import type { Phrases } from '../i18n/phrases.ts';
import { fraction, multiply, tenths, writeFraction, writeTenths } from '../scoring/fraction.ts';
import type { Fraction } from '../scoring/fraction.ts';
import type { Score } from '../scoring/score.ts';

type Spoken = { readonly words: Phrases['report']; readonly general: Phrases['general'] };

/** A score as it is printed: one decimal, or the words for none. */
export const printedScore = (score: Score, { words, general }: Spoken): string =>
  score === undefined ? words.noScore : general.number(writeTenths(tenths(score)));

export const exactScore = (score: Score, { words }: Spoken): string =>
  score === undefined ? words.noScore : writeFraction(score);

/** What a gap gains, with its sign. */
export const printedGain = (gain: Fraction, { words, general }: Spoken): string =>
  words.gain(general.number(writeTenths(tenths(gain))));

/** A share of the weight in percent. */
export const printedShare = (share: Fraction, { words, general }: Spoken): string =>
  words.percent(general.number(writeTenths(tenths(multiply(share, fraction(100))))));

/** A score for a bar: in tenths, absent when there is none. */
export const barOf = (score: Score): { readonly tenths?: number } =>
  score === undefined ? {} : { tenths: tenths(score) };
