import type { Seen, Source } from '../../guideline/guideline.ts';
import type { Block, Cell } from '../block.ts';
import { cell } from '../cell.ts';
import type { Findings } from '../findings.ts';

/** The sources that the items of this assessment name, and how each of them was seen. */
export function sourcesPart(findings: Findings): readonly Block[] {
  const { words, general, guideline, entries } = findings;
  const named = new Set(entries.flatMap(({ item }) => item.sources.map(({ source }) => source)));
  const used = guideline.sources.filter(({ code }) => named.has(code));
  const ways: readonly Seen[] = ['read', 'secondary', 'reported', 'unverified'];
  const { seenColumns, columns } = words.sources;
  return [
    { kind: 'heading', level: 2, text: words.sources.title },
    { kind: 'paragraph', text: words.sources.intro(used.length) },
    { kind: 'heading', level: 3, text: words.sources.seen },
    {
      kind: 'table',
      columns: [
        { title: seenColumns.seen, share: 18 },
        { title: seenColumns.meaning, share: 82 },
      ],
      rows: ways.map((seen) => [
        cell(general.seen[seen], 'strong'),
        cell(guideline.seenMeaning[seen]),
      ]),
    },
    ...(guideline.lawCaution !== '' && used.some(({ kind }) => kind === 'law')
      ? [
          {
            kind: 'notice' as const,
            title: words.sources.lawTitle,
            paragraphs: [guideline.lawCaution],
          },
        ]
      : []),
    { kind: 'heading', level: 3, text: words.sources.list },
    {
      kind: 'table',
      columns: [
        { title: columns.code, share: 16 },
        { title: columns.source, share: 46 },
        { title: columns.seen, share: 38 },
      ],
      rows: used.map((source) => [
        cell(source.code, 'strong'),
        about(source, findings),
        seenWords(source, findings),
      ]),
    },
  ];
}

const about = ({ title, publisher, year, where }: Source, { words }: Findings): Cell => [
  { text: title },
  { text: words.sources.published(publisher, year) },
  { text: where, tone: 'quiet' },
];

const seenWords = (source: Source, { words, general }: Findings): Cell => [
  {
    text: words.sources.seenAs(general.seen[source.seen], words.sources.kinds[source.kind]),
    tone: 'strong',
  },
  ...(source.seenDetail === undefined ? [] : [{ text: source.seenDetail }]),
  ...(source.asOf === undefined ? [] : [{ text: words.sources.asOf(source.asOf) }]),
  ...(source.caution === undefined ? [] : [{ text: source.caution }]),
];
