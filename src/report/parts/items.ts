import { areaScore, claimedAreaScore } from '../../scoring/score.ts';
import type { Block } from '../block.ts';
import type { Findings } from '../findings.ts';
import { itemBlock } from '../item-block.ts';
import { printedScore } from '../numbers.ts';

/** Every item of the assessment, area by area, with all that its score rests on. */
export const itemsPart = (findings: Findings): readonly Block[] => [
  { kind: 'heading', level: 2, text: findings.words.items.title },
  { kind: 'paragraph', text: findings.words.items.intro },
  ...findings.guideline.areas.flatMap((area) => areaItems(area.id, findings)),
];

function areaItems(id: string, findings: Findings): readonly Block[] {
  const { words, guideline, card, entries } = findings;
  const area = guideline.areas.find((each) => each.id === id);
  const score = card.areas.find((each) => each.area === id);
  const items = entries.filter(({ item }) => item.area === id);
  if (items.length === 0 || area === undefined || score === undefined) return [];
  return [
    { kind: 'heading', level: 3, text: words.items.area(`${id} ${area.title}`, area.weight) },
    {
      kind: 'paragraph',
      text: words.items.areaScore(
        printedScore(areaScore(score), findings),
        printedScore(claimedAreaScore(score), findings),
      ),
      tone: 'strong',
    },
    { kind: 'paragraph', text: area.summary, tone: 'quiet' },
    ...items.map((entry) => itemBlock(entry, findings)),
  ];
}
