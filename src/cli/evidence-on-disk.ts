import type { Assessment } from '../assessment/assessment.ts';
import { copiesOf } from '../assessment/evidence.ts';
import { copyIn, stateOfCopy } from '../files/evidence-files.ts';
import type { Complaint } from '../problems/complaint.ts';
import { MOST_PACKED_BYTES, MOST_PACKED_COPIES } from '../submission/bag.ts';
import { shownFrom } from './read-source.ts';
import type { World } from './world.ts';

/** What keeps the copies of evidence from being handed in: some gone, some altered, or too many. */
export function evidenceComplaints(
  world: World,
  { folder, assessment }: { readonly folder: string; readonly assessment: Assessment },
): readonly Complaint[] {
  const copies = [...copiesOf(assessment.items).values()];
  const broken = copies.flatMap(({ file, items }): readonly Complaint[] => {
    const state = stateOfCopy(folder, file);
    if (state === 'there') return [];
    const code = state === 'missing' ? 'evidence-missing' : 'evidence-altered';
    return [{ code, file: shownFrom(world, copyIn(folder, file)), items }];
  });
  const bytes = copies.reduce((sum, { file }) => sum + file.bytes, 0);
  const limits = { mostFiles: MOST_PACKED_COPIES, mostBytes: MOST_PACKED_BYTES };
  const fits = copies.length <= limits.mostFiles && bytes <= limits.mostBytes;
  return fits
    ? broken
    : [...broken, { code: 'evidence-too-much', files: copies.length, bytes, ...limits }];
}
