import { itemAnswersOf } from '../assessment/assessment.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Item, Level } from '../guideline/guideline.ts';
import type { EvidenceGrade, ScoringPolicy } from '../guideline/scoring-policy.ts';
import { bestGrade, evidenceNeeded } from '../scoring/effective-level.ts';
import { rate } from '../scoring/item-score.ts';

/** An answer that counts at a lower level than it was given, and the evidence that it needs. */
export type HeldBack = {
  readonly claimed: Level;
  readonly effective: Level;
  readonly needs: EvidenceGrade;
};

/** Whether, and how, missing evidence holds the answer to an item down. */
export function heldBack(
  item: Item,
  assessment: Assessment,
  policy: ScoringPolicy,
): HeldBack | undefined {
  const { answer, evidence } = itemAnswersOf(assessment, item.id);
  if (answer?.kind !== 'level') return undefined;
  const grade = bestGrade(evidence, assessment.particulars.period.to, policy);
  const { claimed, effective } = rate(item, { claimed: answer.level, grade }, policy);
  return effective === claimed
    ? undefined
    : { claimed, effective, needs: evidenceNeeded(claimed, item.criticality, policy) };
}
