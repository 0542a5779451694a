import type { Guideline } from '../guideline/guideline.ts';
import { compare } from '../scoring/fraction.ts';
import type { Fraction } from '../scoring/fraction.ts';
import { creditOf, weightOf } from '../scoring/item-score.ts';
import type { ItemScore } from '../scoring/item-score.ts';
import { areaScore, overallScore, scoreArea } from '../scoring/score.ts';
import type { Score } from '../scoring/score.ts';
import type { Aligned } from './aligned.ts';
import type { Settled } from './gather.ts';
import { groupsAsked, isInPlace } from './items.ts';
import type { Change, ItemChange } from './picture.ts';
import { LEAST_COMPANIES } from './shown-groups.ts';
import { spreadOf } from './spread.ts';
import { openTally } from './tally.ts';
import type { Counted } from './tally.ts';
import { twinsOf } from './twins.ts';
import type { Twin } from './twins.ts';

/** What is compared: the same guideline, companies of two rounds, and which segments are shown of each. */
export type Rounds = {
  readonly guideline: Guideline;
  readonly now: Side;
  readonly before: Side & { readonly settled: Settled };
};

export type Side = {
  readonly companies: readonly Aligned[];
  readonly isShown: readonly boolean[];
};

/** What changed since the round before, at the companies that are in both. */
export function changeSince({ guideline, now, before }: Rounds): Change {
  const { twins, byId, byName } = twinsOf(now.companies, before.companies);
  const items = [...guideline.items.keys()].filter((item) => isAsked(now, item));
  const compared = items.filter((item) => isAsked(before, item));
  return {
    before: { companies: before.companies.length, settled: before.settled },
    matched: { companies: twins.length, byId, byName },
    items: { compared: compared.length, asked: items.length },
    scores: scoresOf(guideline, twins),
    shares: sharesOf({ guideline, now, before }, twins, compared),
  };
}

const isAsked = ({ companies }: Side, item: number): boolean =>
  companies.some(({ standing }) => standing(item) !== undefined);

/** Both scores on the items that apply in both rounds, by the guideline of the comparison. */
function scoresOf(guideline: Guideline, twins: readonly Twin[]): Change['scores'] {
  const pairs = twins.flatMap((twin): readonly (readonly [Fraction, Fraction])[] => {
    const items = [...guideline.items.keys()].filter((item) => appliesInBoth(twin, item));
    const [before, now] = [twin.before, twin.now].map((side) => scoreOn(guideline, side, items));
    return before === undefined || now === undefined ? [] : [[before, now]];
  });
  if (pairs.length === 0) return 'none';
  const [before, now] = [0, 1].map((side) => spreadOf(pairs.flatMap((pair) => pair[side] ?? [])));
  if (pairs.length < LEAST_COMPANIES || before === undefined || now === undefined) return 'hidden';
  return {
    companies: pairs.length,
    before: before.median,
    now: now.median,
    rose: pairs.filter(([first, second]) => compare(second, first) > 0).length,
    fell: pairs.filter(([first, second]) => compare(second, first) < 0).length,
  };
}

function scoreOn(guideline: Guideline, { standing }: Aligned, items: readonly number[]): Score {
  const scored = items.flatMap((place): readonly ItemScore[] => {
    const item = guideline.items[place];
    const level = standing(place);
    if (item === undefined || typeof level !== 'number') return [];
    const [weight, credit] = [
      weightOf(item, guideline.scoring),
      creditOf(level, guideline.scoring),
    ];
    return [
      {
        kind: 'rated',
        item: item.id,
        area: item.area,
        criticality: item.criticality,
        weight,
        claimed: level,
        claimedCredit: credit,
        evidence: 0,
        effective: level,
        credit,
        points: weight * credit,
      },
    ];
  });
  return overallScore(
    guideline.areas.map((area) => scoreArea(area, scored)),
    areaScore,
  );
}

const appliesInBoth = ({ now, before }: Twin, item: number): boolean =>
  typeof now.standing(item) === 'number' && typeof before.standing(item) === 'number';

/**
 * The share of each item in both rounds. The companies in both stand beside all companies of a round and those of
 * its segments; where few are new or few left, the difference would be about those few.
 */
function sharesOf(
  { guideline, now, before }: Rounds,
  twins: readonly Twin[],
  items: readonly number[],
): readonly ItemChange[] {
  const asked = groupsAsked(guideline);
  const inBoth = guideline.segments.length + 1;
  const twinOf = new Map(
    twins.flatMap((twin) => [[twin.now, twin] as const, [twin.before, twin] as const]),
  );
  const count = ({ companies, isShown }: Side, item: number): Counted => {
    const tally = openTally();
    for (const company of companies) {
      const standing = company.standing(item);
      if (typeof standing !== 'number') continue;
      const twin = twinOf.get(company);
      const isCompared = twin !== undefined && appliesInBoth(twin, item);
      tally.count(`${company.belongs}${isCompared ? '1' : '0'}`, [isInPlace(standing)]);
    }
    const groups = asked.get(guideline.items[item]?.id ?? '') ?? [0];
    return tally.of(groups.filter((group) => isShown[group]));
  };
  return items.map((item) => ({
    item: guideline.items[item]?.id ?? '',
    levels: levelsOf(count(now, item), count(before, item), inBoth),
  }));
}

function levelsOf(now: Counted, before: Counted, inBoth: number): ItemChange['levels'] {
  const companies = now.companies(inBoth);
  if (companies === 0) return 'none';
  return now.mayJoin(inBoth) && before.mayJoin(inBoth)
    ? { companies, before: before.reaching(inBoth, 0), now: now.reaching(inBoth, 0) }
    : 'hidden';
}
