import type { Criticality, Level } from '../guideline/guideline.ts';

/** What a part of a report consists of, in reading order: finished sentences, no layout. */
export type Block =
  | Cover
  | Heading
  | Paragraph
  | Notice
  | Bullets
  | Facts
  | Table
  | ScoreBlock
  | Bars
  | ItemBlock
  | Contents
  | SignatureLines;

/** Words; pieces where some are strong or lead somewhere. */
export type Text = string | readonly Piece[];

export type Piece = {
  readonly text: string;
  readonly strong?: boolean;
  /** The language of the words, where it is not the report's (BCP 47). A line feed begins a new line. */
  readonly language?: string;
  /** The anchor of an item in the same report. */
  readonly to?: string;
  /** An address of the web, always `https:`, and what lies there. */
  readonly address?: { readonly url: string; readonly says: string };
};

/** A text as one line without links: for bookmarks and for whoever cannot see how it is set. */
export const plainText = (text: Text, between = ' · '): string =>
  typeof text === 'string'
    ? text
    : text.map((piece) => piece.text.replace(/^\n/, between)).join('');

/** How loudly a text speaks. */
export type Tone = 'lead' | 'plain' | 'strong' | 'quiet' | 'small';

/** Words that stand on lines of their own. */
export type Words = {
  readonly text: Text;
  readonly tone?: Tone;
  readonly mark?: Mark;
  /** What a screen reader says instead, where a mark adds to the text. */
  readonly spoken?: string;
};

/** A sign that is drawn beside words; the words always say the same. */
export type Mark =
  | { readonly kind: 'criticality'; readonly of: Criticality }
  | LevelMark
  | { readonly kind: 'not-counted' }
  /** A part of a whole, from 0 to 100. */
  | { readonly kind: 'share'; readonly percent: number };

/** The level that counts, and the one that was claimed. */
export type LevelMark = {
  readonly kind: 'level';
  readonly counted: Level;
  readonly claimed: Level;
};

/** The head of the first page. */
export type Cover = {
  readonly kind: 'cover';
  readonly issuer: Text;
  readonly title: Text;
  readonly organisation: string;
  readonly lines: readonly Text[];
  /** What the reader must know before reading on: a draft, unofficial. */
  readonly labels: readonly Text[];
  /** Words for the template's emblem, if it has one. */
  readonly emblem?: string;
};

/** Level 1 is the title of the report on its cover, 2 a part, 3 a section; an item heads itself. */
export type Heading = {
  readonly kind: 'heading';
  readonly level: 2 | 3;
  /** A section that stands directly below the title, without a part's title between. */
  readonly isSection?: boolean;
  readonly text: Text;
};

export type Paragraph = { readonly kind: 'paragraph' } & Words;

/** Something to be read before the rest. */
export type Notice = {
  readonly kind: 'notice';
  readonly title: Text;
  readonly paragraphs: readonly Text[];
};

export type Bullets = { readonly kind: 'bullets'; readonly items: readonly Text[] };

/** Names and values, one pair a line. */
export type Facts = {
  readonly kind: 'facts';
  readonly rows: readonly { readonly name: Text; readonly value: Text }[];
};

export type Table = {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  /** Columns that stand below the others in the same row, where they have more room. */
  readonly below?: readonly Column[];
  /** The cells of `columns`, then those of `below`. The first one heads the row. */
  readonly rows: readonly Row[];
};

/** `share` says how wide a column is beside the others. */
export type Column = {
  readonly title: Text;
  readonly share: number;
  readonly align?: 'right';
  readonly mark?: Mark;
  /** A second line of the title. */
  readonly says?: Text;
};

export type Row = readonly Cell[];

export type Cell = readonly Words[];

/** The grade and the two scores, as large as they are important. */
export type ScoreBlock = {
  readonly kind: 'score';
  readonly grade: {
    readonly name: Text;
    readonly value: Text;
    readonly notes: readonly Text[];
  };
  /** The score of the report first. */
  readonly scores: readonly ScoreBar[];
  /** Where each grade begins, in hundredths of the bar, in rising order. */
  readonly thresholds: readonly { readonly at: number; readonly grade: string }[];
};

export type ScoreBar = {
  readonly name: Text;
  readonly value: Text;
  /** Tenths of a point out of 100; absent when there is no score. */
  readonly tenths?: number;
  readonly says: Text;
};

/** One bar a row, with its number; a second mark on the bar where the claim stands. */
export type Bars = {
  readonly kind: 'bars';
  readonly columns: BarTitles;
  readonly rows: readonly BarRow[];
};

export type BarTitles = {
  readonly name: Text;
  readonly bar: Text;
  readonly evidenced: Text;
  readonly claimed: Text;
};

export type BarRow = {
  readonly name: Text;
  readonly detail: Text;
  readonly evidenced: { readonly value: Text; readonly tenths?: number };
  readonly claimed: { readonly value: Text; readonly tenths?: number };
};

/** Everything about one item. */
export type ItemBlock = {
  readonly kind: 'item';
  readonly id: string;
  readonly title: Text;
  readonly anchor: string;
  /** How it stands: the level that counts, and weight × credit = points. */
  readonly standing: readonly Words[];
  /** How grave it is, what it takes, what it rests on, how soon it is due. */
  readonly nature: readonly Words[];
  readonly rows: readonly { readonly name: Text; readonly words: readonly Words[] }[];
};

/** The parts with their pages; pages are filled in when they are known. */
export type Contents = { readonly kind: 'contents' };

/** Lines to write on by hand. */
export type SignatureLines = {
  readonly kind: 'signature-lines';
  readonly lines: readonly Text[];
  readonly stamp: Text;
};
