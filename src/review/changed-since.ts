import type { Lock } from '../assessment/lock.ts';
import type { Complaint } from '../problems/complaint.ts';
import type { Content } from '../submission/build.ts';
import { changesBetween } from './changes.ts';

/**
 * What differs from the last revision although it was locked. Nobody can write it here: it stands in the journal of a
 * colleague who answered before they knew of the submission, and which was put into the folder later.
 */
export function changedSince(before: Content, now: Content, lock: Lock): Complaint | undefined {
  if (lock.kind === 'open') return undefined;
  const free = lock.kind === 'asked' ? lock.items : new Set<string>();
  const { items, others } = changesBetween(before, now);
  const late = items.map(({ item }) => item).filter((item) => !free.has(item));
  return late.length > 0 || others.length > 0
    ? { code: 'changed-since', revision: lock.revision, items: late }
    : undefined;
}
