import type { Block } from '../block.ts';
import type { Findings } from '../findings.ts';
import { printedScore } from '../numbers.ts';
import { countsSentence, gradeNotes, gradeOf } from './score-card.ts';

/** How many gaps the officer signs for by name. */
const NAMED_GAPS = 5;

/** The page that the accountable officer signs and stamps. */
export function declarationPart(findings: Findings): readonly Block[] {
  const { words, general, guideline, pin, assessment, card, asOf } = findings;
  const { declaration } = words;
  const { names } = declaration;
  const { organisation, period } = assessment.particulars;
  const row = (name: string, value: string) => ({ name, value });
  return [
    { kind: 'heading', level: 2, text: declaration.title },
    { kind: 'paragraph', text: declaration.intro(organisation), tone: 'lead' },
    {
      kind: 'notice',
      title: declaration.draftTitle,
      paragraphs: [declaration.draft(general.date(asOf))],
    },
    { kind: 'heading', level: 3, text: declaration.about },
    {
      kind: 'facts',
      rows: [
        row(names.organisation, organisation),
        row(names.period, words.period(general.date(period.from), general.date(period.to))),
        row(names.guideline, words.guidelinePin(guideline.id, guideline.version)),
        row(names.digest, pin.digest),
        row(names.asOf, general.date(asOf)),
        row(names.grade, [gradeOf(findings), ...gradeNotes(findings)].join(' · ')),
        row(names.evidenced, printedScore(card.evidenced, findings)),
        row(names.claimed, printedScore(card.claimed, findings)),
        row(names.counts, countsSentence(findings)),
        row(names.gaps, firstGaps(findings)),
      ],
    },
    { kind: 'heading', level: 3, text: declaration.sign },
    { kind: 'signature-lines', lines: declaration.lines, stamp: declaration.stamp },
  ];
}

const firstGaps = ({ gaps, words }: Findings): string =>
  gaps.length === 0
    ? words.scoreCard.noGaps
    : gaps
        .slice(0, NAMED_GAPS)
        .map(({ item }) => `${item.id} ${item.title}`)
        .join('; ');
