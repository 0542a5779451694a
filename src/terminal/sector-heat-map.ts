import { percentOf } from '../sector/percent.ts';
import type { Group, ItemCell, ItemPicture, SectorPicture } from '../sector/picture.ts';
import { isAskedOf } from '../sector/picture.ts';
import { cells } from '../text/cells.ts';
import { cut, linesOf, padEnd, padStart, row } from './lines.ts';
import { titleIn } from './sector-items.ts';
import { titleOf } from './sector-scores.ts';
import type { SectorWriting } from './sector-screen.ts';

/** One for each fifth: the more companies, the darker. The number beside it says the same. */
const SHADES = '·░▒▓█';

/** `█ 100%` with a space before it. */
const CELL = 7;

/** Fewer cells tell no title from another. */
const LEAST_TITLE = 12;

/** The share of companies that have each item in place: a row an item, a column a segment that is shown. */
export function heatMapLines(
  { groups, items: all }: SectorPicture,
  writing: SectorWriting,
): readonly string[] {
  const items = all.filter(isAskedOf);
  const { sector } = writing.phrases;
  const { style, width } = writing;
  const columns = columnsOf(groups, writing);
  if (typeof groups[0]?.companies !== 'number') return [];
  const ids = Math.max(...items.map(({ item }) => cells(item)));
  const layout = { columns, ids, space: width - ids - 2 - CELL * columns.length };
  const isWide = layout.space >= LEAST_TITLE;
  const heads = columns.map(({ head }) => padStart(head, CELL)).join('');
  return [
    ...linesOf(sector.items, width).map(style.bold),
    ...linesOf(sector.itemsText, width).map(style.dim),
    ...(writing.isPlain ? [] : linesOf(sector.shades(SHADES), width).map(style.dim)),
    ...row(
      columns.slice(1).map(({ head, title }) => `${head} ${title}`),
      width,
      ' · ',
    ).map(style.dim),
    ...(isWide ? [style.dim(`${' '.repeat(ids + 2 + layout.space)}${heads}`)] : []),
    ...items.flatMap((item) =>
      isWide ? wideRow(item, layout, writing) : narrowRow(item, layout, writing),
    ),
  ];
}

/** A group that is shown: its place among all, and what stands above its numbers. */
type HeadedGroup = { readonly group: number; readonly head: string; readonly title: string };

type Layout = {
  readonly columns: readonly HeadedGroup[];
  /** The width of the longest id, and what is left for a title. */
  readonly ids: number;
  readonly space: number;
};

/** All companies, and each segment that has some and may be shown. */
const columnsOf = (groups: readonly Group[], writing: SectorWriting): readonly HeadedGroup[] =>
  [...groups.entries()]
    .filter(([place, { companies }]) => place === 0 || typeof companies === 'number')
    .map(([group, found]) => ({
      group,
      head: group === 0 ? writing.phrases.sector.allShort : `${group}`,
      title: titleOf(found, writing),
    }));

function wideRow(
  { item, cells: own }: ItemPicture,
  { columns, ids, space }: Layout,
  writing: SectorWriting,
): readonly string[] {
  const name = cut(titleIn(item, writing), space);
  const numbers = columns.map(({ group }) => padStart(shareIn(own[group], writing), CELL));
  return [`${padEnd(item, ids)}  ${padEnd(name, space)}${numbers.join('')}`.trimEnd()];
}

function narrowRow(
  { item, cells: own }: ItemPicture,
  { columns }: Layout,
  writing: SectorWriting,
): readonly string[] {
  const numbers = columns.flatMap(({ group, head }) => {
    const share = shareIn(own[group], writing);
    return share === '' ? [] : [`${head} ${share}`];
  });
  return [
    cut(`${item} ${titleIn(item, writing)}`, writing.width),
    ...row(numbers, writing.width - 2).map((line) => `  ${line}`),
  ];
}

function shareIn(
  cell: ItemCell | undefined,
  { phrases: { sector }, isPlain }: SectorWriting,
): string {
  if (cell === undefined) return '';
  if (cell.levels === 'none') return sector.none;
  if (cell.levels === 'hidden') return '*';
  const { reached, applies } = cell.levels;
  const share = percentOf(reached, applies);
  const shade = SHADES[Math.min(4, Math.floor(share / 20))] ?? '';
  return `${isPlain ? '' : `${shade} `}${sector.percent(share)}`;
}
