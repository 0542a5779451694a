import { levelCounted } from '../../scoring/item-score.ts';
import type { Block, ScoreBlock, Table } from '../block.ts';
import { cell, itemCell } from '../cell.ts';
import type { Findings } from '../findings.ts';
import { dueOf, missingInShort, nextStep } from '../gap-words.ts';
import { barOf, printedGain, printedScore, printedShare } from '../numbers.ts';

/** How many gaps the first page names. */
const FIRST_GAPS = 5;

/** The first page: grade, scores, what holds them down, and what to do first. */
export function scoreCardPart(findings: Findings): readonly Block[] {
  const { words, card, guideline } = findings;
  const first = card.gaps.slice(0, FIRST_GAPS);
  return [
    cover(findings),
    scores(findings),
    {
      kind: 'notice',
      title: words.scoreCard.decidesTitle,
      paragraphs: [decidingSentence(findings)],
    },
    ...(first.length === 0
      ? [{ kind: 'paragraph' as const, text: words.scoreCard.noGaps, tone: 'lead' as const }]
      : [
          {
            kind: 'heading' as const,
            level: 2 as const,
            isSection: true,
            text: words.scoreCard.firstGaps(first.length),
          },
          firstGaps(findings),
        ]),
    { kind: 'paragraph', text: `${countsSentence(findings)} ${sharesSentence(findings)}` },
    { kind: 'paragraph', text: words.scoreCard.standing[guideline.standing], tone: 'quiet' },
  ];
}

function cover({
  words,
  general,
  guideline,
  assessment,
  asOf,
  seal,
  template,
  program,
  isDraftTranslation,
}: Findings): Block {
  const { organisation, period, round } = assessment.particulars;
  const { lines } = words.scoreCard;
  const segments = guideline.segments.filter(({ id }) => assessment.segments.includes(id));
  const assessed = words.period(general.date(period.from), general.date(period.to));
  return {
    kind: 'cover',
    issuer: template.issuer ?? words.issuer(program.version),
    title: template.title ?? words.title,
    organisation,
    lines: [
      guideline.title,
      round === undefined ? lines.period(assessed) : lines.periodAndRound(assessed, round),
      lines.segments(segments.map(({ title }) => title)),
    ],
    labels: [
      seal === undefined
        ? words.labels.draft(general.date(asOf))
        : words.labels.submitted(seal.revision),
      words.labels.standing[guideline.standing],
      words.labels.assurance['self-declared'],
      ...(isDraftTranslation ? [words.labels.draftTranslation] : []),
    ],
    ...(template.emblem !== undefined && { emblem: template.emblem.says }),
  };
}

function scores(findings: Findings): ScoreBlock {
  const { words, card, guideline } = findings;
  const { grades } = guideline.scoring;
  return {
    kind: 'score',
    grade: { name: words.scoreCard.grade, value: gradeOf(findings), notes: gradeNotes(findings) },
    scores: [
      {
        name: words.scoreCard.evidenced,
        value: printedScore(card.evidenced, findings),
        says: words.scoreCard.evidencedSays,
        ...barOf(card.evidenced),
      },
      {
        name: words.scoreCard.claimed,
        value: printedScore(card.claimed, findings),
        says: words.scoreCard.claimedSays,
        ...barOf(card.claimed),
      },
    ],
    thresholds: grades
      .map(({ grade, from }) => ({ at: from, grade }))
      .toSorted((a, b) => a.at - b.at),
  };
}

export const gradeOf = ({ card: { grading }, words }: Findings): string =>
  grading.kind === 'graded' ? grading.grade : words.noGrade;

/** What must be read with the grade: who vouches for it, and whether it can still change. */
export function gradeNotes(findings: Findings): readonly string[] {
  const { card, words, general, guideline } = findings;
  const share = printedShare(card.applicableShare, findings);
  return [
    general.assurance[card.assurance],
    ...(card.unanswered > 0 ? [words.scoreCard.provisional(card.unanswered)] : []),
    ...(card.grading.kind === 'not-graded'
      ? [words.scoreCard.notGraded(share, guideline.scoring.gradedFrom)]
      : []),
    ...(card.grading.kind === 'not-scored' ? [words.scoreCard.notScored] : []),
  ];
}

/** A card, and the words to say what decides its grade. */
type Decided = Pick<Findings, 'card' | 'words' | 'general' | 'guideline'>;

/** The sentence that says what caps the grade. */
export function decidingSentence(findings: Decided): string {
  const { card, words, guideline } = findings;
  const { grading, evidenced } = card;
  const sentences = words.scoreCard;
  if (grading.kind === 'not-scored' || evidenced === undefined)
    return `${capital(sentences.notScored)}.`;
  if (grading.kind === 'not-graded') {
    const share = printedShare(card.applicableShare, findings);
    return `${capital(sentences.notGraded(share, guideline.scoring.gradedFrom))}.`;
  }
  if (grading.cap === undefined) return uncappedSentence(findings);
  const { atMost, items } = grading.cap;
  const levels = guideline.scoring.caps.find((cap) => cap.atMost === atMost)?.levels ?? [];
  return sentences.capped({ uncapped: grading.uncapped, atMost, levels, items });
}

/** Critical items hold a low grade down too, although the number alone gives no better one. */
function uncappedSentence({ words, guideline, card }: Decided): string {
  const critical = card.items.filter(({ criticality }) => criticality === 'critical');
  const { caps, grades } = guideline.scoring;
  const rank = (cap: (typeof caps)[number]): number =>
    grades.findIndex(({ grade }) => grade === cap.atMost);
  for (const { levels, atMost } of caps.toSorted((a, b) => rank(b) - rank(a))) {
    const holding = critical.filter((score) =>
      levels.some((level) => level === levelCounted(score)),
    );
    const items = holding.map(({ item }) => item);
    if (items.length > 0) return words.scoreCard.wouldCap({ atMost, levels, items });
  }
  return words.scoreCard.notCapped;
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

function firstGaps(findings: Findings): Table {
  const { words, gaps } = findings;
  const { rank, missing, due, gain } = words.scoreCard.columns;
  return {
    kind: 'table',
    columns: [
      { title: rank, share: 5 },
      { title: words.plan.columns.item, share: 33 },
      { title: missing, share: 37 },
      { title: due, share: 17 },
      { title: gain, share: 9, align: 'right' },
    ],
    rows: gaps
      .slice(0, FIRST_GAPS)
      .map((entry, index) => [
        cell(`${index + 1}`, 'strong'),
        itemCell(entry.item.id, entry.item.title),
        [
          { text: missingInShort(entry, findings) },
          { text: nextStep(entry.gap, findings), tone: 'quiet' },
        ],
        cell(dueOf(entry, findings)),
        cell(printedGain(entry.gap.gain, findings), 'strong'),
      ]),
  };
}

/** How many items were answered how. */
export function countsSentence({ card, words }: Findings): string {
  const count = (kind: string): number => card.items.filter((item) => item.kind === kind).length;
  return words.scoreCard.counts({
    items: card.items.length,
    rated: count('rated'),
    unanswered: card.unanswered,
    inConflict: card.inConflict,
    declared: count('not-applicable'),
    outOfScope: count('out-of-scope'),
  });
}

const sharesSentence = (findings: Findings): string =>
  findings.words.scoreCard.shares({
    applicable: printedShare(findings.card.applicableShare, findings),
    declared: printedShare(findings.card.declaredShare, findings),
    scope: printedShare(findings.card.scopeShare, findings),
  });
