import { fraction, multiply, tenths, writeTenths } from '../scoring/fraction.ts';
import type { Fraction } from '../scoring/fraction.ts';
import type { Gap } from '../scoring/gaps.ts';
import type { ScoreCard } from '../scoring/score-card.ts';
import { areaScore, claimedAreaScore } from '../scoring/score.ts';
import type { Score } from '../scoring/score.ts';
import { makeVisible } from '../text/visible.ts';
import { hanging, linesOf, padEnd } from './lines.ts';
import { titleLines } from './card-context.ts';
import type { CardContext } from './card-context.ts';
import { scoreTable, writeScore } from './score-table.ts';
import type { ScoreRow } from './score-table.ts';

export { renderExplain } from './explain.ts';

/** Gaps shown on the screen; the report has all of them. */
const FIRST_GAPS = 5;

/** The score card as it stands on the screen. It only shows what the card says, and computes nothing. */
export function renderScoreCard(card: ScoreCard, context: CardContext): string {
  const title = titleLines(context);
  if (card.evidenced === undefined) {
    const nothing = linesOf(context.phrases.card.notScored, context.width);
    return `${[...title, '', ...nothing.map(context.style.warning)].join('\n')}\n`;
  }
  const parts = [
    title,
    summaryLines(card, context),
    areaLines(card, context),
    segmentLines(card, context),
    gapLines(card, context),
  ].filter(({ length }) => length > 0);
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const percent = (share: Fraction): string => writeTenths(tenths(multiply(share, fraction(100))));

function summaryLines(card: ScoreCard, context: CardContext): readonly string[] {
  const { style, width } = context;
  const words = context.phrases.card;
  const wide =
    Math.max(
      ...[words.grade, words.evidenced, words.claimed, words.applies].map(({ length }) => length),
    ) + 2;
  const line = (label: string, text: string): readonly string[] =>
    hanging(padEnd(label, wide), text, width);
  const number = (score: Score, means: string): string =>
    `${words.ofHundred(writeScore(score, words.none))} – ${means}`;
  return [
    ...gradeLines(card, context).flatMap((text, index) =>
      line(index === 0 ? words.grade : '', text).map(index === 0 ? style.bold : String),
    ),
    ...line(words.evidenced, number(card.evidenced, words.evidencedMeans)),
    ...line(words.claimed, number(card.claimed, words.claimedMeans)),
    ...line(
      words.applies,
      words.appliesLine(
        percent(card.applicableShare),
        percent(card.declaredShare),
        percent(card.scopeShare),
      ),
    ),
  ];
}

/** The grade first, then everything that belongs beside it. */
function gradeLines(
  { grading, assurance, unanswered, inConflict, applicableShare }: ScoreCard,
  { phrases: { card: words, general }, guideline }: CardContext,
): readonly string[] {
  const provisional = [
    ...(unanswered === 0 ? [] : [words.provisional(unanswered)]),
    ...(inConflict === 0 ? [] : [words.inConflict(inConflict)]),
  ];
  if (grading.kind !== 'graded') {
    return [
      words.notGraded(percent(applicableShare), guideline.scoring.gradedFrom),
      ...provisional,
    ];
  }
  const { grade, uncapped, cap } = grading;
  return [
    words.gradeLine(grade, general.assurance[assurance]),
    ...(cap === undefined ? [] : [words.capped({ alone: uncapped, grade, items: cap.items })]),
    ...provisional,
  ];
}

function areaLines(
  { areas }: ScoreCard,
  { guideline, ...writing }: CardContext,
): readonly string[] {
  const { card } = writing.phrases;
  const rows = areas.map((area): ScoreRow => {
    const found = guideline.areas.find(({ id }) => id === area.area);
    return {
      title: makeVisible(found?.title ?? area.area),
      evidenced: areaScore(area),
      claimed: claimedAreaScore(area),
      last: card.share(area.weight),
    };
  });
  return scoreTable({ title: card.areas, last: card.weight, rows }, writing);
}

/** A company of one segment needs no second set of numbers. */
function segmentLines(
  { segments }: ScoreCard,
  { guideline, ...writing }: CardContext,
): readonly string[] {
  if (segments.length < 2) return [];
  const { card } = writing.phrases;
  const rows = segments.map(({ segment, items, evidenced, claimed }): ScoreRow => {
    const title = guideline.segments.find(({ id }) => id === segment)?.title ?? segment;
    return { title: makeVisible(title), evidenced, claimed, last: card.items(items) };
  });
  return scoreTable({ title: card.segments, last: '', rows }, writing);
}

function gapLines({ gaps }: ScoreCard, context: CardContext): readonly string[] {
  const { style, width } = context;
  const words = context.phrases.card;
  if (gaps.length === 0) return linesOf(words.noGaps, width).map(style.good);
  const more = gaps.length - FIRST_GAPS;
  return [
    style.bold(words.gaps),
    ...gaps.slice(0, FIRST_GAPS).flatMap((gap, index) => oneGap(gap, `${index + 1}`, context)),
    ...(more > 0 ? linesOf(words.moreGaps(more), width).map(style.dim) : []),
  ];
}

function oneGap(
  { item, tier, dueDays, level, next, gain }: Gap,
  place: string,
  { guideline, phrases: { card }, style, width }: CardContext,
): readonly string[] {
  const title = guideline.items.find(({ id }) => id === item)?.title ?? '';
  const text = card.gap({
    tier,
    due: card.due(dueDays),
    level,
    next: next.level,
    needs: next.needs,
    gain: writeTenths(tenths(gain)),
  });
  return [
    ...hanging(`${place}  `, `${item} ${title}`, width),
    ...hanging('   ', text, width).map(style.dim),
  ];
}
