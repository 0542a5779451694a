import { tenths, writeTenths } from '../../scoring/fraction.ts';
import { percentOf } from '../../sector/percent.ts';
import type { Change } from '../../sector/picture.ts';
import { widestFirst } from '../../sector/widest-first.ts';
import type { Block, Cell } from '../block.ts';
import { cell, numberColumn } from '../cell.ts';
import { itemWords } from './items-part.ts';
import type { SectorInput } from './input.ts';

/** What changed since the round before, at the companies that are in both. */
export function changePart(change: Change, input: SectorInput): readonly Block[] {
  const { picture, phrases } = input;
  const { sector } = phrases;
  const { matched, before, items } = change;
  const { moved, unshown } = widestFirst(change);
  return [
    { kind: 'heading', level: 2, text: sector.change },
    {
      kind: 'paragraph',
      text: sector.changeText({
        matched: matched.companies,
        byName: matched.byName,
        before: before.companies,
        now: picture.companies,
      }),
    },
    { kind: 'paragraph', text: sector.changeItems(items.compared, items.asked) },
    ...scoreBlocks(change, input),
    ...(moved.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 3 as const, text: sector.changeShares },
          shareTable(moved, input),
        ]),
    ...(unshown === 0
      ? []
      : [
          {
            kind: 'paragraph' as const,
            text: sector.changeUnshown(unshown),
            tone: 'quiet' as const,
          },
        ]),
  ];
}

type Moved = ReturnType<typeof widestFirst>['moved'];

function shareTable(moved: Moved, input: SectorInput): Block {
  const { sector } = input.phrases;
  return {
    kind: 'table',
    columns: [
      { title: sector.columns.item, share: 58 },
      { title: sector.columns.before, share: 15 },
      { title: sector.columns.now, share: 15 },
      numberColumn(sector.columns.companies, 12),
    ],
    rows: moved.map(({ item, companies, ...counts }) => {
      const share = (count: number): Cell => {
        const percent = percentOf(count, companies);
        return [{ text: sector.percent(percent), mark: { kind: 'share', percent } }];
      };
      return [
        itemWords(item, input),
        share(counts.before),
        share(counts.now),
        cell(`${companies}`),
      ];
    }),
  };
}

function scoreBlocks({ scores }: Change, { phrases: { sector } }: SectorInput): readonly Block[] {
  if (typeof scores === 'string') return [{ kind: 'paragraph', text: sector.changeHidden }];
  const { before, now, companies, rose, fell } = scores;
  const [first, second] = [before, now].map((score) => writeTenths(tenths(score)));
  return [
    { kind: 'paragraph', text: sector.changeMedian(first ?? '', second ?? ''), tone: 'lead' },
    { kind: 'paragraph', text: sector.changeScores({ companies, rose, fell }) },
  ];
}
