import type { Sentences } from './sentences.ts';

/** What can be wrong with an answer to a reviewer. */
export const responseComplaints = {} satisfies Partial<Sentences>;
