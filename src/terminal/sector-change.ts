import { tenths, writeTenths } from '../scoring/fraction.ts';
import { percentOf } from '../sector/percent.ts';
import type { Change, SectorPicture } from '../sector/picture.ts';
import { widestFirst } from '../sector/widest-first.ts';
import { hanging, linesOf } from './lines.ts';
import { titleIn } from './sector-items.ts';
import type { SectorWriting } from './sector-screen.ts';

const FIRST = 20;

/** What changed since the round before, at the companies that are in both. */
export function changeLines(
  { change, companies }: SectorPicture,
  writing: SectorWriting,
): readonly string[] {
  if (change === undefined) return [];
  const { phrases, style, width } = writing;
  const { sector } = phrases;
  const { matched, before, items } = change;
  return [
    ...linesOf(sector.change, width).map(style.bold),
    ...linesOf(
      sector.changeText({
        matched: matched.companies,
        byName: matched.byName,
        before: before.companies,
        now: companies,
      }),
      width,
    ),
    ...linesOf(sector.changeItems(items.compared, items.asked), width),
    ...scoreLines(change, writing),
    ...shareLines(change, writing),
  ];
}

function scoreLines({ scores }: Change, { phrases: { sector }, width }: SectorWriting) {
  if (typeof scores === 'string') return linesOf(sector.changeHidden, width);
  const { before, now, companies, rose, fell } = scores;
  const [first, second] = [before, now].map((score) => writeTenths(tenths(score)));
  return [
    ...linesOf(sector.changeMedian(first ?? '', second ?? ''), width),
    ...linesOf(sector.changeScores({ companies, rose, fell }), width),
  ];
}

function shareLines(change: Change, writing: SectorWriting): readonly string[] {
  const { phrases, style, width } = writing;
  const { sector } = phrases;
  const { moved, unshown } = widestFirst(change);
  return [
    ...(moved.length === 0 ? [] : ['', ...linesOf(sector.changeShares, width).map(style.bold)]),
    ...moved
      .slice(0, FIRST)
      .flatMap(({ item, before, now, companies }) =>
        hanging(
          '  ',
          `${sector.percent(percentOf(before, companies))} → ${sector.percent(percentOf(now, companies))}  ${item} ${titleIn(item, writing)} (n ${companies})`,
          width,
        ),
      ),
    ...(moved.length > FIRST ? [style.dim(`  ${sector.more(moved.length - FIRST)}`)] : []),
    ...(unshown === 0 ? [] : linesOf(sector.changeUnshown(unshown), width).map(style.dim)),
  ];
}
