import type { Sentences } from '../../en/complaints/sentences.ts';

/** What can be wrong with many submissions together. */
export const sectorComplaints = {} satisfies Partial<Sentences>;
