import type { Declare } from './program.ts';

/** Files that show an answer. */
export const declareEvidence: Declare = () => undefined;
