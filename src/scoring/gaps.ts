import type { Guideline, Item, Level } from '../guideline/guideline.ts';
import type { EvidenceGrade, ScoringPolicy } from '../guideline/scoring-policy.ts';
import { evidenceNeeded } from './effective-level.ts';
import { fraction, zero } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { creditOf, levelCounted } from './item-score.ts';
import type { ItemScore } from './item-score.ts';
import type { AreaScore } from './score.ts';

/** An applicable item below the highest level. */
export type Gap = {
  readonly item: string;
  readonly tier: number;
  readonly dueDays?: number;
  /** The level it counts at now; an unanswered item counts at 0. */
  readonly level: Level;
  /** weight × (100 − credit) × effort factor: larger comes first within a tier. */
  readonly priority: number;
  /** The next level that earns more, the evidence it needs, and what the whole score gains. */
  readonly next: { readonly level: Level; readonly needs: EvidenceGrade };
  readonly gain: Fraction;
};

/** All gaps, the most urgent first: by tier, then priority, then id (scoring policy 1.0.0, section 7). */
export function findGaps(
  guideline: Guideline,
  items: readonly ItemScore[],
  areas: readonly AreaScore[],
): readonly Gap[] {
  const policy = guideline.scoring;
  const byId = new Map(guideline.items.map((item) => [item.id, item]));
  const gainOf = gainCalculator(areas);
  const gaps = items.flatMap((score): readonly Gap[] => {
    const level = levelCounted(score);
    const item = byId.get(score.item);
    const next = level === undefined ? undefined : nextCredited(level, policy);
    if (level === undefined || item === undefined || next === undefined) return [];
    const credit = creditOf(level, policy);
    const { tier, dueDays } = tierOf(item, level, policy);
    return [
      {
        item: score.item,
        tier,
        ...(dueDays !== undefined && { dueDays }),
        level,
        priority: score.weight * (100 - credit) * effortFactor(item, policy),
        next: { level: next, needs: evidenceNeeded(next, item.criticality, policy) },
        gain: gainOf(score, creditOf(next, policy) - credit),
      },
    ];
  });
  return gaps.toSorted(
    (a, b) => a.tier - b.tier || b.priority - a.priority || (a.item < b.item ? -1 : 1),
  );
}

/** The lowest level above this one that earns more. */
function nextCredited(level: Level, policy: ScoringPolicy): Level | undefined {
  const credit = creditOf(level, policy);
  return policy.levels.find((each) => each.level > level && each.credit > credit)?.level;
}

const effortFactor = ({ effort }: Item, { efforts }: ScoringPolicy): number =>
  efforts.find(({ id }) => id === effort)?.factor ?? 1;

function tierOf(
  { criticality }: Item,
  level: Level,
  { tiers }: ScoringPolicy,
): { readonly tier: number; readonly dueDays?: number } {
  const named = tiers.find(({ which }) =>
    which.some((each) => each.criticality === criticality && each.levels.includes(level)),
  );
  return named ?? tiers.at(-1) ?? { tier: 1 };
}

/** What the overall score gains when one item earns so much more credit, and nothing else changes. */
function gainCalculator(
  areas: readonly AreaScore[],
): (item: ItemScore, moreCredit: number) => Fraction {
  const counted = new Map(
    areas.filter(({ applicableWeight }) => applicableWeight > 0).map((area) => [area.area, area]),
  );
  const weights = [...counted.values()].reduce((sum, { weight }) => sum + weight, 0);
  return ({ area, weight }, moreCredit) => {
    const found = counted.get(area);
    return found === undefined
      ? zero
      : fraction(found.weight * weight * moreCredit, found.applicableWeight * weights);
  };
}
