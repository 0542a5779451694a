import { applicability } from '../assessment/applicable.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { itemsOfSegment } from '../guideline/applicable.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { Fraction } from './fraction.ts';
import { findGaps } from './gaps.ts';
import type { Gap } from './gaps.ts';
import { gradeScore } from './grade.ts';
import type { Grading } from './grade.ts';
import { scoreItem, weightOf } from './item-score.ts';
import type { ItemScore } from './item-score.ts';
import { areaScore, claimedAreaScore, overallScore, scoreArea, shareOfWeight } from './score.ts';
import type { AreaScore, Score } from './score.ts';

/**
 * Who vouches for the answers: the company alone; a reviewer who read what was handed in; or one who also decided
 * every item of a sample that the company could not foresee.
 */
export type Assurance = 'self-declared' | 'desk-reviewed' | 'sampled';

/**
 * Everything that a score says. The screen, the report, the JSON and the reviewer all render this one object;
 * nobody computes again.
 */
export type ScoreCard = {
  /** With effective levels, which evidence supports: the score of the report. */
  readonly evidenced: Score;
  /** With the levels as answered. */
  readonly claimed: Score;
  readonly grading: Grading;
  readonly assurance: Assurance;
  /** Applicable items without an answer; the grade is provisional while there are any. */
  readonly unanswered: number;
  readonly inConflict: number;
  /** Shares of the weight, 0 to 1: what applies, what was declared not applicable, what scope took out. */
  readonly applicableShare: Fraction;
  readonly declaredShare: Fraction;
  readonly scopeShare: Fraction;
  readonly areas: readonly AreaScore[];
  readonly segments: readonly SegmentScore[];
  readonly items: readonly ItemScore[];
  readonly gaps: readonly Gap[];
};

/** The core and one segment by the same rules, without grade or cap: the grade belongs to the company. */
export type SegmentScore = {
  readonly segment: string;
  readonly items: number;
  readonly evidenced: Score;
  readonly claimed: Score;
};

/** Scores an assessment (scoring policy 1.0.0). Pure and exact: the same answers, the same card. */
export function scoreAssessment(guideline: Guideline, assessment: Assessment): ScoreCard {
  const { asked, outOfScope } = applicability(guideline, assessment);
  const policy = guideline.scoring;
  const scored = new Map<string, ItemScore>([
    ...asked.map((item) => [item.id, scoreItem(item, assessment, policy)] as const),
    ...outOfScope.map(
      (item) =>
        [
          item.id,
          {
            kind: 'out-of-scope',
            item: item.id,
            area: item.area,
            criticality: item.criticality,
            weight: weightOf(item, policy),
          },
        ] as const,
    ),
  ]);
  const items = guideline.items.flatMap(({ id }) => scored.get(id) ?? []);
  return cardOf(guideline, items, assessment.segments);
}

/** The card that follows from scored items. */
export function cardOf(
  guideline: Guideline,
  items: readonly ItemScore[],
  segments: readonly string[],
): ScoreCard {
  const areas = guideline.areas.map((area) => scoreArea(area, items));
  const evidenced = overallScore(areas, areaScore);
  const applicableShare = shareOfWeight(areas, ({ applicableWeight }) => applicableWeight);
  const open = items.filter((item) => item.kind === 'unanswered');
  return {
    evidenced,
    claimed: overallScore(areas, claimedAreaScore),
    grading: gradeScore({ score: evidenced, items, applicableShare }, guideline.scoring),
    assurance: 'self-declared',
    unanswered: open.length,
    inConflict: open.filter(({ inConflict }) => inConflict).length,
    applicableShare,
    declaredShare: shareOfWeight(areas, ({ declaredWeight }) => declaredWeight),
    scopeShare: shareOfWeight(areas, ({ scopeWeight }) => scopeWeight),
    areas,
    segments: segments.map((segment) => scoreSegment(guideline, items, segment)),
    items,
    gaps: findGaps(guideline, items, areas),
  };
}

function scoreSegment(
  guideline: Guideline,
  items: readonly ItemScore[],
  segment: string,
): SegmentScore {
  const ids = new Set(itemsOfSegment(guideline, segment).map(({ id }) => id));
  const own = items.filter(({ item }) => ids.has(item));
  const areas = guideline.areas.map((area) => scoreArea(area, own));
  return {
    segment,
    items: own.length,
    evidenced: overallScore(areas, areaScore),
    claimed: overallScore(areas, claimedAreaScore),
  };
}
