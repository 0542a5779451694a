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
  | Grid
  | ItemBlock
  | Contents
  | SignatureLines;

/** Words; pieces where some are strong or lead somewhere. */
export type Text = string | readonly Piece[];

export type Piece = {
  readonly text: string;
  readonly strong?: boolean;
  /** The anchor of an item in the same report. */
  readonly to?: string;
  /** An address of the web, always `https:`, and what lies there. */
  readonly address?: { readonly url: string; readonly says: string };
};

/** How loudly a text speaks. */
export type Tone = 'lead' | 'plain' | 'strong' | 'quiet';

/** Words that stand on lines of their own. */
export type Words = { readonly text: Text; readonly tone?: Tone; readonly mark?: Mark };

/** A sign that is drawn beside words; the words always say the same. */
export type Mark =
  | { readonly kind: 'criticality'; readonly of: Criticality }
  | LevelMark
  | { readonly kind: 'not-counted' };

/** The level that counts, and the one that was claimed. */
export type LevelMark = {
  readonly kind: 'level';
  readonly counted: Level;
  readonly claimed: Level;
};

/** The head of the first page. */
export type Cover = {
  readonly kind: 'cover';
  readonly issuer: string;
  readonly title: string;
  readonly organisation: string;
  readonly lines: readonly string[];
  /** What the reader must know before reading on: a draft, unofficial. */
  readonly labels: readonly string[];
  /** Words for the template's emblem, if it has one. */
  readonly emblem?: string;
};

/** Level 1 is the title of the report on its cover, 2 a part, 3 a section; an item heads itself. */
export type Heading = {
  readonly kind: 'heading';
  readonly level: 2 | 3;
  readonly text: string;
};

export type Paragraph = { readonly kind: 'paragraph' } & Words;

/** Something to be read before the rest. */
export type Notice = {
  readonly kind: 'notice';
  readonly title: string;
  readonly paragraphs: readonly Text[];
};

export type Bullets = { readonly kind: 'bullets'; readonly items: readonly Text[] };

/** Names and values, one pair a line. */
export type Facts = {
  readonly kind: 'facts';
  readonly rows: readonly { readonly name: string; readonly value: Text }[];
};

export type Table = {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  /** The first cell of a row heads it. */
  readonly rows: readonly Row[];
};

/** `share` says how wide a column is beside the others. */
export type Column = { readonly title: string; readonly share: number; readonly align?: 'right' };

export type Row = readonly Cell[];

export type Cell = readonly Words[];

/** The grade and the two scores, as large as they are important. */
export type ScoreBlock = {
  readonly kind: 'score';
  readonly grade: { readonly name: string; readonly value: string; readonly notes: readonly string[] };
  /** The score of the report first. */
  readonly scores: readonly ScoreBar[];
  /** Where each grade begins, in hundredths of the bar, in rising order. */
  readonly thresholds: readonly { readonly at: number; readonly grade: string }[];
};

export type ScoreBar = {
  readonly name: string;
  readonly value: string;
  /** Tenths of a point out of 100; absent when there is no score. */
  readonly tenths?: number;
  readonly says: string;
};

/** One bar a row, with its number; a second mark on the bar where the claim stands. */
export type Bars = {
  readonly kind: 'bars';
  readonly columns: BarTitles;
  readonly rows: readonly BarRow[];
};

export type BarTitles = {
  readonly name: string;
  readonly bar: string;
  readonly evidenced: string;
  readonly claimed: string;
};

export type BarRow = {
  readonly name: string;
  readonly detail: string;
  readonly evidenced: { readonly value: string; readonly tenths?: number };
  readonly claimed: { readonly value: string; readonly tenths?: number };
};

/** Items by the level that counts: one row an area, one column a level. */
export type Grid = {
  readonly kind: 'grid';
  readonly corner: string;
  readonly columns: readonly { readonly title: string; readonly says: string; readonly mark: Mark }[];
  readonly rows: readonly {
    readonly title: string;
    readonly cells: readonly (readonly GridItem[])[];
  }[];
  /** What an empty cell says. */
  readonly empty: string;
};

/** `spoken` is what a screen reader says instead of the bare id. */
export type GridItem = {
  readonly id: string;
  readonly to: string;
  readonly critical: boolean;
  readonly spoken: string;
};

/** Everything about one item. */
export type ItemBlock = {
  readonly kind: 'item';
  readonly id: string;
  readonly title: string;
  readonly anchor: string;
  /** How it stands, in the margin: the level, its name, the arithmetic. */
  readonly standing: readonly Words[];
  readonly chips: readonly Words[];
  readonly rows: readonly { readonly name: string; readonly words: readonly Words[] }[];
};

/** The parts with their pages; pages are filled in when they are known. */
export type Contents = { readonly kind: 'contents' };

/** Lines to write on by hand. */
export type SignatureLines = {
  readonly kind: 'signature-lines';
  readonly lines: readonly string[];
  readonly stamp: string;
};
