import type { Area } from '../guideline/guideline.ts';
import { add, fraction, multiply, zero } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import type { ItemScore } from './item-score.ts';

/** A score from 0 to 100, exact; undefined when nothing applies, which is not 0 and not 100. */
export type Score = Fraction | undefined;

/** What one area is worth: sums over the items that apply, an unanswered one at 0. */
export type AreaScore = {
  readonly area: string;
  /** Share of the whole, as the guideline says. */
  readonly weight: number;
  readonly items: number;
  readonly applicable: number;
  /** Sum of the weights of the items that apply, and of all items. */
  readonly applicableWeight: number;
  readonly itemWeight: number;
  /** Weight of the items declared not applicable, and of those out by scope. */
  readonly declaredWeight: number;
  readonly scopeWeight: number;
  /** Sum of weight × credit, evidenced and claimed. */
  readonly points: number;
  readonly claimedPoints: number;
};

export function scoreArea({ id, weight }: Area, items: readonly ItemScore[]): AreaScore {
  const inArea = items.filter(({ area }) => area === id);
  const weightOfKind = (...kinds: readonly ItemScore['kind'][]): number =>
    inArea.filter(({ kind }) => kinds.includes(kind)).reduce((sum, item) => sum + item.weight, 0);
  const rated = inArea.filter((item) => item.kind === 'rated');
  return {
    area: id,
    weight,
    items: inArea.length,
    applicable: inArea.filter(({ kind }) => kind === 'rated' || kind === 'unanswered').length,
    applicableWeight: weightOfKind('rated', 'unanswered'),
    itemWeight: inArea.reduce((sum, item) => sum + item.weight, 0),
    declaredWeight: weightOfKind('not-applicable'),
    scopeWeight: weightOfKind('out-of-scope'),
    points: rated.reduce((sum, { points }) => sum + points, 0),
    claimedPoints: rated.reduce((sum, item) => sum + item.weight * item.claimedCredit, 0),
  };
}

/** S = Σ (item weight × credit) ÷ Σ item weight (scoring policy 1.0.0, section 5). */
export const areaScore = ({ points, applicableWeight }: AreaScore): Score =>
  applicableWeight === 0 ? undefined : fraction(points, applicableWeight);

export const claimedAreaScore = ({ claimedPoints, applicableWeight }: AreaScore): Score =>
  applicableWeight === 0 ? undefined : fraction(claimedPoints, applicableWeight);

/** O = Σ (area weight × S) ÷ Σ area weight, over the areas in which something applies. */
export function overallScore(
  areas: readonly AreaScore[],
  scoreOf: (area: AreaScore) => Score,
): Score {
  let sum = zero;
  let weights = 0;
  for (const area of areas) {
    const score = scoreOf(area);
    if (score === undefined) continue;
    sum = add(sum, multiply(fraction(area.weight), score));
    weights += area.weight;
  }
  return weights === 0 ? undefined : multiply(sum, fraction(1, weights));
}

/** The part of all weight that a kind of items holds, from 0 to 1; areas without items do not count. */
export function shareOfWeight(
  areas: readonly AreaScore[],
  weightIn: (area: AreaScore) => number,
): Fraction {
  const counted = areas.filter(({ itemWeight }) => itemWeight > 0);
  const weights = counted.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return zero;
  const sum = counted
    .map((area) => fraction(area.weight * weightIn(area), area.itemWeight))
    .reduce(add, zero);
  return multiply(sum, fraction(1, weights));
}
