import type { Piece, Text } from '../report/block.ts';
import { lettersOf } from '../text/letters.ts';
import type { Measurer, Word } from './measure.ts';
import type { Style, Weight } from './theme.ts';

/** One line of a text, broken to a width; the spaces at its end take no room. */
export type Line = { readonly runs: readonly Run[]; readonly width: number };

/** A piece of a line in one weight; `x` counts from the start of the line. */
export type Run = {
  readonly text: string;
  /** What the page says for the text: the codes of its glyphs. */
  readonly codes: string;
  readonly x: number;
  readonly width: number;
  readonly weight: Weight;
  readonly to: Piece['to'];
  readonly address: Piece['address'];
  /** Where it is not the language of the document. */
  readonly language: Piece['language'];
};

export type Measurers = Readonly<Record<Weight, Measurer>>;

/**
 * Breaks texts into lines, and remembers them: names, answers and cells of tables come again and again, half of
 * all texts of a report.
 */
export function lineBreaker(
  measurers: Measurers,
): (text: Text, style: Style, width: number) => readonly Line[] {
  const known = new Map<string, readonly Line[]>();
  return (text, style, width) => {
    const key = `${style.size} ${style.weight} ${width} ${JSON.stringify(text)}`;
    const lines = known.get(key) ?? breakLines(text, style, { width, measurers });
    known.set(key, lines);
    return lines;
  };
}

/**
 * Breaks a text into lines no wider than `width`: at spaces and zero-width spaces only, so that no word or
 * id is cut. A word wider than the line is cut after a slash, dot, hyphen or line, or else anywhere.
 * Spaces stay at the ends of lines: a screen reader needs them.
 */
export function breakLines(
  text: Text,
  { weight, size }: Style,
  { width, measurers }: { readonly width: number; readonly measurers: Measurers },
): readonly Line[] {
  const most = width / size;
  const lines: Line[] = [];
  let line = emptyLine();
  const finish = (): void => {
    lines.push({ runs: line.runs.map((run) => runOf(run, size)), width: line.ink * size });
    line = emptyLine();
  };
  const add = (word: Word, source: Source): void => {
    if (line.end > 0 && line.end + word.ink > most) finish();
    append(line, word, source);
  };
  for (const piece of typeof text === 'string' ? [{ text }] : text) {
    const source = { piece, weight: piece.strong === true ? 'bold' : weight };
    const { wordsOf, measure } = measurers[source.weight];
    for (const word of wordsOf(piece.text)) {
      if (word.text === '\n') {
        endWithSpace(line, measurers);
        finish();
      } else if (word.ink <= most) {
        add(word, source);
      } else {
        for (const part of cut(word, most, (step) => measure(step, piece.text))) add(part, source);
      }
    }
  }
  if (line.runs.length > 0 || lines.length === 0) finish();
  return lines;
}

/** Where words come from, and how they are set. */
type Source = { readonly piece: Piece; readonly weight: Weight };

/** A line while it is being filled, in sizes of the type: where its words end, with and without the last space. */
type GrowingLine = { readonly runs: GrowingRun[]; end: number; ink: number };

type GrowingRun = {
  text: string;
  codes: string;
  width: number;
  readonly x: number;
  readonly weight: Weight;
  readonly piece: Piece;
};

const emptyLine = (): GrowingLine => ({ runs: [], end: 0, ink: 0 });

/** Adds a word to a line, and to its last run where both come from the same piece. */
function append(line: GrowingLine, word: Word, { piece, weight }: Source): void {
  const last = line.runs.at(-1);
  if (last?.piece === piece) {
    last.text += word.text;
    last.codes += word.codes;
    last.width += word.width;
  } else {
    const { text, codes, width } = word;
    line.runs.push({ text, codes, x: line.end, width, weight, piece });
  }
  line.ink = line.end + word.ink;
  line.end += word.width;
}

/** Where the writer began a new line, the words of both lines stay apart for those who listen. */
function endWithSpace(line: GrowingLine, measurers: Measurers): void {
  const last = line.runs.at(-1);
  if (last === undefined) return;
  last.text += ' ';
  last.codes += measurers[last.weight].measure(' ', ' ').codes;
}

const runOf = (
  { text, codes, x, width, weight, piece: { to, address, language } }: GrowingRun,
  size: number,
): Run => ({ text, codes, x: x * size, width: width * size, weight, to, address, language });

/** A word wider than a line, in pieces that fit. */
function cut(word: Word, most: number, measure: (part: string) => Word): readonly Word[] {
  const parts: Word[] = [];
  let part = '';
  for (const step of stepsOf(word.text, most, measure)) {
    if (part !== '' && measure(part + step).ink > most) {
      parts.push(measure(part));
      part = '';
    }
    part += step;
  }
  return [...parts, measure(part)];
}

const stepsOf = (word: string, most: number, measure: (part: string) => Word): readonly string[] =>
  (word.match(/[^/.\-_]*[/.\-_]+|[^/.\-_]+/g) ?? [word]).flatMap((step) =>
    measure(step).ink > most ? lettersOf(step) : [step],
  );
