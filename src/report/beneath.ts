import type {
  BarRow,
  Bars,
  Block,
  Cell,
  Column,
  Cover,
  Facts,
  ItemBlock,
  Piece,
  ScoreBlock,
  Table,
  Text,
  Words,
} from './block.ts';
import type { Part, Report } from './report.ts';

/**
 * One report in two languages: each text of the second beneath the same text of the first, and what both say
 * alike, as numbers and ids, once. Both were written from the same answers with the same template, so that
 * they have the same parts, blocks, rows and cells.
 */
export function beneath(first: Report, second: Report): Report {
  const { language } = second;
  return {
    ...first,
    title: inOneLine(first.title, second.title),
    subject: inOneLine(first.subject, second.subject),
    running: { ...first.running, draft: inOneLine(first.running.draft, second.running.draft) },
    parts: pairs(first.parts, second.parts, (one, other): Part => ({
      ...one,
      title: joinText(language, one.title, other.title),
      blocks: pairs(one.blocks, other.blocks, (block, match) => joinBlock(language, block, match)),
    })),
  };
}

const inOneLine = (one: string, other: string): string =>
  one === other ? one : `${one} · ${other}`;

/** Both lists hold the same things; should one have more, they are kept as they are. */
const pairs = <Entry>(
  first: readonly Entry[],
  second: readonly Entry[],
  join: (one: Entry, other: Entry) => Entry,
): readonly Entry[] => {
  const joined = first.map((one, index) => {
    const other = second[index];
    return other === undefined ? one : join(one, other);
  });
  return [...joined, ...second.slice(first.length)];
};

const piecesOf = (text: Text): readonly Piece[] => (typeof text === 'string' ? [{ text }] : text);

const isSame = (one: Text, other: Text): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

const inSecond = (language: string, text: Text): readonly Piece[] =>
  piecesOf(text).map((piece) => ({ language, ...piece }));

const joinText = (language: string, one: Text, other: Text): Text => {
  if (isSame(one, other)) return one;
  const first = piecesOf(one);
  const second = inSecond(language, piecesOf(other).slice(alikeAtStart(first, piecesOf(other))));
  const [begin, ...rest] = second;
  return begin === undefined
    ? one
    : [...first, { ...begin, text: `\n${begin.text.trimStart()}` }, ...rest];
};

/** How many pieces both begin with alike, as the id before a title; they are said once. */
function alikeAtStart(one: readonly Piece[], other: readonly Piece[]): number {
  const different = other.findIndex((piece, index) => !isSamePiece(piece, one[index]));
  return different < 0 ? other.length : different;
}

const isSamePiece = (one: Piece, other: Piece | undefined): boolean =>
  other !== undefined && isSame([one], [other]);

const joinTexts = (
  language: string,
  one: readonly Text[],
  other: readonly Text[],
): readonly Text[] => pairs(one, other, (a, b) => joinText(language, a, b));

const joinWords = (
  language: string,
  one: readonly Words[],
  other: readonly Words[],
): readonly Words[] =>
  pairs(one, other, (a, b) => ({ ...a, text: joinText(language, a.text, b.text) }));

const joinColumns = (
  language: string,
  one: readonly Column[],
  other: readonly Column[],
): readonly Column[] =>
  pairs(one, other, (a, b) => ({
    ...a,
    title: joinText(language, a.title, b.title),
    ...(a.says !== undefined && { says: joinText(language, a.says, b.says ?? a.says) }),
  }));

const joinCover = (language: string, one: Cover, other: Cover): Cover => ({
  ...one,
  issuer: joinText(language, one.issuer, other.issuer),
  title: joinText(language, one.title, other.title),
  lines: joinTexts(language, one.lines, other.lines),
  labels: [...one.labels, ...other.labels.map((label) => inSecond(language, label))],
});

const joinTable = (language: string, one: Table, other: Table): Table => ({
  ...one,
  columns: joinColumns(language, one.columns, other.columns),
  ...(one.below !== undefined && { below: joinColumns(language, one.below, other.below ?? []) }),
  rows: pairs(one.rows, other.rows, (a, b) =>
    pairs<Cell>(a, b, (cell, match) => joinWords(language, cell, match)),
  ),
});

const joinFacts = (language: string, one: Facts, other: Facts): Facts => ({
  ...one,
  rows: pairs(one.rows, other.rows, (a, b) => ({
    name: joinText(language, a.name, b.name),
    value: joinText(language, a.value, b.value),
  })),
});

const joinScore = (language: string, one: ScoreBlock, other: ScoreBlock): ScoreBlock => ({
  ...one,
  grade: {
    name: joinText(language, one.grade.name, other.grade.name),
    value: joinText(language, one.grade.value, other.grade.value),
    notes: joinTexts(language, one.grade.notes, other.grade.notes),
  },
  scores: pairs(one.scores, other.scores, (a, b) => ({
    ...a,
    name: joinText(language, a.name, b.name),
    value: joinText(language, a.value, b.value),
    says: joinText(language, a.says, b.says),
  })),
});

const joinBarRow = (language: string, one: BarRow, other: BarRow): BarRow => ({
  name: joinText(language, one.name, other.name),
  detail: joinText(language, one.detail, other.detail),
  evidenced: {
    ...one.evidenced,
    value: joinText(language, one.evidenced.value, other.evidenced.value),
  },
  claimed: { ...one.claimed, value: joinText(language, one.claimed.value, other.claimed.value) },
});

const joinBars = (language: string, one: Bars, other: Bars): Bars => ({
  ...one,
  columns: {
    name: joinText(language, one.columns.name, other.columns.name),
    bar: joinText(language, one.columns.bar, other.columns.bar),
    evidenced: joinText(language, one.columns.evidenced, other.columns.evidenced),
    claimed: joinText(language, one.columns.claimed, other.columns.claimed),
  },
  rows: pairs(one.rows, other.rows, (a, b) => joinBarRow(language, a, b)),
});

const joinItem = (language: string, one: ItemBlock, other: ItemBlock): ItemBlock => ({
  ...one,
  title: joinText(language, one.title, other.title),
  standing: joinWords(language, one.standing, other.standing),
  nature: joinWords(language, one.nature, other.nature),
  rows: pairs(one.rows, other.rows, (a, b) => ({
    name: joinText(language, a.name, b.name),
    words: joinWords(language, a.words, b.words),
  })),
});

// oxlint-disable-next-line complexity -- one case for each kind of block
const joinBlock = (language: string, one: Block, other: Block): Block => {
  if (one.kind === 'cover' && other.kind === 'cover') return joinCover(language, one, other);
  if (one.kind === 'heading' && other.kind === 'heading') {
    return { ...one, text: joinText(language, one.text, other.text) };
  }
  if (one.kind === 'paragraph' && other.kind === 'paragraph') {
    return { ...one, text: joinText(language, one.text, other.text) };
  }
  if (one.kind === 'notice' && other.kind === 'notice') {
    const paragraphs = joinTexts(language, one.paragraphs, other.paragraphs);
    return { ...one, title: joinText(language, one.title, other.title), paragraphs };
  }
  if (one.kind === 'bullets' && other.kind === 'bullets') {
    return { ...one, items: joinTexts(language, one.items, other.items) };
  }
  if (one.kind === 'facts' && other.kind === 'facts') return joinFacts(language, one, other);
  if (one.kind === 'table' && other.kind === 'table') return joinTable(language, one, other);
  if (one.kind === 'score' && other.kind === 'score') return joinScore(language, one, other);
  if (one.kind === 'bars' && other.kind === 'bars') return joinBars(language, one, other);
  if (one.kind === 'item' && other.kind === 'item') return joinItem(language, one, other);
  if (one.kind === 'signature-lines' && other.kind === 'signature-lines') {
    const lines = joinTexts(language, one.lines, other.lines);
    return { ...one, lines, stamp: joinText(language, one.stamp, other.stamp) };
  }
  return one;
};
