import type { EntryItem, SectorEntry, Standing } from './entry.ts';
import { groupedBy } from './grouped.ts';

/** A submission as it is kept until all have been read: a byte for each item. */
export type Company = Omit<SectorEntry, 'items'> & {
  /** The ids of its items; companies that answer the same items share the list. */
  readonly asked: readonly string[];
  /** What each of them stands at, as `standingAt` and `decisionAt` read it. */
  readonly standings: Uint8Array;
};

/** Entries are taken one at a time, in any order, and settled when all have been taken. */
export type Gathering = {
  readonly take: (entry: SectorEntry) => void;
  readonly settle: (asked: Asked) => Settled;
};

/** What is compared: one round, one guideline, or whatever there is. */
export type Asked = {
  readonly round?: string | undefined;
  readonly guideline?: string | undefined;
};

/** Which submissions count, and why the others do not. Each list is in the order of their files. */
export type Settled = {
  readonly counted: readonly Company[];
  /** A later revision of the same assessment is there. */
  readonly superseded: readonly Company[];
  /** Submissions of one assessment and revision that say different things: nobody can tell which one holds. */
  readonly contradictions: readonly Company[];
  /** The same submission in another file. */
  readonly copies: readonly Company[];
  readonly otherRound: readonly Company[];
  readonly otherGuideline: readonly Company[];
  /** The ids of the guidelines that count; more than one cannot be compared. */
  readonly guidelines: readonly string[];
};

export function gatherSector(): Gathering {
  const companies: Company[] = [];
  const lists = new Map<string, readonly string[]>();
  return {
    take: ({ items, ...entry }) => {
      const ids = items.map(({ item }) => item);
      const key = ids.join(' ');
      const asked = lists.get(key) ?? ids;
      lists.set(key, asked);
      companies.push({ ...entry, asked, standings: Uint8Array.from(items, written) });
    },
    settle: (asked) => settle(companies.toSorted(byFile), asked),
  };
}

const byFile = (a: Company, b: Company): number =>
  a.file === b.file ? order(a.digest, b.digest) : order(a.file, b.file);

const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const standings: readonly Standing[] = [0, 1, 2, 3, 4, 'not-applicable', 'out-of-scope'];

/** One digit for the standing, one for the decision; 0 where there is none. */
const written = ({ standing, decided }: EntryItem): number =>
  standings.indexOf(standing) + 10 * (decided === undefined ? 0 : 1 + standings.indexOf(decided));

/** How the item at a place of `asked` stands, as handed in. */
export const standingAt = (company: Company, place: number): Standing =>
  standings[(company.standings[place] ?? 0) % 10] ?? 0;

/** What a reviewer decided about it. */
export const decisionAt = (company: Company, place: number): Standing | undefined =>
  standings[Math.floor((company.standings[place] ?? 0) / 10) - 1];

function settle(all: readonly Company[], { round, guideline }: Asked): Settled {
  const isOtherRound = (company: Company): boolean =>
    round !== undefined && company.round !== round;
  const isOtherGuideline = (company: Company): boolean =>
    guideline !== undefined && company.guideline.id !== guideline;
  const inRound = all.filter((company) => !isOtherRound(company));
  const meant = inRound.filter((company) => !isOtherGuideline(company));
  const places = new Map<Company, Place>();
  for (const revisions of groupedBy(meant, ({ assessment }) => assessment.id).values()) {
    for (const [company, place] of placesOf(revisions)) places.set(company, place);
  }
  const at = (place: Place): readonly Company[] =>
    meant.filter((company) => places.get(company) === place);
  const counted = at('counted');
  return {
    counted,
    superseded: at('superseded'),
    contradictions: at('contradiction'),
    copies: at('copy'),
    otherRound: all.filter(isOtherRound),
    otherGuideline: inRound.filter(isOtherGuideline),
    guidelines: [...new Set(counted.map((each) => each.guideline.id))].toSorted(),
  };
}

type Place = 'counted' | 'superseded' | 'contradiction' | 'copy';

/** All submissions of one assessment: the latest revision counts, unless it contradicts itself. */
function placesOf(submissions: readonly Company[]): readonly (readonly [Company, Place])[] {
  const latest = Math.max(...submissions.map(({ revision }) => revision));
  const seen = new Set<string>();
  const statementsOf = groupedBy(submissions, ({ revision }) => revision);
  return submissions.map((company) => {
    const { digest, revision } = company;
    const isCopy = seen.has(digest);
    seen.add(digest);
    const statements = new Set(statementsOf.get(revision)?.map((each) => each.digest));
    if (statements.size > 1) return [company, 'contradiction'];
    if (isCopy) return [company, 'copy'];
    return [company, revision === latest ? 'counted' : 'superseded'];
  });
}
