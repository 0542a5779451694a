import type { Answer } from '../assessment/answer.ts';
import { itemAnswersOf } from '../assessment/assessment.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Item, Level } from '../guideline/guideline.ts';
import type { EvidenceGrade, ScoringPolicy } from '../guideline/scoring-policy.ts';
import { bestGrade, effectiveLevel, evidenceNeeded } from './effective-level.ts';

/** What one item is worth, and why. */
export type ItemScore = {
  readonly item: string;
  readonly area: string;
  readonly criticality: Item['criticality'];
  readonly weight: number;
} & Standing;

/** How an item stands: rated, unanswered, or not counted. */
type Standing =
  | {
      readonly kind: 'rated';
      readonly claimed: Level;
      readonly claimedCredit: number;
      readonly evidence: EvidenceGrade;
      readonly effective: Level;
      readonly credit: number;
      /** weight × credit. */
      readonly points: number;
      /** Present when evidence holds the level down: the next level claimed, and what it needs. */
      readonly heldBack?: { readonly level: Level; readonly needs: EvidenceGrade };
    }
  /** Counts as level 0. In conflict: two contributors answered differently. */
  | { readonly kind: 'unanswered'; readonly inConflict: boolean }
  | { readonly kind: 'out-of-scope' }
  | { readonly kind: 'not-applicable'; readonly reason: string };

/** The level at which an item counts: an unanswered one at 0; undefined when it does not count at all. */
export function levelCounted(score: ItemScore): Level | undefined {
  switch (score.kind) {
    case 'rated':
      return score.effective;
    case 'unanswered':
      return 0;
    case 'out-of-scope':
    case 'not-applicable':
      return undefined;
  }
}

export const creditOf = (level: Level, { levels }: ScoringPolicy): number =>
  levels.find((each) => each.level === level)?.credit ?? 0;

/** The weight of an item follows from its criticality alone (section 3). */
export const weightOf = ({ criticality }: Item, { criticalities }: ScoringPolicy): number =>
  criticalities.find(({ id }) => id === criticality)?.weight ?? 1;

/** Scores one item that is in scope. */
export function scoreItem(item: Item, assessment: Assessment, policy: ScoringPolicy): ItemScore {
  const { answer, conflict, evidence } = itemAnswersOf(assessment, item.id);
  const base = {
    item: item.id,
    area: item.area,
    criticality: item.criticality,
    weight: weightOf(item, policy),
  };
  if (answer?.kind === 'level') {
    const grade = bestGrade(evidence, assessment.particulars.period.to, policy);
    return { ...base, ...rate(item, { claimed: answer.level, grade }, policy) };
  }
  if (answer !== undefined && mayBeNotApplicable(item, answer, policy)) {
    return { ...base, kind: 'not-applicable', reason: answer.reason };
  }
  return { ...base, kind: 'unanswered', inConflict: conflict.length > 0 };
}

/** Only where the item allows it, and with a reason; otherwise the item is unanswered (section 4). */
const mayBeNotApplicable = (
  { notApplicable, criticality }: Item,
  { reason }: Answer & { readonly kind: 'not-applicable' },
  { reasonMinLength }: ScoringPolicy,
): boolean =>
  notApplicable === 'with-reason' &&
  criticality !== 'critical' &&
  Array.from(reason.trim()).length >= reasonMinLength;

/** An item rated at a level, with evidence of a grade. */
export function rate(
  item: Item,
  { claimed, grade }: { readonly claimed: Level; readonly grade: EvidenceGrade },
  policy: ScoringPolicy,
): Standing & { readonly kind: 'rated' } {
  const effective = effectiveLevel({ claimed, criticality: item.criticality, grade }, policy);
  const credit = creditOf(effective, policy);
  const next = policy.levels.find(({ level }) => level > effective && level <= claimed);
  return {
    kind: 'rated',
    claimed,
    claimedCredit: creditOf(claimed, policy),
    evidence: grade,
    effective,
    credit,
    points: weightOf(item, policy) * credit,
    ...(next !== undefined && {
      heldBack: { level: next.level, needs: evidenceNeeded(next.level, item.criticality, policy) },
    }),
  };
}
