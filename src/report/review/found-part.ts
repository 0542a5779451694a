import { dateOf } from '../../assessment/moment.ts';
import type { Block, Row } from '../block.ts';
import { cell, fact, strongly } from '../cell.ts';
import type { FoundItem, ReviewFindings } from './review-findings.ts';

/** What was found item by item, the sample, and which submission all of it speaks of. */
export const foundPart = (findings: ReviewFindings): readonly Block[] => [
  { kind: 'heading', level: 2, text: findings.words.found },
  ...foundTable(findings),
  ...sample(findings),
  ...about(findings),
];

function foundTable(findings: ReviewFindings): readonly Block[] {
  const { rows, words } = findings;
  if (rows.length === 0) return [{ kind: 'paragraph', text: words.nothingFound }];
  const differ = rows.filter(({ differs }) => differs).length;
  const { columns } = words;
  return [
    { kind: 'paragraph', text: words.foundIntro(differ, rows.length - differ) },
    {
      kind: 'table',
      columns: [
        { title: columns.item, share: 30 },
        { title: columns.answered, share: 12 },
        { title: columns.counts, share: 12 },
        { title: columns.found, share: 12 },
        { title: columns.reason, share: 34 },
      ],
      rows: rows.map((row) => foundRow(row, findings)),
    },
  ];
}

function foundRow(
  { item, answered, counted, found, reason, differs, revision }: FoundItem,
  { titleOf, words, intake }: ReviewFindings,
): Row {
  return [
    [{ text: [{ text: item, strong: true }] }, { text: titleOf(item) }],
    cell(answered),
    cell(counted),
    differs ? cell(found, 'strong') : cell(found),
    [
      { text: reason },
      ...(revision === intake.revision
        ? []
        : [{ text: words.fromRevision(revision), tone: 'quiet' as const }]),
    ],
  ];
}

function sample({ file, words, titleOf }: ReviewFindings): readonly Block[] {
  const decided = file.sample.filter(({ item }) => file.found.has(item)).length;
  return [
    { kind: 'heading', level: 3, text: words.sample },
    { kind: 'paragraph', text: words.sampleIntro(file.sample.length, decided) },
    {
      kind: 'bullets',
      items: file.sample.map(({ item }) => [
        { text: item, strong: true },
        { text: ` ${titleOf(item)}` },
      ]),
    },
  ];
}

function about({
  words,
  general,
  intake,
  particulars,
  file,
  closing,
}: ReviewFindings): readonly Block[] {
  const { facts } = words;
  const { at, by } = file.case;
  return [
    { kind: 'heading', level: 3, text: words.check },
    {
      kind: 'facts',
      rows: [
        fact(facts.organisation, strongly(particulars.organisation)),
        fact(facts.submission, intake.submission),
        fact(facts.seal, strongly(intake.seal)),
        fact(facts.received, words.by(general.date(dateOf(at)), by)),
        fact(facts.verified, words.verdict[intake.verdict]),
        fact(facts.drawn, intake.nonce),
        fact(facts.closed, words.by(general.date(dateOf(closing.at)), closing.by)),
      ],
    },
  ];
}
