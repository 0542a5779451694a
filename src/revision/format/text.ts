import { bumps } from '../../guideline/version.ts';
import type { Comparison } from '../verdict.ts';
import { demands, impactLines, impactNote, kindOf, nameOf, verdictSentence } from './sentences.ts';

/** A comparison to be read on a screen, the weightiest changes first. */
export function comparisonText(comparison: Comparison): string {
  const { guideline, from, to, changes, impacts } = comparison;
  const groups = bumps.flatMap((bump) => {
    const asked = changes.filter(({ asks }) => asks === bump);
    if (asked.length === 0) return [];
    const widest = Math.min(44, Math.max(...asked.map((change) => nameOf(change).length)));
    const lines = asked.map((change) =>
      `  ${nameOf(change).padEnd(widest)}  ${[kindOf(change), change.detail].filter((text) => text !== '').join(': ')}`.trimEnd(),
    );
    return ['', demands[bump], ...lines];
  });
  const impact = impacts.flatMap((each) => {
    const { head, reasons } = impactLines(each);
    return [`  ${head}`, ...reasons.map((reason) => `    ${reason}`)];
  });
  return [
    `${guideline}: ${from} → ${to}`,
    ...groups,
    '',
    verdictSentence(comparison),
    ...(impacts.length === 0 ? [] : ['', 'What it does to answers', ...impact, '', impactNote]),
  ].join('\n');
}
