import type { Guideline } from '../guideline/guideline.ts';
import { moveOf } from '../guideline/migration.ts';
import type { Move } from '../guideline/migration.ts';
import type { Standing } from './entry.ts';
import { decisionAt, standingAt } from './gather.ts';
import type { Company } from './gather.ts';

/**
 * A company as the guideline of the comparison sees it: what an older version asked under another id or in other
 * words for the same stands under today's id; what it asked with another meaning is not there.
 */
export type Aligned = {
  readonly company: Company;
  /** For the whole, and then each segment of the guideline: `1` where the company belongs to it. */
  readonly belongs: string;
  /** By the place of an item in the guideline. */
  readonly standing: (item: number) => Standing | undefined;
  readonly decision: (item: number) => Standing | undefined;
};

/** The moves from each version to that of the comparison; none for that version itself. */
export type Ways = ReadonlyMap<string, readonly Move[]>;

/** Brings companies to one version; what they have in common is looked up once. */
export function aligner(
  guideline: Guideline,
  ways: Ways,
): (companies: readonly Company[]) => readonly Aligned[] {
  const placesFor = remembering((version, asked: readonly string[]) => {
    const keep = keeperOf(ways.get(version) ?? []);
    const places = new Map(asked.map((id, place) => [keep(id), place] as const));
    return guideline.items.map(({ id }) => places.get(id));
  });
  const memberships = new Map<string, string>();
  const belongsTo = ({ guideline: { version }, segments }: Company): string => {
    const key = [version, ...segments].join(' ');
    const keep = keeperOf(ways.get(version) ?? []);
    const kept = memberships.get(key) ?? membershipIn(guideline, segments.map(keep));
    memberships.set(key, kept);
    return kept;
  };
  return (companies) =>
    companies.map((company) => {
      const places = placesFor(company.guideline.version, company.asked);
      const at = (item: number, read: typeof standingAt | typeof decisionAt) => {
        const place = places[item];
        return place === undefined ? undefined : read(company, place);
      };
      return {
        company,
        belongs: belongsTo(company),
        standing: (item) => at(item, standingAt),
        decision: (item) => at(item, decisionAt),
      };
    });
}

/** The id under which something with the same meaning stands; undefined where nothing does. */
const keeperOf =
  (moves: readonly Move[]) =>
  (id: string): string | undefined => {
    const { how, to } = moveOf(moves, id);
    return how === 'kept' ? to[0] : undefined;
  };

const membershipIn = ({ segments }: Guideline, own: readonly (string | undefined)[]): string =>
  ['1', ...segments.map(({ id }) => (own.includes(id) ? '1' : '0'))].join('');

/** Lists of items are shared by companies, so that they can be told apart as they are. */
function remembering<Found>(
  find: (version: string, asked: readonly string[]) => Found,
): (version: string, asked: readonly string[]) => Found {
  const known = new Map<string, Map<readonly string[], Found>>();
  return (version, asked) => {
    const ofVersion = known.get(version) ?? new Map<readonly string[], Found>();
    known.set(version, ofVersion);
    const found = ofVersion.get(asked) ?? find(version, asked);
    ofVersion.set(asked, found);
    return found;
  };
}
