import type { Assessment } from '../assessment/assessment.ts';
import type { Pin } from '../guideline/pin.ts';
import { multiply, fraction, tenths, writeFraction, writeTenths } from '../scoring/fraction.ts';
import type { Fraction } from '../scoring/fraction.ts';
import type { Gap } from '../scoring/gaps.ts';
import type { ItemScore } from '../scoring/item-score.ts';
import { areaScore, claimedAreaScore } from '../scoring/score.ts';
import type { Score } from '../scoring/score.ts';
import type { ScoreCard } from '../scoring/score-card.ts';

/** A score as printed, with one decimal, and as it is, exactly; null when nothing applies. */
const written = (score: Score): { printed: string; exact: string } | null =>
  score === undefined ? null : { printed: writeTenths(tenths(score)), exact: writeFraction(score) };

const percent = (share: Fraction): string => writeTenths(tenths(multiply(share, fraction(100))));

/** The score card for programs: the numbers of the screen and of the report, and nothing else. */
export const scoreCardJson = (
  card: ScoreCard,
  { assessment, pin }: { readonly assessment: Assessment; readonly pin: Pin },
): unknown => ({
  format: 'copcheck/score-card/1',
  organisation: assessment.particulars.organisation,
  period: assessment.particulars.period,
  guideline: { id: pin.id, version: pin.version, digest: pin.digest },
  asOf: assessment.asOf,
  evidenced: written(card.evidenced),
  claimed: written(card.claimed),
  grade: card.grading.kind === 'graded' ? card.grading.grade : null,
  graded: card.grading.kind,
  gradeWithoutCap: card.grading.kind === 'graded' ? card.grading.uncapped : null,
  cap: card.grading.kind === 'graded' ? (card.grading.cap ?? null) : null,
  assurance: card.assurance,
  provisional: card.unanswered > 0,
  unanswered: card.unanswered,
  inConflict: card.inConflict,
  applicablePercent: percent(card.applicableShare),
  declaredNotApplicablePercent: percent(card.declaredShare),
  outOfScopePercent: percent(card.scopeShare),
  areas: card.areas.map((area) => ({
    area: area.area,
    weight: area.weight,
    evidenced: written(areaScore(area)),
    claimed: written(claimedAreaScore(area)),
    points: area.points,
    applicableWeight: area.applicableWeight,
    items: area.items,
    applicable: area.applicable,
  })),
  segments: card.segments.map(({ segment, items, evidenced, claimed }) => ({
    segment,
    items,
    evidenced: written(evidenced),
    claimed: written(claimed),
  })),
  items: card.items.map(itemJson),
  gaps: card.gaps.map(gapJson),
});

const itemJson = ({ item, ...score }: ItemScore): unknown => ({ item, ...score });

const gapJson = ({ item, tier, dueDays, level, priority, next, gain }: Gap): unknown => ({
  item,
  tier,
  dueDays: dueDays ?? null,
  level,
  priority,
  next,
  gain: { printed: writeTenths(tenths(gain)), exact: writeFraction(gain) },
});
