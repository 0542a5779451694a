import type { ScoringPolicy } from '../guideline/scoring-policy.ts';
import { compare, fraction, tenths } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { levelCounted } from './item-score.ts';
import type { ItemScore } from './item-score.ts';
import type { Score } from './score.ts';

/** A grade, what held it down, and whether it can still change. */
export type Grading =
  | { readonly kind: 'not-scored' }
  /** Too little of the guideline applies for a grade. */
  | { readonly kind: 'not-graded' }
  | {
      readonly kind: 'graded';
      readonly grade: string;
      /** The grade of the number alone. */
      readonly uncapped: string;
      /** Present when a critical item holds the grade down; the items that do. */
      readonly cap?: { readonly atMost: string; readonly items: readonly string[] };
    };

/** Reads the grade off the printed number and applies the caps (scoring policy 1.0.0, section 6). */
export function gradeScore(
  {
    score,
    items,
    applicableShare,
  }: {
    readonly score: Score;
    readonly items: readonly ItemScore[];
    readonly applicableShare: Fraction;
  },
  policy: ScoringPolicy,
): Grading {
  if (score === undefined) return { kind: 'not-scored' };
  if (compare(applicableShare, fraction(policy.gradedFrom, 100)) < 0) return { kind: 'not-graded' };
  const printed = tenths(score);
  const rank = (grade: string): number => policy.grades.findIndex((each) => each.grade === grade);
  const uncapped = policy.grades.find(({ from }) => printed >= from * 10)?.grade ?? '';
  const [cap] = capsOf(items, policy).toSorted((a, b) => rank(b.atMost) - rank(a.atMost));
  return cap !== undefined && rank(cap.atMost) > rank(uncapped)
    ? { kind: 'graded', grade: cap.atMost, uncapped, cap }
    : { kind: 'graded', grade: uncapped, uncapped };
}

function capsOf(
  items: readonly ItemScore[],
  { caps }: ScoringPolicy,
): readonly { readonly atMost: string; readonly items: readonly string[] }[] {
  const critical = items.filter(({ criticality }) => criticality === 'critical');
  return caps.flatMap(({ levels, atMost }) => {
    const holding = critical.filter((item) => levels.some((level) => level === levelCounted(item)));
    return holding.length === 0 ? [] : [{ atMost, items: holding.map(({ item }) => item) }];
  });
}
