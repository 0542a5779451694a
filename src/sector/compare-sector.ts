import type { Guideline, Item } from '../guideline/guideline.ts';
import { compareVersions } from '../guideline/version.ts';
import { weightOf } from '../scoring/item-score.ts';
import type { Score } from '../scoring/score.ts';
import { aligner } from './aligned.ts';
import type { Aligned, Ways } from './aligned.ts';
import { changeSince } from './change.ts';
import type { Side } from './change.ts';
import type { Company, Settled } from './gather.ts';
import { groupedBy } from './grouped.ts';
import { picturesOf, shown } from './items.ts';
import type { GapShare, Group, ItemPicture, SectorPicture, Shown } from './picture.ts';
import { LEAST_COMPANIES } from './shown-groups.ts';
import { spreadOf } from './spread.ts';
import type { Spread } from './spread.ts';
import { openTally } from './tally.ts';
import type { Counted } from './tally.ts';
import { nameOf } from './twins.ts';

/** What is compared, and by which guideline. */
export type ToCompare = {
  /** The newest version that is answered. */
  readonly guideline: Guideline;
  readonly ways: Ways;
  readonly now: Settled;
  readonly before?: Settled;
};

/** Compares many submissions. Pure, and whatever the order in which they were read. */
export function compareSector({ guideline, ways, now, before }: ToCompare): SectorPicture {
  const align = aligner(guideline, ways);
  const companies = align(now.counted);
  const counted = countedIn(guideline, companies);
  const side: Side = { companies, isShown: shownIn(guideline, counted) };
  const items = picturesOf(guideline, companies, side.isShown);
  const earlier = before && align(before.counted);
  return {
    guideline: { id: guideline.id, version: guideline.version },
    versions: [...groupedBy(now.counted, (company) => company.guideline.version)]
      .map(([version, each]) => ({ version, companies: each.length }))
      .toSorted((a, b) => compareVersions(a.version, b.version)),
    rounds: [...groupedBy(now.counted, ({ round }) => round)]
      .map(([round, each]) => ({ ...(round !== undefined && { round }), companies: each.length }))
      .toSorted((a, b) => ((a.round ?? '') < (b.round ?? '') ? -1 : 1)),
    companies: companies.length,
    asOf: now.counted.reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), ''),
    groups: groupsOf({ guideline, companies, counted, items, isShown: side.isShown }),
    items,
    ...(before !== undefined &&
      earlier !== undefined && {
        change: changeSince({
          guideline,
          now: side,
          before: {
            companies: earlier,
            isShown: shownIn(guideline, countedIn(guideline, earlier)),
            settled: before,
          },
        }),
      }),
    repeated: repeatedIn(companies),
    settled: now,
  };
}

const groupNumbers = ({ segments }: Guideline): readonly number[] => [
  0,
  ...segments.map((_, index) => index + 1),
];

function countedIn(guideline: Guideline, companies: readonly Aligned[]): Counted {
  const tally = openTally();
  for (const { belongs } of companies) tally.count(belongs, []);
  return tally.of(groupNumbers(guideline));
}

const shownIn = (guideline: Guideline, counted: Counted): readonly boolean[] =>
  groupNumbers(guideline).map((group) => counted.isShown(group));

function groupsOf({
  guideline,
  companies,
  counted,
  items,
  isShown,
}: {
  readonly guideline: Guideline;
  readonly companies: readonly Aligned[];
  readonly counted: Counted;
  readonly items: readonly ItemPicture[];
  readonly isShown: readonly boolean[];
}): readonly Group[] {
  const reviewed = openTally();
  for (const { belongs, company } of companies) {
    if (company.validated !== undefined) reviewed.count(belongs, []);
  }
  const countedReviews = reviewed.of(groupNumbers(guideline).filter((group) => isShown[group]));
  const rank = rankingOf(guideline, items);
  return groupNumbers(guideline).map((group) => {
    const own = companies.filter(({ belongs }) => belongs[group] === '1');
    const segment = guideline.segments[group - 1]?.id;
    const spread = (from: Counted, scoreOf: (company: Company) => Score): Shown<Spread> =>
      shownSpread(
        from,
        group,
        own.map(({ company }) => scoreOf(company)),
      );
    return {
      ...(segment !== undefined && { segment }),
      companies: shown(counted, group, (count) => count),
      claimed: spread(counted, ({ claimed }) => claimed),
      evidenced: spread(counted, ({ evidenced }) => evidenced),
      validated: spread(countedReviews, ({ validated }) => validated?.score),
      gaps: rank.gaps(group),
      critical: rank.critical(group),
    };
  });
}

/** The quartiles of a group that is shown; a company to which nothing applies has no score. */
function shownSpread(from: Counted, group: number, scores: readonly Score[]): Shown<Spread> {
  const whether = shown(from, group, () => 'shown' as const);
  if (whether !== 'shown') return whether;
  const spread = spreadOf(scores.filter((score) => score !== undefined));
  if (spread === undefined) return 'none';
  return spread.companies < LEAST_COMPANIES ? 'hidden' : spread;
}

/** The items of a group by how many companies lack them: the larger share, then the graver item, then the id. */
function rankingOf(guideline: Guideline, items: readonly ItemPicture[]) {
  const itemOf = new Map(guideline.items.map((item) => [item.id, item]));
  const weight = (id: string): number => {
    const item: Item | undefined = itemOf.get(id);
    return item === undefined ? 0 : weightOf(item, guideline.scoring);
  };
  const sharesIn = (some: readonly ItemPicture[], group: number): readonly GapShare[] =>
    some
      .flatMap(({ item, cells }): readonly GapShare[] => {
        const levels = cells[group]?.levels;
        if (levels === undefined || typeof levels === 'string') return [];
        return [{ item, below: levels.applies - levels.reached, applies: levels.applies }];
      })
      .filter(({ below }) => below > 0)
      .toSorted(
        (a, b) =>
          b.below * a.applies - a.below * b.applies ||
          weight(b.item) - weight(a.item) ||
          (a.item < b.item ? -1 : 1),
      );
  return {
    gaps: (group: number) => sharesIn(items, group),
    critical: (group: number) =>
      sharesIn(
        items.filter(({ criticality }) => criticality === 'critical'),
        group,
      ),
  };
}

/** Names that more than one assessment has: perhaps one company that began twice. */
const repeatedIn = (companies: readonly Aligned[]): readonly string[] =>
  [...groupedBy(companies, nameOf).values()]
    .filter(({ length }) => length > 1)
    .flatMap(([one]) => one?.company.organisation ?? [])
    .toSorted();
