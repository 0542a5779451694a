import type { Block, Row } from '../block.ts';
import { cell, itemAnchor } from '../cell.ts';
import type { Findings, GapEntry } from '../findings.ts';
import { dueOf, missingInShort, nextStep, remedyOf } from '../gap-words.ts';
import { printedGain } from '../numbers.ts';

/** Every gap in order of urgency: what is missing, what to do, who, by when, and what it gains. */
export function planPart(findings: Findings): readonly Block[] {
  const { words, gaps } = findings;
  const heading: Block = { kind: 'heading', level: 2, text: words.plan.title };
  if (gaps.length === 0) return [heading, { kind: 'paragraph', text: words.plan.none }];
  const planned = gaps.filter(({ answers }) => answers.plan !== undefined).length;
  return [
    heading,
    { kind: 'paragraph', text: words.plan.intro(gaps.length, planned) },
    ...findings.guideline.scoring.tiers.flatMap(({ tier }) => tierTable(tier, findings)),
  ];
}

function tierTable(tier: number, findings: Findings): readonly Block[] {
  const { words, guideline, gaps } = findings;
  const inTier = gaps.filter(({ gap }) => gap.tier === tier);
  const meaning = guideline.scoring.tiers.find((each) => each.tier === tier);
  if (inTier.length === 0 || meaning === undefined) return [];
  const { columns } = words.plan;
  return [
    { kind: 'heading', level: 3, text: words.plan.tier(tier, meaning.dueDays) },
    { kind: 'paragraph', text: meaning.advice },
    {
      kind: 'table',
      columns: [
        { title: columns.item, share: 52 },
        { title: columns.tier, share: 5 },
        { title: columns.owner, share: 18 },
        { title: columns.due, share: 17 },
        { title: columns.gain, share: 8, align: 'right' },
      ],
      below: [
        { title: columns.missing, share: 34 },
        { title: columns.remedy, share: 66 },
      ],
      rows: inTier.map((entry) => planRow(entry, findings)),
    },
  ];
}

function planRow(entry: GapEntry, findings: Findings): Row {
  const { plan } = entry.answers;
  return [
    [
      {
        text: [
          { text: entry.item.id, strong: true, to: itemAnchor(entry.item.id) },
          { text: `  ${entry.item.title}`, strong: true },
        ],
      },
    ],
    cell(`${entry.gap.tier}`),
    plan === undefined ? cell(findings.words.plan.noOwner, 'quiet') : cell(plan.person, 'strong'),
    cell(dueOf(entry, findings)),
    cell(printedGain(entry.gap.gain, findings), 'strong'),
    [
      { text: missingInShort(entry, findings) },
      { text: nextStep(entry.gap, findings), tone: 'quiet' },
    ],
    remedyOf(entry, findings).map((text) => ({ text })),
  ];
}
