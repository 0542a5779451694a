import type { ScoringPolicy } from '../../guideline/scoring-policy.ts';
import type { Block, Row, Table } from '../block.ts';
import { cell } from '../cell.ts';
import type { Findings } from '../findings.ts';
import { evidenceNamed } from '../gap-words.ts';
import { exactNumbers, provenance } from '../method-numbers.ts';

/** How the score is computed, with everything needed to do it again by hand. */
export const methodPart = (findings: Findings): readonly Block[] => [
  { kind: 'heading', level: 2, text: findings.words.method.title },
  { kind: 'paragraph', text: findings.words.method.intro(findings.guideline.scoring.version) },
  {
    kind: 'bullets',
    items: findings.words.method.scores.map(({ name, meaning }) => [
      { text: findings.general.label(name), strong: true },
      { text: meaning },
    ]),
  },
  ...levelsAndEvidence(findings),
  ...arithmetic(findings),
  ...gradesAndGaps(findings),
  ...exactNumbers(findings),
  { kind: 'heading', level: 3, text: findings.words.method.disclosed },
  { kind: 'paragraph', text: findings.guideline.scoring.gamingNote },
  { kind: 'paragraph', text: findings.guideline.scoring.exerciseRule },
  ...provenance(findings),
];

function levelsAndEvidence(findings: Findings): readonly Block[] {
  const { words, general, guideline, assessment } = findings;
  const { method } = words;
  const { levels, evidenceGrades, evidenceAge } = guideline.scoring;
  const { level, name, anchor, credit } = method.levelColumns;
  const { grade, name: gradeName, meaning } = method.evidenceColumns;
  return [
    { kind: 'heading', level: 3, text: method.levels },
    {
      kind: 'table',
      columns: [
        { title: level, share: 9 },
        { title: name, share: 24 },
        { title: anchor, share: 56 },
        { title: credit, share: 11, align: 'right' },
      ],
      rows: levels.map((each) => [
        cell(`${each.level}`, 'strong'),
        cell(each.name, 'strong'),
        cell(each.anchor),
        cell(`${each.credit}`),
      ]),
    },
    { kind: 'heading', level: 3, text: method.evidence },
    {
      kind: 'table',
      columns: [
        { title: grade, share: 9 },
        { title: gradeName, share: 24 },
        { title: meaning, share: 67 },
      ],
      rows: evidenceGrades.map((each) => [
        cell(`E${each.grade}`, 'strong'),
        cell(each.name, 'strong'),
        cell(each.meaning),
      ]),
    },
    { kind: 'paragraph', text: method.evidenceNeed, tone: 'strong' },
    needTable(findings),
    { kind: 'paragraph', text: method.cap },
    {
      kind: 'paragraph',
      text: method.age({
        less: evidenceAge.oneGradeLessAfterMonths,
        worthless: evidenceAge.worthlessAfterMonths,
        end: general.date(assessment.particulars.period.to),
      }),
    },
  ];
}

function needTable(findings: Findings): Table {
  const { words, guideline } = findings;
  const { levels, evidenceNeed } = guideline.scoring;
  const { level, critical, other } = words.method.needColumns;
  const needed = (grade: 0 | 1 | 2 | 3): string =>
    grade === 0 ? words.method.noNeed : evidenceNamed(grade, findings);
  return {
    kind: 'table',
    columns: [
      { title: level, share: 9 },
      { title: critical, share: 45 },
      { title: other, share: 46 },
    ],
    rows: levels.map((each) => {
      const need = evidenceNeed.find((one) => one.level === each.level);
      return [
        cell(`${each.level}`, 'strong'),
        cell(needed(need?.critical ?? 0)),
        cell(needed(need?.other ?? 0)),
      ];
    }),
  };
}

function arithmetic({ words, general, guideline }: Findings): readonly Block[] {
  const { criticality, weight, meaning } = words.method.weightColumns;
  return [
    { kind: 'heading', level: 3, text: words.method.weights },
    {
      kind: 'table',
      columns: [
        { title: criticality, share: 14 },
        { title: weight, share: 10, align: 'right' },
        { title: meaning, share: 76 },
      ],
      rows: guideline.scoring.criticalities.map((each) => [
        cell(general.criticality[each.id], 'strong'),
        cell(`${each.weight}`, 'strong'),
        cell(each.meaning),
      ]),
    },
    { kind: 'heading', level: 3, text: words.method.formulas },
    { kind: 'bullets', items: words.method.formulaList },
  ];
}

function gradesAndGaps({ words, general, guideline }: Findings): readonly Block[] {
  const { method } = words;
  const { grades, caps, gradedFrom, efforts } = guideline.scoring;
  const { effort, factor, meaning } = method.effortColumns;
  return [
    { kind: 'heading', level: 3, text: method.grades },
    { kind: 'paragraph', text: method.gradeList(grades), tone: 'strong' },
    {
      kind: 'bullets',
      items: [
        ...caps.map(({ levels, atMost }) => method.capRule(levels, atMost)),
        method.gradedFrom(gradedFrom),
      ],
    },
    { kind: 'heading', level: 3, text: method.gaps },
    { kind: 'bullets', items: method.gapRules },
    tierTable(words, general, guideline.scoring),
    {
      kind: 'table',
      columns: [
        { title: effort, share: 14 },
        { title: factor, share: 10, align: 'right' },
        { title: meaning, share: 76 },
      ],
      rows: efforts.map((each) => [
        cell(general.effort[each.id], 'strong'),
        cell(`${each.factor}`, 'strong'),
        cell(each.meaning),
      ]),
    },
  ];
}

function tierTable(
  { method, withinDays, nextCycle }: Findings['words'],
  general: Findings['general'],
  { tiers }: ScoringPolicy,
): Table {
  const { tier, which, due, advice } = method.tierColumns;
  const row = (each: ScoringPolicy['tiers'][number]): Row => [
    cell(`${each.tier}`, 'strong'),
    cell(
      each.which.length === 0
        ? method.everythingElse
        : general.groups(
            each.which.map(({ criticality, levels }) =>
              method.tierWhich(general.criticality[criticality], levels),
            ),
          ),
    ),
    cell(each.dueDays === undefined ? nextCycle : withinDays(each.dueDays)),
    cell(each.advice),
  ];
  return {
    kind: 'table',
    columns: [
      { title: tier, share: 7 },
      { title: which, share: 27 },
      { title: due, share: 16 },
      { title: advice, share: 50 },
    ],
    rows: tiers.map(row),
  };
}
