import { percentOf } from '../../sector/percent.ts';
import type { GapShare } from '../../sector/picture.ts';
import type { Block } from '../block.ts';
import { itemWords } from './items-part.ts';
import type { SectorInput } from './input.ts';

/** Of each list; the table of items has all of them. */
const [FIRST, FIRST_OF_SEGMENT] = [15, 5];

/** What most companies lack, over all and in each segment, and the critical items among it. */
export function gapsPart(input: SectorInput): readonly Block[] {
  const { picture, guideline, phrases } = input;
  const { sector } = phrases;
  const [all, ...segments] = picture.groups;
  const gaps = all?.gaps ?? [];
  const critical = all?.critical ?? [];
  return [
    { kind: 'heading', level: 2, text: sector.gaps },
    { kind: 'paragraph', text: gaps.length === 0 ? sector.noGaps : sector.gapsText },
    ...gapTable(gaps.slice(0, FIRST), input),
    ...(critical.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 3 as const, text: sector.critical },
          ...gapTable(critical.slice(0, FIRST), input),
        ]),
    ...segments.flatMap(({ segment, gaps: own }): readonly Block[] => {
      const title = guideline.segments.find(({ id }) => id === segment)?.title;
      if (own.length === 0 || title === undefined) return [];
      return [
        { kind: 'heading', level: 3, text: title },
        ...gapTable(own.slice(0, FIRST_OF_SEGMENT), input),
      ];
    }),
  ];
}

function gapTable(gaps: readonly GapShare[], input: SectorInput): readonly Block[] {
  const { sector } = input.phrases;
  if (gaps.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { title: sector.columns.item, share: 70 },
        { title: sector.columns.below, share: 30 },
      ],
      rows: gaps.map(({ item, below, applies }) => {
        const percent = percentOf(below, applies);
        const text = `${sector.percent(percent)} (${sector.of(below, applies)})`;
        return [itemWords(item, input), [{ text, mark: { kind: 'share', percent } }]];
      }),
    },
  ];
}
