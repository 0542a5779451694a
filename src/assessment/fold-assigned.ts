import { moveOf } from '../guideline/migration.ts';
import type { Assessment } from './assessment.ts';
import type { Course, Recorded } from './course.ts';

/** Who is to answer what, as it was last said; an item of an earlier version takes its owner along wherever it went. */
export function foldAssigned(
  inTime: readonly Recorded[],
  { movesFrom }: Course,
): Assessment['assigned'] {
  const assigned = new Map<string, string>();
  for (const { event, under } of inTime) {
    if (event.event !== 'assign') continue;
    for (const item of event.items.flatMap((id) => moveOf(movesFrom(under), id).to)) {
      if (event.to === undefined) assigned.delete(item);
      else assigned.set(item, event.to);
    }
  }
  return assigned;
}
