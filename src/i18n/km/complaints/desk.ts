import type { Sentences } from '../../en/complaints/sentences.ts';

/** What can be wrong with a reviewer's desk. */
export const deskComplaints = {} satisfies Partial<Sentences>;
