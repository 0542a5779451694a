import { dateOf } from '../../assessment/moment.ts';
import type { Score } from '../../scoring/score.ts';
import type { Block, ScoreBar, ScoreBlock, Table } from '../block.ts';
import { cell } from '../cell.ts';
import { barOf, printedScore } from '../numbers.ts';
import { decidingSentence } from '../parts/score-card.ts';
import type { ReviewFindings } from './review-findings.ts';

/** The first page: accepted or returned, the three scores, and what the company is asked. */
export const outcomePart = (findings: ReviewFindings): readonly Block[] => [
  cover(findings),
  scores(findings),
  outcome(findings),
  {
    kind: 'notice',
    title: findings.labels.scoreCard.decidesTitle,
    paragraphs: [
      decidingSentence({
        card: findings.file.validated,
        words: findings.labels,
        general: findings.general,
        guideline: findings.file.guideline,
      }),
    ],
  },
  ...questions(findings),
  {
    kind: 'paragraph',
    text: `${findings.words.honest} ${findings.words.standing[findings.file.guideline.standing]}`.trim(),
    tone: 'quiet',
  },
];

function cover(findings: ReviewFindings): Block {
  const { words, general, labels, file, round, closing, template, program, intake } = findings;
  const { organisation, period } = findings.particulars;
  const { guideline } = file;
  const assessed = labels.period(general.date(period.from), general.date(period.to));
  return {
    kind: 'cover',
    issuer: template.issuer ?? words.issuer(program.version),
    title: words.title,
    organisation,
    lines: [
      guideline.title,
      words.round(round, assessed),
      words.of(intake.revision, labels.guidelinePin(guideline.id, guideline.version)),
    ],
    labels: [
      words.labels[closing.as],
      labels.labels.standing[guideline.standing],
      general.assurance[file.validated.assurance],
      ...(findings.isDraftTranslation ? [labels.labels.draftTranslation] : []),
    ],
    ...(template.emblem !== undefined && { emblem: template.emblem.says }),
  };
}

function scores({ file, words, labels, general }: ReviewFindings): ScoreBlock {
  const { card, validated, guideline } = file;
  const { grading, assurance } = validated;
  const bar = (score: Score, name: string, says: string): ScoreBar => ({
    name,
    value: printedScore(score, { words: labels, general }),
    says,
    ...barOf(score),
  });
  return {
    kind: 'score',
    grade: {
      name: words.grade,
      value: grading.kind === 'graded' ? grading.grade : labels.noGrade,
      notes: [general.assurance[assurance]],
    },
    scores: [
      bar(validated.evidenced, words.validated, words.validatedSays),
      bar(card.evidenced, words.evidenced, words.evidencedSays),
      bar(card.claimed, words.claimed, words.claimedSays),
    ],
    thresholds: guideline.scoring.grades
      .map(({ grade, from }) => ({ at: from, grade }))
      .toSorted((a, b) => a.at - b.at),
  };
}

function outcome({ file, words, general, closing, questions: asked }: ReviewFindings): Block {
  const counts = {
    decided: file.found.size,
    items: file.card.items.filter(({ kind }) => kind !== 'out-of-scope').length,
  };
  const due = closing.due === undefined ? '' : general.date(dateOf(closing.due));
  return closing.as === 'accepted'
    ? { kind: 'notice', title: words.acceptedTitle, paragraphs: [words.accepted(counts)] }
    : {
        kind: 'notice',
        title: words.returnedTitle,
        paragraphs: [words.returned({ ...counts, questions: asked.length, due })],
      };
}

/** Numbered, each with room for its answer on paper. */
function questions({
  questions: asked,
  words,
  titleOf,
  closing,
}: ReviewFindings): readonly Block[] {
  if (closing.as === 'accepted' || asked.length === 0) return [];
  const { columns } = words;
  const table: Table = {
    kind: 'table',
    columns: [
      { title: columns.number, share: 7 },
      { title: columns.item, share: 27 },
      { title: columns.question, share: 38 },
      { title: columns.answer, share: 28 },
    ],
    rows: asked.map(({ item, question }, index) => [
      cell(`${index + 1}`),
      [{ text: [{ text: item, strong: true }] }, { text: titleOf(item) }],
      cell(question),
      cell(' '),
    ]),
  };
  return [
    { kind: 'heading', level: 2, isSection: true, text: words.questions },
    { kind: 'paragraph', text: words.questionsIntro },
    table,
  ];
}
