import { tenths, writeTenths } from '../scoring/fraction.ts';
import type { Group, SectorPicture, Shown } from '../sector/picture.ts';
import type { Spread } from '../sector/spread.ts';
import { cells } from '../text/cells.ts';
import { linesOf, padEnd, padStart } from './lines.ts';
import type { SectorWriting } from './sector-screen.ts';

/** A column of numbers: `100.0`, with two spaces before it, or one in a narrow window. */
const columnIn = (width: number): number => (width < 60 ? 6 : 7);

/** The quartiles of every group, three lines each. */
export function scoreLines(
  { groups, repeated }: SectorPicture,
  writing: SectorWriting,
): readonly string[] {
  const { phrases, style, width } = writing;
  const { sector } = phrases;
  const column = columnIn(width);
  const names = [sector.claimed, sector.evidenced, sector.validated];
  const label = Math.max(...names.map(cells)) + 2;
  const heads = ['Q1', 'Q2', 'Q3', 'n'].map((head) => padStart(head, column)).join('');
  const some = groups.filter(({ companies }) => companies !== 'none');
  return [
    ...linesOf(sector.scores, width).map(style.bold),
    ...linesOf(sector.quartileKey, width).map(style.dim),
    ...(some.some(isHidden) ? linesOf(sector.hiddenKey, width).map(style.dim) : []),
    style.dim(`${' '.repeat(label)}${heads}`),
    ...some.flatMap((group) => [
      ...linesOf(titleOf(group, writing), width),
      ...(group.companies === 'hidden'
        ? [`  ${sector.hidden} *`]
        : [
            spreadLine(sector.claimed, group.claimed),
            spreadLine(sector.evidenced, group.evidenced),
            group.validated === 'none'
              ? `${padEnd(`  ${sector.validated}`, label)}  ${style.dim(sector.noneReviewed)}`
              : spreadLine(sector.validated, group.validated),
          ]),
    ]),
    ...(repeated.length === 0
      ? []
      : ['', ...linesOf(`${sector.repeated}: ${repeated.join('; ')}`, width)]),
  ];

  function spreadLine(name: string, spread: Shown<Spread>): string {
    const start = padEnd(`  ${name}`, label);
    if (spread === 'none') return `${start}  ${style.dim(sector.none)}`;
    if (spread === 'hidden') return `${start}  ${sector.hidden} *`;
    const numbers = [spread.lower, spread.median, spread.upper].map((score) =>
      padStart(writeTenths(tenths(score)), column),
    );
    return `${start}${numbers.join('')}${padStart(`${spread.companies}`, column)}`;
  }
}

const isHidden = (group: Group): boolean =>
  [group.companies, group.claimed, group.evidenced, group.validated].includes('hidden');

/** The name of a segment, or that all companies are meant. */
export function titleOf({ segment }: Group, { guideline, phrases }: SectorWriting): string {
  if (segment === undefined) return phrases.sector.all;
  return guideline.segments.find(({ id }) => id === segment)?.title ?? segment;
}
