import { writeFraction, writeTenths, tenths } from '../scoring/fraction.ts';
import type { ItemScore } from '../scoring/item-score.ts';
import type { ScoreCard } from '../scoring/score-card.ts';
import { areaScore } from '../scoring/score.ts';
import type { AreaScore, Score } from '../scoring/score.ts';
import type { Phrases } from '../i18n/phrases.ts';
import { makeVisible } from '../text/visible.ts';
import { titleLines } from './card-context.ts';
import type { CardContext } from './card-context.ts';
import { hanging, linesOf, padEnd } from './lines.ts';

/** How the score came about: one line an item, or everything about one item. */
export function renderExplain(
  card: ScoreCard,
  context: CardContext & { readonly item?: string },
): string {
  const { item } = context;
  const lines = item === undefined ? allLines(card, context) : itemLines(card, item, context);
  return `${lines.join('\n')}\n`;
}

function allLines(card: ScoreCard, context: CardContext): readonly string[] {
  const { phrases, style, width } = context;
  const areas = card.areas.filter(({ items }) => items > 0);
  return [
    ...titleLines(context),
    '',
    ...linesOf(phrases.card.explainHow, width).map(style.dim),
    ...areas.flatMap((area) => ['', ...areaLines(area, card, context)]),
    '',
    ...overallLines(card, context),
  ];
}

function areaLines(
  area: AreaScore,
  { items, grading }: ScoreCard,
  { guideline, phrases: { card: words }, style, width }: CardContext,
): readonly string[] {
  const title = guideline.areas.find(({ id }) => id === area.area)?.title ?? area.area;
  const inArea = items.filter((item) => item.area === area.area);
  const [ids, sums] = [
    Math.max(...inArea.map(({ item }) => item.length)) + 2,
    Math.max(...inArea.map((item) => sumOf(item, words).length)) + 2,
  ];
  const capping = grading.kind === 'graded' ? grading.cap : undefined;
  return [
    ...linesOf(words.explainArea(title, area.weight), width).map(style.bold),
    ...inArea.flatMap((item) => {
      const cap =
        capping?.items.includes(item.item) === true ? [words.explainCap(capping.atMost)] : [];
      const text = [reasonOf(item, words), ...cap].join('; ');
      return hanging(`${padEnd(item.item, ids)}${padEnd(sumOf(item, words), sums)}`, text, width);
    }),
    ...linesOf(
      area.applicableWeight === 0
        ? words.nothing
        : words.explainSum(area.points, area.applicableWeight, exact(areaScore(area), words)),
      width,
    ),
  ];
}

/** The exact number with the printed one: `1050/13 = 80.8`, or only `80.0` where they are the same. */
function exact(score: Score, { none }: Phrases['card']): string {
  if (score === undefined) return none;
  const [written, printed] = [writeFraction(score), writeTenths(tenths(score))];
  return score.denominator === 1n ? printed : `${written} = ${printed}`;
}

const sumOf = (item: ItemScore, words: Phrases['card']): string =>
  item.kind === 'rated'
    ? words.explainItem(item.weight, item.credit, item.points)
    : item.kind === 'unanswered'
      ? words.explainItem(item.weight, 0, 0)
      : words.none;

function reasonOf(item: ItemScore, words: Phrases['card']): string {
  switch (item.kind) {
    case 'rated':
      return item.heldBack === undefined
        ? words.explainRated(item.effective, item.evidence)
        : words.explainHeldBack({
            claimed: item.claimed,
            grade: item.evidence,
            next: item.heldBack.level,
            needs: item.heldBack.needs,
            effective: item.effective,
          });
    case 'unanswered':
      return item.inConflict ? words.explainConflict : words.explainUnanswered;
    case 'not-applicable':
      return words.explainNotApplicable(item.reason);
    case 'out-of-scope':
      return words.explainOutOfScope;
  }
}

/** The whole as the areas by their weights, to be worked out by hand. */
function overallLines(
  { areas, evidenced }: ScoreCard,
  { phrases: { card: words }, style, width }: CardContext,
): readonly string[] {
  if (evidenced === undefined) return linesOf(words.notScored, width);
  const counted = areas.filter(({ applicableWeight }) => applicableWeight > 0);
  const terms = counted.map((area) => {
    const score = areaScore(area);
    return `${area.weight} × ${score === undefined ? words.none : writeFraction(score)}`;
  });
  const weights = counted.reduce((sum, { weight }) => sum + weight, 0);
  const sum = words.explainOverallSum(terms.join(' + '), weights);
  const equals = words.explainEquals(writeFraction(evidenced), writeTenths(tenths(evidenced)));
  return [style.bold(words.explainOverall), ...linesOf(`${sum} ${equals}`, width)];
}

function itemLines(card: ScoreCard, id: string, context: CardContext): readonly string[] {
  const { guideline, phrases, style, width } = context;
  const words = phrases.card;
  const score = card.items.find(({ item }) => item === id);
  const item = guideline.items.find((each) => each.id === id);
  if (score === undefined || item === undefined) return linesOf(words.notAsked(id), width);
  const area = card.areas.find((each) => each.area === score.area);
  const gap = card.gaps.find((each) => each.item === id);
  const cap = card.grading.kind === 'graded' ? card.grading.cap : undefined;
  return [
    ...linesOf(
      `${id} · ${phrases.general.criticality[item.criticality]} · ${item.title}`,
      width,
    ).map(style.bold),
    ...linesOf(makeVisible(item.question), width),
    '',
    ...linesOf(`${sumOf(score, words)}  ${reasonOf(score, words)}`, width),
    ...(cap?.items.includes(id) === true ? linesOf(words.explainCap(cap.atMost), width) : []),
    ...(area === undefined || area.applicableWeight === 0
      ? []
      : linesOf(
          `${area.area}: ${words.explainSum(area.points, area.applicableWeight, exact(areaScore(area), words))}`,
          width,
        )),
    ...(gap === undefined
      ? []
      : linesOf(
          words.explainNext(gap.next.level, gap.next.needs, writeTenths(tenths(gap.gain))),
          width,
        )),
  ];
}
