import { moveOf } from '../guideline/migration.ts';
import type { Assessment, Particulars, YesNo } from './assessment.ts';
import { courseOf, recordedIn, sortedByTime } from './course.ts';
import { foldAssigned } from './fold-assigned.ts';
import { foldItems } from './fold-items.ts';
import type { Journal } from './journal.ts';
import { archived, asked, placed } from './placed.ts';

/**
 * What all contributors together have recorded. The order of the journals does not matter. An answer holds
 * until its author changes it or somebody settles a disagreement; who came last never decides. Particulars,
 * segments, scope, evidence, notes, plans and who is to answer what are shared: there the latest record holds. What was recorded
 * under another version of the guideline is read as the upgrade says: kept, to be confirmed or archived.
 */
export function foldJournals(journals: readonly Journal[], blank: Particulars): Assessment {
  const recorded = recordedIn(journals);
  const inTime = sortedByTime(recorded);
  const course = courseOf(inTime);

  let particulars = blank;
  let segments: readonly string[] = [];
  const scope = new Map<string, YesNo>();
  for (const { event, under } of inTime) {
    if (event.event === 'particulars') particulars = event.particulars;
    if (event.event === 'segments') {
      segments = event.segments.flatMap((id) => moveOf(course.movesFrom(under), id).to);
    }
    if (event.event === 'scope') {
      const { how, to } = moveOf(course.movesFrom(under), event.scope);
      if (how === 'kept') for (const id of to) scope.set(id, event.is);
    }
  }
  const byAuthor = recorded.map((record) => placed(record, course));
  const timed = inTime.map((record) => placed(record, course));
  return {
    particulars,
    segments,
    scope,
    items: foldItems(byAuthor.flatMap(asked), timed.flatMap(asked)),
    archived: foldItems(byAuthor.flatMap(archived), timed.flatMap(archived)),
    assigned: foldAssigned(inTime, course),
    asOf: inTime.findLast(({ event }) => event.event !== 'assign')?.at ?? '',
  };
}
