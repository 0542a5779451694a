import type { Declare } from './program.ts';

/** The reviewer's desk. */
export const declareReviewing: Declare = () => undefined;
