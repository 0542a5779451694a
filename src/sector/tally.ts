import { mayShow, shownGroups } from './shown-groups.ts';
import type { Memberships } from './shown-groups.ts';

/** Counts of companies by the groups they belong to: how many there are, and how many of them reach something. */
export type Tally = {
  readonly count: (belongs: string, reaches: Reaches) => void;
  /** The whole, and which of some groups may be shown beside it. */
  readonly of: (groups: readonly number[]) => Counted;
};

type Reaches = readonly boolean[];

export type Counted = {
  readonly isShown: (group: number) => boolean;
  readonly companies: (group: number) => number;
  /** How many companies of the group reach the thing of a number. */
  readonly reaching: (group: number, thing: number) => number;
  /** Whether a further group may be shown beside those that are. */
  readonly mayJoin: (group: number) => boolean;
};

export function openTally(): Tally {
  const counts = new Map<string, { companies: number; readonly reaching: number[] }>();
  return {
    count: (belongs, reaches) => {
      const known = counts.get(belongs) ?? { companies: 0, reaching: reaches.map(() => 0) };
      known.companies += 1;
      for (const [thing, reached] of reaches.entries()) {
        if (reached) known.reaching[thing] = (known.reaching[thing] ?? 0) + 1;
      }
      counts.set(belongs, known);
    },
    of: (groups) => countedIn(counts, groups),
  };
}

type Count = { readonly companies: number; readonly reaching: readonly number[] };

type Counts = ReadonlyMap<string, Count>;

/** The memberships in some of the groups only, in the order in which they are named. */
function projected(counts: Counts, groups: readonly number[]): Memberships {
  const memberships = new Map<string, number>();
  for (const [key, { companies }] of counts) {
    const own = groups.map((group) => key[group] ?? '0').join('');
    memberships.set(own, (memberships.get(own) ?? 0) + companies);
  }
  return memberships;
}

function countedIn(counts: Counts, groups: readonly number[]): Counted {
  const isShown = shownGroups(projected(counts, groups), groups.length);
  const shown = groups.filter((_, index) => isShown[index]);
  return {
    isShown: (group) => shown.includes(group),
    companies: (group) => sumIn(counts, group, ({ companies }) => companies),
    reaching: (group, thing) => sumIn(counts, group, ({ reaching }) => reaching[thing] ?? 0),
    mayJoin: (group) => {
      const both = [...shown, group];
      return mayShow(projected(counts, both), [...both.keys()]);
    },
  };
}

const sumIn = (counts: Counts, group: number, value: (count: Count) => number): number =>
  [...counts].reduce((sum, [key, count]) => sum + (key[group] === '1' ? value(count) : 0), 0);
