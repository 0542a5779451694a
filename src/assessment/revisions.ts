import { recordedIn, sortedByTime } from './course.ts';
import type { Submitted } from './event.ts';
import type { Journal } from './journal.ts';

/** What was handed in so far, the first revision first. */
export const revisionsIn = (journals: readonly Journal[]): readonly Submitted[] =>
  sortedByTime(recordedIn(journals)).flatMap(({ event }) =>
    event.event === 'submit' ? [event] : [],
  );
