import type { Sentences } from './sentences.ts';

/** What can be wrong with the files that show an answer. */
export const evidenceComplaints = {} satisfies Partial<Sentences>;
