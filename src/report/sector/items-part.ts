import { percentOf } from '../../sector/percent.ts';
import { isAskedOf } from '../../sector/picture.ts';
import type { Group, ItemCell, ItemPicture } from '../../sector/picture.ts';
import type { Block, Cell, Column, Table } from '../block.ts';
import { cell, numberColumn } from '../cell.ts';
import type { SectorInput } from './input.ts';

/** The share of companies that have each item in place, by area, and how often it does not count. */
export const itemsPart = (input: SectorInput): readonly Block[] => {
  const { picture, guideline, phrases } = input;
  const { sector } = phrases;
  const areas = guideline.areas.flatMap(({ id, title }): readonly Block[] => {
    const inArea = picture.items.filter((item) => item.area === id && isAskedOf(item));
    if (inArea.length === 0) return [];
    return [{ kind: 'heading', level: 3, text: `${id} ${title}` }, heatMap(inArea, input)];
  });
  return [
    { kind: 'heading', level: 2, text: sector.items },
    { kind: 'paragraph', text: sector.itemsText },
    ...(isAnythingShown(input)
      ? [
          { kind: 'paragraph' as const, text: sector.signs },
          { kind: 'paragraph' as const, text: sector.hiddenKey, tone: 'quiet' as const },
          ...areas,
          ...exclusions(input),
          ...decisions(input),
        ]
      : [{ kind: 'paragraph' as const, text: sector.hiddenKey, tone: 'quiet' as const }]),
  ];
};

const isAnythingShown = ({ picture }: SectorInput): boolean =>
  typeof picture.groups[0]?.companies === 'number';

/** All companies, and the segments of which something may be shown. */
const isColumn = ({ segment, companies }: Group): boolean =>
  segment === undefined || (typeof companies === 'number' && companies > 0);

function heatMap(
  items: readonly ItemPicture[],
  { picture, guideline, phrases: { sector, general } }: SectorInput,
): Table {
  const groups = [...picture.groups.entries()].filter(([, group]) => isColumn(group));
  const titleOf = new Map(
    [...guideline.items, ...guideline.segments].map(({ id, title }) => [id, title]),
  );
  const columns = groups.map(([, { segment }]): Column => ({
    title: segment === undefined ? sector.all : (titleOf.get(segment) ?? segment),
    share: 9,
  }));
  return {
    kind: 'table',
    columns: [
      { title: sector.columns.item, share: Math.max(28, 92 - 9 * columns.length) },
      ...columns,
    ],
    rows: items.map(({ item, criticality, cells }) => [
      [
        {
          text: [{ text: item, strong: true }],
          mark: { kind: 'criticality', of: criticality },
          spoken: `${item}, ${general.criticality[criticality]}`,
        },
        { text: titleOf.get(item) ?? '', tone: 'small' },
      ],
      ...groups.map(([group]) => shareCell(cells[group])),
    ]),
  };

  function shareCell(found: ItemCell | undefined): Cell {
    if (found === undefined) return cell('');
    const { levels } = found;
    if (levels === 'none') return cell(sector.none, 'quiet');
    if (levels === 'hidden') return cell('*', 'quiet');
    const percent = percentOf(levels.reached, levels.applies);
    return [{ text: sector.percent(percent), mark: { kind: 'share', percent } }];
  }
}

/** An item's id and its title, in a list of items. */
export const itemWords = (id: string, { guideline }: SectorInput): Cell => [
  {
    text: [
      { text: id, strong: true },
      { text: `  ${guideline.items.find((item) => item.id === id)?.title ?? ''}` },
    ],
  },
];

function exclusions(input: SectorInput): readonly Block[] {
  const { picture, phrases } = input;
  const { sector } = phrases;
  const rows = picture.items.flatMap(({ item, cells: [all] }) => {
    const rates = all?.rates;
    if (rates === undefined || typeof rates === 'string') return [];
    const { asked, notApplicable, outOfScope } = rates;
    if (notApplicable + outOfScope === 0) return [];
    const rate = (count: number): Cell =>
      cell(
        count === 0
          ? sector.none
          : `${sector.percent(percentOf(count, asked))} (${sector.of(count, asked)})`,
      );
    return [[itemWords(item, input), rate(notApplicable), rate(outOfScope)]];
  });
  return [
    { kind: 'heading', level: 3, text: sector.exclusions },
    { kind: 'paragraph', text: rows.length === 0 ? sector.noExclusions : sector.exclusionsText },
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            columns: [
              { title: sector.columns.item, share: 56 },
              numberColumn(sector.columns.notApplicable, 22),
              numberColumn(sector.columns.outOfScope, 22),
            ],
            rows,
          },
        ]),
  ];
}

/** What reviewers decided, where they decided about enough companies. */
function decisions(input: SectorInput): readonly Block[] {
  const { picture, phrases } = input;
  const { sector } = phrases;
  const rows = picture.items.flatMap(({ item, cells: [all] }) => {
    const decided = all?.decided;
    if (decided === undefined || typeof decided === 'string') return [];
    const { reached, companies } = decided;
    const percent = percentOf(reached, companies);
    return [
      [
        itemWords(item, input),
        [
          {
            text: `${sector.percent(percent)} (${sector.of(reached, companies)})`,
            mark: { kind: 'share' as const, percent },
          },
        ],
      ],
    ];
  });
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: sector.decided },
    { kind: 'paragraph', text: sector.decidedText },
    {
      kind: 'table',
      columns: [
        { title: sector.columns.item, share: 70 },
        { title: sector.decided, share: 30 },
      ],
      rows,
    },
  ];
}
