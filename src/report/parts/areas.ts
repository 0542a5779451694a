import { levels } from '../../guideline/guideline.ts';
import type { Level } from '../../guideline/guideline.ts';
import { areaScore, claimedAreaScore } from '../../scoring/score.ts';
import type { Score } from '../../scoring/score.ts';
import type { Bars, Block, Grid, GridItem } from '../block.ts';
import { itemAnchor } from '../cell.ts';
import type { Entry, Findings } from '../findings.ts';
import { barOf, printedScore } from '../numbers.ts';

/** How each area and each segment stands, and where every item stands among the levels. */
export const areasPart = (findings: Findings): readonly Block[] => {
  const { areas } = findings.words;
  return [
    { kind: 'heading', level: 2, text: areas.title },
    { kind: 'paragraph', text: areas.intro },
    { kind: 'heading', level: 3, text: areas.areas },
    areaBars(findings),
    { kind: 'heading', level: 3, text: areas.segments },
    { kind: 'paragraph', text: areas.segmentsText },
    segmentBars(findings),
    { kind: 'heading', level: 3, text: areas.grid },
    { kind: 'paragraph', text: areas.gridText },
    grid(findings),
  ];
};

function areaBars(findings: Findings): Bars {
  const { words, guideline, card } = findings;
  const { area, bar, evidenced, claimed } = words.areas.columns;
  const titleOf = new Map(guideline.areas.map(({ id, title }) => [id, title]));
  return {
    kind: 'bars',
    columns: { name: area, bar, evidenced, claimed },
    rows: card.areas
      .filter(({ items }) => items > 0)
      .map((each) => ({
        name: `${each.area} ${titleOf.get(each.area) ?? ''}`,
        detail: words.areas.areaDetail(each.weight, each.applicable, each.items),
        evidenced: barValue(areaScore(each), findings),
        claimed: barValue(claimedAreaScore(each), findings),
      })),
  };
}

function segmentBars(findings: Findings): Bars {
  const { words, guideline, card } = findings;
  const { segment, bar, evidenced, claimed } = words.areas.columns;
  const titleOf = new Map(guideline.segments.map(({ id, title }) => [id, title]));
  return {
    kind: 'bars',
    columns: { name: segment, bar, evidenced, claimed },
    rows: card.segments.map((each) => ({
      name: titleOf.get(each.segment) ?? each.segment,
      detail: words.areas.segmentDetail(each.items),
      evidenced: barValue(each.evidenced, findings),
      claimed: barValue(each.claimed, findings),
    })),
  };
}

const barValue = (score: Score, findings: Findings) => ({
  value: printedScore(score, findings),
  ...barOf(score),
});

/** A column for each level, one for what is open and one for what does not count. */
function grid(findings: Findings): Grid {
  const { words, guideline, entries, levelName } = findings;
  const places: readonly Place[] = [...levels, 'open', 'not-counted'];
  return {
    kind: 'grid',
    corner: words.areas.gridCorner,
    columns: [
      ...levels.map((level) => ({
        title: `${level}`,
        says: levelName(level),
        mark: { kind: 'level' as const, counted: level, claimed: level },
      })),
      {
        title: words.areas.open,
        says: words.areas.openSays,
        mark: { kind: 'level', counted: 0, claimed: 0 },
      },
      { title: words.areas.notCounted, says: words.areas.notCountedSays, mark: { kind: 'not-counted' } },
    ],
    rows: guideline.areas.flatMap(({ id, title }) => {
      const inArea = entries.filter(({ item }) => item.area === id);
      if (inArea.length === 0) return [];
      const at = (place: Place): readonly GridItem[] =>
        inArea.filter((entry) => placeOf(entry) === place).map((entry) => gridItem(entry, findings));
      return [{ title: `${id} ${title}`, cells: places.map(at) }];
    }),
    empty: words.areas.empty,
  };
}

type Place = Level | 'open' | 'not-counted';

function placeOf({ score }: Entry): Place {
  switch (score.kind) {
    case 'rated':
      return score.effective;
    case 'unanswered':
      return 'open';
    case 'out-of-scope':
    case 'not-applicable':
      return 'not-counted';
  }
}

const gridItem = ({ item }: Entry, { words, general }: Findings): GridItem => ({
  id: item.id,
  to: itemAnchor(item.id),
  critical: item.criticality === 'critical',
  spoken: words.areas.spoken(item.id, general.criticality[item.criticality]),
});
