import { writeFraction } from '../../scoring/fraction.ts';
import type { Score } from '../../scoring/score.ts';
import type { Impact } from '../impact.ts';
import { verdictOf } from '../verdict.ts';
import type { Comparison } from '../verdict.ts';
import { writeScore } from './sentences.ts';

/** A comparison for programs. */
export function comparisonJson(comparison: Comparison, problems: readonly unknown[]): string {
  const { guideline, from, to, changes, impacts } = comparison;
  const { asks, least, fits } = verdictOf(comparison);
  const written = {
    format: 'copcheck/diff/1',
    guideline,
    from,
    to,
    asks: asks ?? null,
    least,
    fits,
    changes,
    problems,
    impact: impacts.map(impactJson),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

const score = (value: Score): unknown =>
  value === undefined ? null : { printed: writeScore(value), exact: writeFraction(value) };

const impactJson = (impact: Impact): unknown => ({
  organisation: impact.organisation,
  before: score(impact.before),
  after: score(impact.after),
  gradeBefore: impact.gradeBefore ?? null,
  gradeAfter: impact.gradeAfter ?? null,
  toConfirm: impact.toConfirm,
  unanswered: impact.unanswered,
  areas: impact.areas.map(({ area, before, after, because }) => ({
    area,
    before: score(before),
    after: score(after),
    because: because.map(({ id, kind }) => ({ id, kind })),
  })),
});
