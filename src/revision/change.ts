import { bumps } from '../guideline/version.ts';
import type { Bump } from '../guideline/version.ts';

/** One difference between two versions of a guideline. */
export type Change = {
  readonly what: ChangedThing;
  readonly kind: ChangeKind;
  /** What it is about: an id, or the field where there is none. */
  readonly id: string;
  /** The ids that it became, after a renaming, splitting or merging. */
  readonly into?: readonly string[];
  /** What was, what is, or why. */
  readonly detail: string;
  /** The number of the version that it asks to change. */
  readonly asks: Bump;
};

export type ChangedThing =
  | 'item'
  | 'scope question'
  | 'segment'
  | 'area'
  | 'scoring policy'
  | 'source'
  | 'guideline';

/**
 * `weight`: the same answers give another score. `condition`: whom an item is asked of, or how it may be
 * answered. `wording`: other words, the same meaning.
 */
export type ChangeKind =
  | 'added'
  | 'retired'
  | 'renamed'
  | 'split'
  | 'merged'
  | 'meaning'
  | 'weight'
  | 'condition'
  | 'wording';

/** The greatest number that the changes ask for; undefined where nothing changed. */
export const demandOf = (changes: readonly Change[]): Bump | undefined =>
  bumps.find((bump) => changes.some(({ asks }) => asks === bump));
