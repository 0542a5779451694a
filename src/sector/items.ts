import { itemsOfSegment } from '../guideline/applicable.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { Aligned } from './aligned.ts';
import type { Standing } from './entry.ts';
import type { ItemCell, ItemPicture, Shown } from './picture.ts';
import { openTally } from './tally.ts';
import type { Counted } from './tally.ts';

/** The level from which an item is in place (scoring policy 1.0.0, section 1). */
const IN_PLACE = 3;

export const isInPlace = (standing: Standing): boolean =>
  typeof standing === 'number' && standing >= IN_PLACE;

/** Which groups each item is asked of: all companies (0), and the segments that it belongs to. */
export function groupsAsked(guideline: Guideline): ReadonlyMap<string, readonly number[]> {
  const ofSegment = guideline.segments.map(
    ({ id }) => new Set(itemsOfSegment(guideline, id).map((item) => item.id)),
  );
  return new Map(
    guideline.items.map(({ id }) => [
      id,
      [0, ...ofSegment.flatMap((ids, index) => (ids.has(id) ? [index + 1] : []))],
    ]),
  );
}

/** How each item stands in each of the groups that are shown. */
export function picturesOf(
  guideline: Guideline,
  companies: readonly Aligned[],
  isShown: readonly boolean[],
): readonly ItemPicture[] {
  const asked = groupsAsked(guideline);
  return guideline.items.flatMap(
    ({ id, area, criticality, retired }, index): readonly ItemPicture[] => {
      if (retired) return [];
      const groups = asked.get(id) ?? [0];
      const cellOf = cellsOf(
        companies,
        index,
        groups.filter((group) => isShown[group]),
      );
      return [
        {
          item: id,
          area,
          criticality,
          cells: isShown.map((_, group) => (groups.includes(group) ? cellOf(group) : undefined)),
        },
      ];
    },
  );
}

/** Companies that are asked, that it applies to and that a reviewer decided about are counted apart. */
function cellsOf(
  companies: readonly Aligned[],
  item: number,
  groups: readonly number[],
): (group: number) => ItemCell {
  const [asked, applies, decided] = [openTally(), openTally(), openTally()];
  for (const { belongs, standing, decision } of companies) {
    const stands = standing(item);
    if (stands === undefined) continue;
    asked.count(belongs, [stands === 'not-applicable', stands === 'out-of-scope']);
    if (typeof stands === 'number') applies.count(belongs, [isInPlace(stands)]);
    const found = decision(item);
    if (typeof found === 'number') decided.count(belongs, [isInPlace(found)]);
  }
  const counts = {
    asked: asked.of(groups),
    applies: applies.of(groups),
    decided: decided.of(groups),
  };
  return (group) => ({
    levels: shown(counts.applies, group, (companiesIn) => ({
      applies: companiesIn,
      reached: counts.applies.reaching(group, 0),
    })),
    rates: shown(counts.asked, group, (companiesIn) => ({
      asked: companiesIn,
      notApplicable: counts.asked.reaching(group, 0),
      outOfScope: counts.asked.reaching(group, 1),
    })),
    decided: shown(counts.decided, group, (companiesIn) => ({
      companies: companiesIn,
      reached: counts.decided.reaching(group, 0),
    })),
  });
}

/** What a group shows; a group of nobody has nothing to hide. */
export function shown<Value>(
  counted: Counted,
  group: number,
  value: (companies: number) => Value,
): Shown<Value> {
  const companies = counted.companies(group);
  if (companies === 0) return 'none';
  return counted.isShown(group) ? value(companies) : 'hidden';
}
