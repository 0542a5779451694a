import { sha256 } from '../documents/canonical.ts';
import type { Chain, ChainKind, Link } from '../documents/chain.ts';
import { isEvent } from './event.ts';
import type { Event } from './event.ts';

/** One contributor's journal, as read: everything they recorded, in order. */
export type Journal = Chain<Event>;

export type Entry = Link<Event>;

/** A journal of one assessment: its first line is tied to the id of it. */
export const journalOf = (assessmentId: string): ChainKind<Event> => ({
  first: sha256(assessmentId),
  isEvent,
});
