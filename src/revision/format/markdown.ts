import { bumps } from '../../guideline/version.ts';
import type { Comparison } from '../verdict.ts';
import { demands, impactLines, impactNote, kindOf, nameOf, verdictSentence } from './sentences.ts';

/** A comparison for the page of a pull request. */
export function comparisonMarkdown(comparison: Comparison): string {
  const { guideline, from, to, changes, impacts } = comparison;
  const tables = bumps.flatMap((bump) => {
    const asked = changes.filter(({ asks }) => asks === bump);
    if (asked.length === 0) return [];
    return [
      `### ${demands[bump]}`,
      '',
      '| what | change | detail |',
      '| --- | --- | --- |',
      ...asked.map((change) => row([nameOf(change), kindOf(change), change.detail])),
      '',
    ];
  });
  const impact = impacts.flatMap((each) => {
    const { head, reasons } = impactLines(each);
    return [`* ${escaped(head)}`, ...reasons.map((reason) => `  * ${escaped(reason)}`)];
  });
  return [
    `## ${escaped(guideline)}: ${from} → ${to}`,
    '',
    ...tables,
    `**${verdictSentence(comparison)}**`,
    ...(impacts.length === 0
      ? []
      : ['', '### What it does to answers', '', ...impact, '', impactNote]),
    '',
  ].join('\n');
}

const row = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;

/** Texts of a guideline may hold what Markdown and HTML read as their own. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>|#]/g, String.raw`\$&`).replaceAll('\n', ' ');
