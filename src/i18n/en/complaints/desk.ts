import type { Sentences } from './sentences.ts';

/** What can be wrong with a reviewer's desk. */
export const deskComplaints = {} satisfies Partial<Sentences>;
