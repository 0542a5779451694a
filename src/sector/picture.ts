import type { Criticality } from '../guideline/guideline.ts';
import type { Fraction } from '../scoring/fraction.ts';
import type { Settled } from './gather.ts';
import type { Spread } from './spread.ts';

/** What many submissions say together. Screen, report, table and JSON render this one object. */
export type SectorPicture = {
  /** The newest version that somebody answered; older ones are compared where they ask the same. */
  readonly guideline: { readonly id: string; readonly version: string };
  readonly versions: readonly { readonly version: string; readonly companies: number }[];
  /** The rounds that the companies named; undefined for those that named none. */
  readonly rounds: readonly { readonly round?: string; readonly companies: number }[];
  readonly companies: number;
  /** The last recorded event of all; empty without a company. */
  readonly asOf: string;
  /** All companies first, then each segment in the guideline's order. */
  readonly groups: readonly Group[];
  readonly items: readonly ItemPicture[];
  readonly change?: Change;
  /** Organisations that stand in more than one assessment; each counts. */
  readonly repeated: readonly string[];
  readonly settled: Settled;
};

/** A number of a group, or why it is not there: no company, or too few to hide one of them. */
export type Shown<Value> = Value | 'none' | 'hidden';

export type Group = {
  /** Absent for all companies together. */
  readonly segment?: string;
  readonly companies: Shown<number>;
  readonly claimed: Shown<Spread>;
  readonly evidenced: Shown<Spread>;
  /** Of those that were reviewed. */
  readonly validated: Shown<Spread>;
  /** What most companies lack, the widest gap first. */
  readonly gaps: readonly GapShare[];
  /** The critical items that the fewest have in place. */
  readonly critical: readonly GapShare[];
};

/** How many of the companies to which an item applies have it below level 3. */
export type GapShare = { readonly item: string; readonly below: number; readonly applies: number };

export type ItemPicture = {
  readonly item: string;
  readonly area: string;
  readonly criticality: Criticality;
  /** One for each group, in their order; undefined where the segment is not asked. */
  readonly cells: readonly (ItemCell | undefined)[];
};

export type ItemCell = {
  /** Of the companies to which the item applies, those at level 3 or 4. */
  readonly levels: Shown<{ readonly applies: number; readonly reached: number }>;
  /** Of the companies that are asked, those that declared it not applicable and those that scope took out. */
  readonly rates: Shown<{
    readonly asked: number;
    readonly notApplicable: number;
    readonly outOfScope: number;
  }>;
  /** Of the companies about which a reviewer decided, those at level 3 or 4. */
  readonly decided: Shown<{ readonly companies: number; readonly reached: number }>;
};

/** What changed at the companies that are in both rounds, on the items that mean the same in both. */
export type Change = {
  readonly before: { readonly companies: number; readonly settled: Settled };
  /** How companies were found in both: by the assessment's id, or by the name of the organisation. */
  readonly matched: { readonly companies: number; readonly byId: number; readonly byName: number };
  /** Items that are compared, of all that are asked today. */
  readonly items: { readonly compared: number; readonly asked: number };
  /** The evidenced score on these items alone, before and now. */
  readonly scores: Shown<{
    readonly companies: number;
    readonly before: Fraction;
    readonly now: Fraction;
    readonly rose: number;
    readonly fell: number;
  }>;
  readonly shares: readonly ItemChange[];
};

/** The companies at level 3 or 4, of those to whom the item applies in both rounds. */
export type ItemChange = {
  readonly item: string;
  readonly levels: Shown<{
    readonly companies: number;
    readonly before: number;
    readonly now: number;
  }>;
};

/** Whether some company was asked for an item: those of a segment from which nobody handed in say nothing. */
export const isAskedOf = ({ cells: [all] }: ItemPicture): boolean => all?.rates !== 'none';
