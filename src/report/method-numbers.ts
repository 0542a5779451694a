import { writeFraction } from '../scoring/fraction.ts';
import type { Fraction } from '../scoring/fraction.ts';
import { areaScore, claimedAreaScore } from '../scoring/score.ts';
import type { Score } from '../scoring/score.ts';
import type { Block, Row, Table } from './block.ts';
import { cell } from './cell.ts';
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
  const number = (title: string) => ({ title, share: 12, align: 'right' as const });
  return {
    kind: 'table',
    columns: [
      { title: columns.area, share: 12 },
      number(columns.weight),
      number(columns.items),
      number(columns.applicable),
      number(columns.itemWeight),
      number(columns.applicableWeight),
      number(columns.declaredWeight),
      number(columns.scopeWeight),
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
  const number = (title: string) => ({ title, share: 17, align: 'right' as const });
  return {
    kind: 'table',
    columns: [
      { title: columns.area, share: 12 },
      number(columns.points),
      number(columns.weight),
      number(columns.score),
      number(columns.claimedPoints),
      number(columns.claimed),
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
export function provenance({ words, general, guideline, pin, program, template, asOf }: Findings): readonly Block[] {
  const { method } = words;
  const names = method.provenanceNames;
  const row = (name: string, value: string) => ({ name, value });
  return [
    { kind: 'heading', level: 3, text: method.provenance },
    {
      kind: 'facts',
      rows: [
        row(names.guideline, words.guidelinePin(guideline.id, guideline.version)),
        row(names.digest, pin.digest),
        row(names.contacts, pin.contacts),
        row(names.policy, guideline.scoring.version),
        row(names.program, `copcheck ${program.version}`),
        row(names.drawnWith, program.drawnWith),
        row(names.template, template.name),
        row(names.asOf, general.date(asOf)),
      ],
    },
    { kind: 'paragraph', text: method.sameBytes, tone: 'quiet' },
  ];
}
