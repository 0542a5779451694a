import { recordedIn, sortedByTime } from './course.ts';
import type { Submitted } from './event.ts';
import type { Journal } from './journal.ts';

/** What was handed in so far, the first revision first, whatever the clocks of the contributors said. */
export const revisionsIn = (journals: readonly Journal[]): readonly Submitted[] =>
  sortedByTime(recordedIn(journals))
    .flatMap(({ event }) => (event.event === 'submit' ? [event] : []))
    .toSorted((a, b) => a.revision - b.revision);
