import type { Sentences } from './sentences.ts';

/** What can be wrong with a package that was handed in. */
export const packageComplaints = {} satisfies Partial<Sentences>;
