import { fraction, tenths } from '../scoring/fraction.ts';

/** A part of a whole in whole percent, rounded once, half up. */
export const percentOf = (part: number, whole: number): number =>
  Math.floor((200 * part + whole) / (2 * whole));

/** The same in tenths of a percent. */
export const tenthsOfPercent = (part: number, whole: number): number =>
  tenths(fraction(100 * part, whole));
