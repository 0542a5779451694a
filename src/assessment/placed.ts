import { moveOf } from '../guideline/migration.ts';
import type { Course, Recorded } from './course.ts';
import type { Event } from './event.ts';

/** An event about an item. */
export type ItemEvent = Event & { readonly item: string };

/** Something recorded about an item, where the present guideline has it. */
export type Placed = Omit<Recorded, 'event'> & {
  readonly event: ItemEvent;
  /** The item it was recorded about, where its answer is to be confirmed for this one. */
  readonly origin?: string;
};

/** A record in its places under the present guideline: one, several after a split, or the archive. */
export type Places = { readonly asked: readonly Placed[]; readonly archived: readonly Placed[] };

const nowhere: Places = { asked: [], archived: [] };

export function placed(record: Recorded, { movesFrom }: Course): Places {
  const { event } = record;
  // A reply belongs to the question it answers, wherever its item went.
  if (!('item' in event) || event.event === 'reply') return nowhere;
  const moves = movesFrom(record.under);
  if (moves.length === 0) return { asked: [{ ...record, event }], archived: [] };
  const { to, how } = moveOf(moves, event.item);
  if (how === 'archived') return { asked: [], archived: [{ ...record, event }] };
  const origin = how === 'confirm' ? { origin: event.item } : {};
  return {
    asked: to.map((item) => ({ ...record, event: { ...event, item }, ...origin })),
    archived: [],
  };
}

export const asked = (places: Places): readonly Placed[] => places.asked;

export const archived = (places: Places): readonly Placed[] => places.archived;
