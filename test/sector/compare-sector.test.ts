import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Guideline } from '../../src/guideline/guideline.ts';
import { itemsOf } from '../../src/guideline/applicable.ts';
import { fraction } from '../../src/scoring/fraction.ts';
import { compareSector } from '../../src/sector/compare-sector.ts';
import type { EntryItem, SectorEntry, Standing } from '../../src/sector/entry.ts';
import { entryOf } from '../../src/sector/entry.ts';
import { gatherSector } from '../../src/sector/gather.ts';
import type { Settled } from '../../src/sector/gather.ts';
import type { SectorPicture } from '../../src/sector/picture.ts';
import { level } from '../support/assessments.ts';
import { derivableFrom } from '../support/derivable.ts';
import { madeUpSubmission, shown } from '../support/made-up-sector.ts';
import { readGuideline, workedExample } from '../support/read-guideline.ts';

const parsed = await readGuideline(workedExample);

/** The worked example with three segments: a third of the items is core, the others belong to one each. */
const segments = ['one', 'two', 'three'];
const guideline: Guideline = {
  ...parsed.guideline,
  segments: segments.map((id) => ({ id, title: id, eligibility: id, remember: [], includes: [] })),
  items: parsed.guideline.items.map((item, index) => ({
    ...item,
    segment: ['core', ...segments][index % 4] ?? 'core',
  })),
};

type Made = {
  readonly segments: readonly string[];
  readonly standings: readonly Standing[];
  readonly isReviewed: boolean;
};

const aCompany: fc.Arbitrary<Made> = fc.record({
  segments: fc.subarray(segments, { minLength: 1 }),
  standings: fc.array(fc.constantFrom<Standing>(0, 1, 2, 3, 4, 'not-applicable', 'out-of-scope'), {
    minLength: 11,
    maxLength: 11,
  }),
  isReviewed: fc.boolean(),
});

const entry = ({ segments: own, standings, isReviewed }: Made, index: number): SectorEntry => ({
  file: `${index}.json`,
  digest: `${index}`,
  assessment: { id: `assessment-${index}`, name: 'made-up' },
  organisation: `Made-up ${index}`,
  revision: 1,
  period: { from: '2026-01-01', to: '2026-12-31' },
  asOf: '2026-11-22T14:02:11.000+07:00',
  guideline: { id: guideline.id, version: guideline.version },
  segments: own,
  claimed: fraction(index * 7, 3),
  evidenced: fraction(index * 5, 3),
  ...(isReviewed && { validated: { score: fraction(index * 4, 3) } }),
  items: itemsOf(guideline, own).map(({ id }): EntryItem => {
    const standing = standings[guideline.items.findIndex((item) => item.id === id)] ?? 0;
    return {
      item: id,
      standing,
      ...(isReviewed && standing !== 'out-of-scope' && { decided: 2 }),
    };
  }),
});

function settled(entries: readonly SectorEntry[]): Settled {
  const gathering = gatherSector();
  for (const each of entries) gathering.take(each);
  return gathering.settle({});
}

const pictureOf = (now: readonly SectorEntry[], before?: readonly SectorEntry[]): SectorPicture =>
  compareSector({
    guideline,
    ways: new Map(),
    now: settled(now),
    ...(before !== undefined && { before: settled(before) }),
  });

it('does not depend on the order in which files are read', () => {
  const shuffled = fc
    .array(aCompany, { maxLength: 12 })
    .map((companies) => companies.map(entry))
    .chain((entries) =>
      fc.tuple(
        fc.constant(entries),
        fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
      ),
    );
  fc.assert(
    fc.property(shuffled, ([entries, others]) => {
      expect(pictureOf(others)).toEqual(pictureOf(entries));
    }),
    { numRuns: 50 },
  );
});

/** Whether a company counts for an item, and in which groups it is counted. */
const memberships = (
  entries: readonly SectorEntry[],
  item: string,
  columns: readonly ((each: SectorEntry) => boolean)[],
): readonly (readonly boolean[])[] =>
  entries
    .filter((each) => isLevel(each, item))
    .map((each) => columns.map((belongs) => belongs(each)));

const isLevel = (each: SectorEntry, item: string): boolean =>
  each.items.some((found) => found.item === item && typeof found.standing === 'number');

const groupColumns = (
  picture: SectorPicture,
  item: string,
): readonly ((each: SectorEntry) => boolean)[] =>
  (picture.items.find((found) => found.item === item)?.cells ?? []).flatMap((cell, group) => {
    const segment = picture.groups[group]?.segment;
    return typeof cell?.levels === 'object'
      ? [(each: SectorEntry) => segment === undefined || each.segments.includes(segment)]
      : [];
  });

it('prints counts from which nobody derives one about fewer than five companies, now or before', () => {
  // Few or many that came or left, and often nobody.
  const others = fc.oneof(fc.constant<Made[]>([]), fc.array(aCompany, { maxLength: 6 }));
  const rounds = fc.record({
    both: fc.array(fc.tuple(aCompany, aCompany), { minLength: 6, maxLength: 8 }),
    fresh: others,
    gone: others,
  });
  fc.assert(
    fc.property(rounds, ({ both, fresh, gone }) => {
      const now = [...both.map(([one]) => one), ...fresh].map(entry);
      const before = [
        ...both.map(([, other], index) => entry(other, index)),
        ...gone.map((one, index) => entry(one, 100 + index)),
      ];
      const picture = pictureOf(now, before);
      const earlier = pictureOf(before);
      for (const { item, levels } of picture.change?.shares ?? []) {
        const inBoth = (each: SectorEntry): boolean => {
          const id = each.assessment.id;
          const here = (one: SectorEntry): boolean =>
            one.assessment.id === id && isLevel(one, item);
          return now.some(here) && before.some(here);
        };
        const joined = typeof levels === 'object' ? [inBoth] : [];
        expect(
          derivableFrom(memberships(now, item, [...groupColumns(picture, item), ...joined])),
        ).toBeUndefined();
        expect(
          derivableFrom(memberships(before, item, [...groupColumns(earlier, item), ...joined])),
        ).toBeUndefined();
      }
    }),
    { numRuns: 20 },
  );
});

describe('the change since the round before', () => {
  const all = (value: Standing): Made => ({
    segments: ['one'],
    standings: guideline.items.map(() => value),
    isReviewed: false,
  });
  const six = Array.from({ length: 6 }, (_, index) => index);
  const before = six.map((index) => entry(all(2), index));
  const now = (more: number): readonly SectorEntry[] => [
    ...six.map((index) => entry(all(index < 4 ? 3 : 1), index)),
    ...Array.from({ length: more }, (_, index) => entry(all(0), 50 + index)),
  ];

  it.each([0, 5])('shows it of six companies when %i are new', (more) => {
    const { change } = pictureOf(now(more), before);
    expect(change?.matched).toEqual({ companies: 6, byId: 6, byName: 0 });
    expect(change?.shares[0]?.levels).toEqual({ companies: 6, before: 0, now: 4 });
    expect(change?.scores).toMatchObject({ companies: 6, rose: 4, fell: 2 });
    expect(change?.scores).toMatchObject({ before: fraction(50), now: fraction(80) });
  });

  it.each([1, 4])(
    'hides the shares when %i are new, whom the difference would be about',
    (more) => {
      const { change } = pictureOf(now(more), before);
      expect(change?.shares[0]?.levels).toBe('hidden');
    },
  );

  it('hides them when one has left, too', () => {
    const { change } = pictureOf(now(0), [...before, entry(all(4), 90)]);
    expect(change?.shares[0]?.levels).toBe('hidden');
  });
});

it('counts what a person would count by hand', () => {
  fc.assert(
    fc.property(fc.array(aCompany, { minLength: 5, maxLength: 14 }), (companies) => {
      const entries = companies.map(entry);
      for (const { item, cells } of pictureOf(entries).items) {
        const levels = cells[0]?.levels;
        const own = entries.flatMap((each) => each.items.filter((found) => found.item === item));
        const applying = own.filter(({ standing }) => typeof standing === 'number');
        if (typeof levels === 'object') {
          const reached = own.filter(({ standing }) => standing === 3 || standing === 4);
          expect(levels).toEqual({ applies: applying.length, reached: reached.length });
        } else {
          expect([levels, applying.length < 5]).toEqual([
            applying.length === 0 ? 'none' : 'hidden',
            true,
          ]);
        }
      }
    }),
    { numRuns: 40 },
  );
});

describe('the most common gaps', () => {
  const six = (standing: (item: number, company: number) => Standing): SectorPicture =>
    pictureOf(
      Array.from({ length: 6 }, (_, company) =>
        entry(
          {
            segments,
            standings: guideline.items.map((_item, item) => standing(item, company)),
            isReviewed: false,
          },
          company,
        ),
      ),
    );

  it('stand by share, then by weight, then by id', () => {
    // TWO-02 is critical, TWO-03 major and FOUR-02 minor; all lack them. ONE-01 is lacked by half.
    const low = new Set(['TWO-02', 'TWO-03', 'FOUR-02']);
    const id = (item: number): string => guideline.items[item]?.id ?? '';
    const picture = six((item, company) =>
      low.has(id(item)) ? 2 : id(item) === 'ONE-01' && company < 3 ? 0 : 4,
    );
    expect(
      picture.groups[0]?.gaps.map(({ item, below, applies }) => [item, below, applies]),
    ).toEqual([
      ['TWO-02', 6, 6],
      ['TWO-03', 6, 6],
      ['FOUR-02', 6, 6],
      ['ONE-01', 3, 6],
    ]);
    expect(picture.groups[0]?.critical.map(({ item }) => item)).toEqual(['TWO-02']);
  });
});

describe('what a reviewer decided', () => {
  it('gives the validated score and stands beside what was handed in', () => {
    const submission = madeUpSubmission(parsed, {
      organisation: 'Made-up',
      answer: () => shown(4),
    });
    const given = { file: 'a.json', digest: 'a', submission, guideline: parsed.guideline };
    const handedIn = entryOf(given);
    expect(handedIn.validated).toBeUndefined();
    const [first = ''] = handedIn.items.map(({ item }) => item);
    const reviewed = entryOf({ ...given, decided: new Map([[first, level(1)]]) });
    expect(reviewed.items[0]).toEqual({ item: first, standing: 4, decided: 1 });
    expect(reviewed.evidenced).toEqual(fraction(100));
    expect(reviewed.validated?.score).not.toEqual(fraction(100));
    expect(reviewed.items[1]).not.toHaveProperty('decided');
  });

  it('is shown of five reviewed companies, with their own number, and of four it is hidden', () => {
    const company = (isReviewed: boolean): Made => ({
      segments: ['one'],
      standings: guideline.items.map(() => 4 as const),
      isReviewed,
    });
    const reviewed = (count: number) =>
      pictureOf(Array.from({ length: 12 }, (_, index) => entry(company(index < count), index)));
    expect(reviewed(5).groups[0]?.validated).toMatchObject({ companies: 5 });
    expect(reviewed(5).items[0]?.cells[0]?.decided).toEqual({ companies: 5, reached: 0 });
    expect(reviewed(4).groups[0]?.validated).toBe('hidden');
    expect(reviewed(4).items[0]?.cells[0]?.decided).toBe('hidden');
    expect(reviewed(0).groups[0]?.validated).toBe('none');
  });
});
