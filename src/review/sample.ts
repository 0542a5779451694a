import { sha256 } from '../documents/canonical.ts';
import { assessmentOf } from '../submission/submission.ts';
import type { Submission } from '../submission/submission.ts';
import { applicability } from '../assessment/applicable.ts';
import type { Guideline } from '../guideline/guideline.ts';

/** Why an item is looked at. */
export type Sampled = {
  readonly item: string;
  readonly because: 'critical-high' | 'not-applicable' | 'drawn';
};

/** The levels that a critical item is not taken on trust at. */
const HIGH = 3;

/**
 * The items a reviewer looks at: every critical one answered with 3 or 4, every one that was declared not
 * applicable, and some others by lot. The lot follows from a number that was drawn when the submission came in:
 * the company could not foresee it, and a colleague draws the same.
 */
export function sampleOf(
  {
    submission,
    digest,
    nonce,
  }: {
    readonly submission: Submission;
    readonly digest: string;
    readonly nonce: string;
  },
  guideline: Guideline,
  drawn: number,
): readonly Sampled[] {
  const { asked } = applicability(guideline, assessmentOf(submission));
  const answerOf = (id: string) => submission.items[id]?.answer;
  const certain = asked.flatMap(({ id, criticality }): readonly Sampled[] => {
    const answer = answerOf(id);
    if (answer?.kind === 'not-applicable') return [{ item: id, because: 'not-applicable' }];
    const isHigh = answer?.kind === 'level' && answer.level >= HIGH && criticality === 'critical';
    return isHigh ? [{ item: id, because: 'critical-high' }] : [];
  });
  const taken = new Set(certain.map(({ item }) => item));
  const lot = asked
    .map(({ id }) => ({ item: id, ticket: sha256(`${nonce} ${digest} ${id}`) }))
    .filter(({ item }) => !taken.has(item))
    .toSorted((a, b) => (a.ticket < b.ticket ? -1 : 1))
    .slice(0, drawn)
    .map(({ item }): Sampled => ({ item, because: 'drawn' }));
  const order = new Map(asked.map(({ id }, index) => [id, index]));
  return [...certain, ...lot].toSorted(
    (a, b) => (order.get(a.item) ?? 0) - (order.get(b.item) ?? 0),
  );
}
