import { askedBack } from './asked-back.ts';
import { recordedIn, sortedByTime } from './course.ts';
import type { Event } from './event.ts';
import type { Journal } from './journal.ts';
import { revisionsIn } from './revisions.ts';

/**
 * What may be changed: everything, until something is handed in; then nothing, until a reviewer asks back, which
 * opens the items asked about, or the company reopens it, which opens everything. The next revision locks again.
 */
export type Lock =
  | { readonly kind: 'open'; readonly because?: string }
  | { readonly kind: 'locked'; readonly revision: number }
  | {
      readonly kind: 'asked';
      readonly revision: number;
      readonly items: ReadonlySet<string>;
    };

/** What the journals of all contributors together lock. */
export function lockOf(journals: readonly Journal[]): Lock {
  const last = revisionsIn(journals).at(-1);
  if (last === undefined) return { kind: 'open' };
  const { revision } = last;
  const reopened = sortedByTime(recordedIn(journals)).flatMap(({ event }) =>
    event.event === 'reopen' && event.revision === revision ? [event] : [],
  );
  const because = reopened.at(-1)?.because;
  if (because !== undefined) return { kind: 'open', because };
  const asked = askedBack(journals);
  return asked === undefined
    ? { kind: 'locked', revision }
    : { kind: 'asked', revision, items: new Set(asked.questions.keys()) };
}

/** Whether an item may be answered anew. */
export const isFree = (lock: Lock, item: string): boolean =>
  lock.kind === 'open' || (lock.kind === 'asked' && lock.items.has(item));

/** What some events would change although it is locked: items, and whether anything but items. */
export type Locked = { readonly items: readonly string[]; readonly others: boolean };

/** Undefined where all of the events may be recorded. Who is to answer what changes nothing that was handed in. */
export function lockedIn(events: readonly Event[], lock: Lock): Locked | undefined {
  if (lock.kind === 'open') return undefined;
  const touched = events.filter(
    ({ event }) => !['submit', 'respond', 'reopen', 'assign'].includes(event),
  );
  const items = touched.flatMap((event) =>
    'item' in event && !isFree(lock, event.item) ? [event.item] : [],
  );
  const others = touched.some((event) => !('item' in event));
  return items.length > 0 || others ? { items: [...new Set(items)], others } : undefined;
}
