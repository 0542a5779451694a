import { tenths, writeTenths } from '../../scoring/fraction.ts';
import type { Score } from '../../scoring/score.ts';
import type { Change } from '../change.ts';
import type { Impact } from '../impact.ts';
import { verdictOf } from '../verdict.ts';
import type { Comparison } from '../verdict.ts';

/** What a change did, for maintainers: `GOV-02 → GOV-12`, `renamed`. */
export const nameOf = ({ what, id, into }: Change): string => {
  const thing = what === 'item' ? id : `${what} ${id}`;
  return into === undefined ? thing : `${thing} → ${into.join(', ')}`;
};

const kinds: Readonly<Record<Change['kind'], string>> = {
  added: 'added',
  retired: 'retired',
  renamed: 'renamed',
  split: 'split',
  merged: 'merged',
  meaning: 'meaning changed',
  weight: 'weight changed',
  condition: 'condition changed',
  wording: 'wording only',
};

export const kindOf = ({ kind, detail, asks }: Change): string =>
  kind === 'wording' && asks === 'major' ? `${detail} changed, not declared` : kinds[kind];

export const demands = {
  major: 'Answers do not stand as they were, or score otherwise (first number)',
  minor: 'More to answer (second number)',
  patch: 'Words only (third number)',
};

export function verdictSentence(comparison: Comparison): string {
  const { asks, least, fits } = verdictOf(comparison);
  if (asks === undefined) return 'Nothing changed that an answer or a score could depend on.';
  const fit = fits ? `${comparison.to} fits` : `${comparison.to} is too low`;
  return `The changes ask for version ${least} or higher: ${fit}.`;
}

export const writeScore = (score: Score): string =>
  score === undefined ? 'not scored' : writeTenths(tenths(score));

/** What happens to one company, in a line, and why, in a few more. */
export function impactLines(impact: Impact): {
  readonly head: string;
  readonly reasons: readonly string[];
} {
  const { organisation, before, after, gradeBefore, gradeAfter, toConfirm, unanswered } = impact;
  const grade =
    gradeBefore === gradeAfter ? '' : `, grade ${gradeBefore ?? 'none'} → ${gradeAfter ?? 'none'}`;
  return {
    head: `${organisation}: ${writeScore(before)} → ${writeScore(after)}${grade}`,
    reasons: [
      ...impact.areas.map(
        (area) =>
          `${area.area} ${writeScore(area.before)} → ${writeScore(area.after)}${because(area.because)}`,
      ),
      ...(toConfirm.length === 0 ? [] : [`to be confirmed: ${toConfirm.join(', ')}`]),
      ...(unanswered.length === 0 ? [] : [`nobody was asked before: ${unanswered.join(', ')}`]),
    ],
  };
}

const because = (changes: readonly Change[]): string =>
  changes.length === 0
    ? ''
    : `: ${changes.map((change) => `${nameOf(change)} ${kindOf(change)}`).join('; ')}`;

export const impactNote =
  'Scores after the change assume that every carried answer is confirmed as it was (of several that became one, the lowest) and that new items are unanswered.';
