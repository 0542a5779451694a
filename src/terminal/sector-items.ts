import { percentOf } from '../sector/percent.ts';
import type { GapShare, SectorPicture } from '../sector/picture.ts';
import { hanging, linesOf, padStart, row } from './lines.ts';
import { titleOf } from './sector-scores.ts';
import type { SectorWriting } from './sector-screen.ts';

/** Of a list, on the screen; the table and the report have all of it. */
const FIRST = 10;

/** The title of an item in the reader's language. */
export const titleIn = (id: string, { guideline }: SectorWriting): string =>
  guideline.items.find((item) => item.id === id)?.title ?? id;

/** How often an item was declared not applicable, and how often scope took it out. */
export function exclusionLines(
  { items }: SectorPicture,
  writing: SectorWriting,
): readonly string[] {
  const { phrases, style, width } = writing;
  const { sector } = phrases;
  const excluded = items.flatMap(({ item, cells: [all] }) => {
    const rates = all?.rates;
    if (rates === undefined || typeof rates === 'string') return [];
    const { asked, notApplicable, outOfScope } = rates;
    return notApplicable + outOfScope === 0 ? [] : [{ item, asked, notApplicable, outOfScope }];
  });
  if (items.every(({ cells: [all] }) => typeof all?.rates === 'string')) return [];
  return [
    ...linesOf(sector.exclusions, width).map(style.bold),
    ...linesOf(excluded.length === 0 ? sector.noExclusions : sector.exclusionsText, width).map(
      style.dim,
    ),
    ...excluded.flatMap(({ item, asked, notApplicable, outOfScope }) => {
      const rate = (name: string, count: number): readonly string[] =>
        count === 0
          ? []
          : [`${name} ${sector.percent(percentOf(count, asked))} (${sector.of(count, asked)})`];
      return [
        ...hanging(`${item}  `, titleIn(item, writing), width),
        ...row(
          [
            ...rate(phrases.general.notApplicable, notApplicable),
            ...rate(phrases.general.outOfScope, outOfScope),
          ],
          width - 4,
          ' · ',
        ).map((line) => style.dim(`    ${line}`)),
      ];
    }),
  ];
}

/** What reviewers decided, where they decided about enough companies. */
export function decisionLines({ items }: SectorPicture, writing: SectorWriting): readonly string[] {
  const { phrases, style, width } = writing;
  const { sector } = phrases;
  const lines = items.flatMap(({ item, cells: [all] }) => {
    const decided = all?.decided;
    if (decided === undefined || typeof decided === 'string') return [];
    const { reached, companies } = decided;
    const share = padStart(sector.percent(percentOf(reached, companies)), 4);
    const text = `${item} ${titleIn(item, writing)} (${sector.of(reached, companies)})`;
    return hanging(`${share}  `, text, width);
  });
  if (lines.length === 0) return [];
  return [
    ...linesOf(sector.decided, width).map(style.bold),
    ...linesOf(sector.decidedText, width).map(style.dim),
    ...lines,
  ];
}

/** What most companies lack, over all and in each segment that is shown; and the critical items among it. */
export function gapLines({ groups }: SectorPicture, writing: SectorWriting): readonly string[] {
  const { phrases, style, width } = writing;
  const { sector } = phrases;
  const [all, ...segments] = groups;
  if (all === undefined || typeof all.companies !== 'number') return [];
  const lines = (gaps: readonly GapShare[], first: number): readonly string[] => [
    ...gaps.slice(0, first).flatMap(({ item, below, applies }) => {
      const share = padStart(sector.percent(percentOf(below, applies)), 4);
      return hanging(
        `${share}  `,
        `${item} ${titleIn(item, writing)} (${sector.of(below, applies)})`,
        width,
      );
    }),
    ...(gaps.length > first ? [style.dim(`      ${sector.more(gaps.length - first)}`)] : []),
  ];
  return [
    ...linesOf(sector.gaps, width).map(style.bold),
    ...linesOf(all.gaps.length === 0 ? sector.noGaps : sector.gapsText, width).map(style.dim),
    ...lines(all.gaps, FIRST),
    ...(all.critical.length === 0
      ? []
      : ['', ...linesOf(sector.critical, width).map(style.bold), ...lines(all.critical, FIRST)]),
    ...segments
      .filter(({ gaps }) => gaps.length > 0)
      .flatMap((group) => [
        '',
        ...linesOf(`${sector.gaps}: ${titleOf(group, writing)}`, width).map(style.bold),
        ...lines(group.gaps, 3),
      ]),
  ];
}
