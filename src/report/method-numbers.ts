import { writeFraction } from '../scoring/fraction.ts';
import type { Fraction } from '../scoring/fraction.ts';
import { areaScore, claimedAreaScore } from '../scoring/score.ts';
import type { Score } from '../scoring/score.ts';
import type { Block, Row, Table } from './block.ts';
import { cell, fact, numberColumn } from './cell.ts';
import { drawnWith } from './drawn-with.ts';
import type { Findings } from './findings.ts';
import { exactScore, printedScore, printedShare } from './numbers.ts';

/** Every printed score beside its exact value, and the sums from which it follows. */
export const exactNumbers = (findings: Findings): readonly Block[] => [
  { kind: 'heading', level: 3, text: findings.words.method.areaWeights },
  areaWeights(findings),
  { kind: 'heading', level: 3, text: findings.words.method.areaPoints },
  areaPoints(findings),
  { kind: 'heading', level: 3, text: findings.words.method.printed },
  printedAndExact(findings),
];

function areaWeights({ words, card }: Findings): Table {
  const columns = words.method.areaWeightColumns;
  return {
    kind: 'table',
    columns: [
      { title: columns.area, share: 12 },
      numberColumn(columns.weight, 12),
      numberColumn(columns.items, 12),
      numberColumn(columns.applicable, 12),
      numberColumn(columns.itemWeight, 12),
      numberColumn(columns.applicableWeight, 12),
      numberColumn(columns.declaredWeight, 12),
      numberColumn(columns.scopeWeight, 12),
    ],
    rows: card.areas.map((each) => [
      cell(each.area, 'strong'),
      cell(`${each.weight}`),
      cell(`${each.items}`),
      cell(`${each.applicable}`),
      cell(`${each.itemWeight}`),
      cell(`${each.applicableWeight}`),
      cell(`${each.declaredWeight}`),
      cell(`${each.scopeWeight}`),
    ]),
  };
}

function areaPoints(findings: Findings): Table {
  const { words, card } = findings;
  const columns = words.method.areaPointColumns;
  return {
    kind: 'table',
    columns: [
      { title: columns.area, share: 12 },
      numberColumn(columns.points, 17),
      numberColumn(columns.weight, 17),
      numberColumn(columns.score, 17),
      numberColumn(columns.claimedPoints, 17),
      numberColumn(columns.claimed, 17),
    ],
    rows: card.areas.map((each) => [
      cell(each.area, 'strong'),
      cell(`${each.points}`),
      cell(`${each.applicableWeight}`),
      cell(printedScore(areaScore(each), findings), 'strong'),
      cell(`${each.claimedPoints}`),
      cell(printedScore(claimedAreaScore(each), findings), 'strong'),
    ]),
  };
}

function printedAndExact(findings: Findings): Table {
  const { words, guideline, card } = findings;
  const { printedColumns, rowNames } = words.method;
  const { evidenced, claimed } = rowNames;
  const titleOf = new Map(guideline.segments.map(({ id, title }) => [id, title]));
  const score = (name: string, value: Score): Row => [
    cell(name),
    cell(printedScore(value, findings), 'strong'),
    cell(exactScore(value, findings)),
  ];
  const share = (name: string, value: Fraction): Row => [
    cell(name),
    cell(printedShare(value, findings), 'strong'),
    cell(writeFraction(value)),
  ];
  return {
    kind: 'table',
    columns: [
      { title: printedColumns.what, share: 48 },
      { title: printedColumns.printed, share: 16, align: 'right' },
      { title: printedColumns.exact, share: 36, align: 'right' },
    ],
    rows: [
      score(evidenced, card.evidenced),
      score(claimed, card.claimed),
      share(rowNames.applicable, card.applicableShare),
      share(rowNames.declared, card.declaredShare),
      share(rowNames.scope, card.scopeShare),
      ...card.areas.flatMap((area) => [
        score(rowNames.area(area.area, evidenced), areaScore(area)),
        score(rowNames.area(area.area, claimed), claimedAreaScore(area)),
      ]),
      ...card.segments.flatMap((segment) => {
        const title = titleOf.get(segment.segment) ?? segment.segment;
        return [
          score(rowNames.segment(title, evidenced), segment.evidenced),
          score(rowNames.segment(title, claimed), segment.claimed),
        ];
      }),
    ],
  };
}

/** Which checklist, program and template made this report. */
export function provenance({
  words,
  guideline,
  pin,
  program,
  template,
  assessment,
}: Findings): readonly Block[] {
  const { method } = words;
  const names = method.provenanceNames;
  const { period } = assessment.particulars;
  return [
    { kind: 'heading', level: 3, text: method.provenance },
    {
      kind: 'facts',
      rows: [
        fact(names.guideline, words.guidelinePin(guideline.id, guideline.version)),
        fact(names.digest, pin.digest),
        fact(names.contacts, pin.contacts),
        fact(names.policy, guideline.scoring.version),
        fact(names.program, `copcheck ${program.version}`),
        fact(names.drawnWith, drawnWith),
        fact(names.template, template.name),
        fact(names.period, words.period(period.from, period.to)),
        fact(names.asOf, assessment.asOf),
      ],
    },
    { kind: 'paragraph', text: method.sameBytes, tone: 'quiet' },
  ];
}
