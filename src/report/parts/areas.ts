import { levels } from '../../guideline/guideline.ts';
import type { Level } from '../../guideline/guideline.ts';
import { areaScore, claimedAreaScore } from '../../scoring/score.ts';
import type { Score } from '../../scoring/score.ts';
import type { Bars, Block, Cell, Table, Words } from '../block.ts';
import { cell, itemAnchor } from '../cell.ts';
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

/** A row an area; below its name a column for each level, one for what is open, one for what does not count. */
function grid(findings: Findings): Table {
  const { words, guideline, entries, levelName } = findings;
  const { areas } = words;
  const places: readonly Place[] = [...levels, 'open', 'not-counted'];
  return {
    kind: 'table',
    columns: [{ title: areas.gridCorner, share: 1 }],
    below: [
      ...levels.map((level) => ({
        title: `${level}`,
        says: levelName(level),
        share: 1,
        mark: { kind: 'level' as const, counted: level, claimed: level },
      })),
      { title: areas.open, says: areas.openSays, share: 1 },
      { title: areas.notCounted, says: areas.notCountedSays, share: 1 },
    ],
    rows: guideline.areas.flatMap(({ id, title }) => {
      const inArea = entries.filter(({ item }) => item.area === id);
      if (inArea.length === 0) return [];
      const at = (place: Place): Cell => {
        const here = inArea.filter((entry) => placeOf(entry) === place);
        return here.length === 0
          ? cell(areas.empty, 'small')
          : here.map((entry) => gridItem(entry, findings));
      };
      return [[cell(`${id} ${title}`, 'strong'), ...places.map(at)]];
    }),
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

const gridItem = ({ item }: Entry, { words, general }: Findings): Words => ({
  text: [{ text: item.id, to: itemAnchor(item.id) }],
  tone: 'small',
  mark: { kind: 'criticality', of: item.criticality },
  spoken: words.areas.spoken(item.id, general.criticality[item.criticality]),
});
