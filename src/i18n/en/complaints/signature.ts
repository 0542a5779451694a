import type { Sentences } from './sentences.ts';

/** What can be wrong with a key or a signature. */
export const signatureComplaints = {} satisfies Partial<Sentences>;
