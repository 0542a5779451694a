import type { Block } from '../block.ts';
import { fact, strongly } from '../cell.ts';
import type { Findings } from '../findings.ts';
import { printedScore } from '../numbers.ts';
import { countsSentence, gradeNotes, gradeOf } from './score-card.ts';

/** How many gaps the officer signs for by name. */
const NAMED_GAPS = 5;

/** The page that the accountable officer signs and stamps. */
export function declarationPart(findings: Findings): readonly Block[] {
  const { words, general, guideline, pin, assessment, card, asOf, seal } = findings;
  const { declaration } = words;
  const { names } = declaration;
  const { organisation, period } = assessment.particulars;
  return [
    { kind: 'heading', level: 2, text: declaration.title },
    { kind: 'paragraph', text: declaration.intro(organisation), tone: 'lead' },
    {
      kind: 'notice',
      title: seal === undefined ? declaration.draftTitle : declaration.sealTitle,
      paragraphs: [
        seal === undefined ? declaration.draft(general.date(asOf)) : declaration.sealed(seal.code),
      ],
    },
    { kind: 'heading', level: 3, text: declaration.about },
    {
      kind: 'facts',
      rows: [
        fact(names.organisation, strongly(organisation)),
        fact(names.period, words.period(general.date(period.from), general.date(period.to))),
        fact(names.guideline, words.guidelinePin(guideline.id, guideline.version)),
        fact(names.digest, pin.digest),
        fact(names.asOf, general.date(asOf)),
        ...(seal === undefined
          ? []
          : [fact(names.revision, `${seal.revision}`), fact(names.seal, strongly(seal.code))]),
        fact(names.grade, strongly([gradeOf(findings), ...gradeNotes(findings)].join(' · '))),
        fact(names.evidenced, strongly(printedScore(card.evidenced, findings))),
        fact(names.claimed, strongly(printedScore(card.claimed, findings))),
        fact(names.counts, countsSentence(findings)),
        fact(names.gaps, firstGaps(findings)),
      ],
    },
    { kind: 'heading', level: 3, text: declaration.sign },
    { kind: 'signature-lines', lines: declaration.lines, stamp: declaration.stamp },
  ];
}

const firstGaps = ({ gaps, words, general }: Findings): string =>
  gaps.length === 0
    ? words.scoreCard.noGaps
    : general.groups(gaps.slice(0, NAMED_GAPS).map(({ item }) => `${item.id} ${item.title}`));
