import { canonicalJson } from '../documents/canonical.ts';
import type { ScoringPolicy } from '../guideline/scoring-policy.ts';
import type { Change } from './change.ts';

/** Numbers of the policy change the score of the same answers; its words do not. */
export function comparePolicies(before: ScoringPolicy, after: ScoringPolicy): readonly Change[] {
  const [was, now] = [numbersOf(before), numbersOf(after)];
  const changed = [...was].flatMap(([id, value]): readonly Change[] => {
    const next = now.get(id) ?? '';
    const detail = `${value} → ${next}`;
    return next === value
      ? []
      : [{ what: 'scoring policy', kind: 'weight', id, detail, asks: 'major' }];
  });
  const isReworded = canonicalJson(before) !== canonicalJson(after) && changed.length === 0;
  return isReworded
    ? [{ what: 'scoring policy', kind: 'wording', id: 'scoring.yaml', detail: '', asks: 'patch' }]
    : changed;
}

/** Everything that is counted with, by the name of its part. */
function numbersOf(policy: ScoringPolicy): ReadonlyMap<string, string> {
  const { levels, criticalities, evidenceNeed, evidenceAge, gradedFrom, grades, caps } = policy;
  const parts = {
    credits: levels.map(({ level, credit }) => [level, credit]),
    weights: criticalities.map(({ id, weight }) => [id, weight]),
    evidenceNeed: evidenceNeed.map(({ level, critical, other }) => [level, critical, other]),
    evidenceAge: [evidenceAge.oneGradeLessAfterMonths, evidenceAge.worthlessAfterMonths],
    gradedFrom,
    grades: grades.map(({ grade, from }) => [grade, from]),
    caps: caps.map(({ levels: capped, atMost }) => [capped, atMost]),
    efforts: policy.efforts.map(({ id, factor }) => [id, factor]),
    tiers: policy.tiers.map(({ tier, dueDays, which }) => [tier, dueDays ?? null, which]),
    reasonMinLength: policy.reasonMinLength,
  };
  return new Map(Object.entries(parts).map(([id, value]) => [id, canonicalJson(value)]));
}
