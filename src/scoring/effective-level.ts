import type { Evidence, EvidenceKind } from '../assessment/evidence.ts';
import { monthsAfter } from '../assessment/moment.ts';
import type { Criticality, Level } from '../guideline/guideline.ts';
import type { EvidenceGrade, ScoringPolicy } from '../guideline/scoring-policy.ts';

const gradeOfKind: Readonly<Record<EvidenceKind, EvidenceGrade>> = {
  document: 1,
  record: 2,
  check: 3,
};

/**
 * What a piece of evidence is worth at the end of the assessed period. Older than a year, a check counts as a
 * record and a record as a document; older than three years anything is a statement (scoring policy 1.0.0,
 * section 2).
 */
export function gradeOfEvidence(
  { kind, date }: Evidence,
  periodEnd: string,
  { evidenceAge }: ScoringPolicy,
): EvidenceGrade {
  const grade = gradeOfKind[kind];
  if (monthsAfter(date, evidenceAge.worthlessAfterMonths) < periodEnd) return 0;
  if (monthsAfter(date, evidenceAge.oneGradeLessAfterMonths) >= periodEnd) return grade;
  return grade === 3 ? 2 : 1;
}

/** The grade of the best piece; a statement (0) without any. */
export const bestGrade = (
  pieces: readonly Evidence[],
  periodEnd: string,
  policy: ScoringPolicy,
): EvidenceGrade =>
  pieces
    .map((piece) => gradeOfEvidence(piece, periodEnd, policy))
    .reduce<EvidenceGrade>((best, grade) => (grade > best ? grade : best), 0);

/** The evidence that a level needs; 0 when it needs none. */
export function evidenceNeeded(
  level: Level,
  criticality: Criticality,
  { evidenceNeed }: ScoringPolicy,
): EvidenceGrade {
  const need = evidenceNeed.find((each) => each.level === level);
  if (need === undefined) return 0;
  return criticality === 'critical' ? need.critical : need.other;
}

/** The highest level, not above the claimed one, whose evidence is there (section 2, evidence cap). */
export function effectiveLevel(
  {
    claimed,
    criticality,
    grade,
  }: {
    readonly claimed: Level;
    readonly criticality: Criticality;
    readonly grade: EvidenceGrade;
  },
  policy: ScoringPolicy,
): Level {
  const supported = policy.levels
    .map(({ level }) => level)
    .filter((level) => level <= claimed && evidenceNeeded(level, criticality, policy) <= grade);
  return supported.at(-1) ?? 0;
}
