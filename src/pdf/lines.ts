import type { Piece, Text } from '../report/block.ts';
import { withBreaks } from '../text/breaks.ts';
import { lettersOf } from '../text/letters.ts';
import type { Measure, Measurer } from './measure.ts';
import type { Style, Weight } from './theme.ts';

/** One line of a text, broken to a width; the spaces at its end take no room. */
export type Line = { readonly runs: readonly Run[]; readonly width: number };

/** A piece of a line in one weight; `x` counts from the start of the line. */
export type Run = {
  readonly text: string;
  /** What the page says for the text, in hexadecimal digits. */
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
  const add = (word: string, piece: Piece): void => {
    const face = piece.strong === true ? 'bold' : weight;
    const measure = (part: string): Measure => measurers[face](part, piece.text);
    for (const part of measure(word).ink > most ? cut(word, most, measure) : [word]) {
      const measures = measure(part);
      if (line.end > 0 && line.end + measures.ink > most) finish();
      append(line, part, { measures, piece, weight: face });
    }
  };
  for (const piece of typeof text === 'string' ? [{ text }] : text) {
    for (const word of wordsOf(withBreaks(piece.text))) {
      if (word === '\n') {
        endWithSpace(line, measurers);
        finish();
      } else {
        add(word, piece);
      }
    }
  }
  if (line.runs.length > 0 || lines.length === 0) finish();
  return lines;
}

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
function append(
  line: GrowingLine,
  text: string,
  {
    measures,
    piece,
    weight,
  }: { readonly measures: Measure; readonly piece: Piece; readonly weight: Weight },
): void {
  const last = line.runs.at(-1);
  if (last?.piece === piece) {
    last.text += text;
    last.codes += measures.codes;
    last.width += measures.width;
  } else {
    const { width, codes } = measures;
    line.runs.push({ text, codes, x: line.end, width, weight, piece });
  }
  line.ink = line.end + measures.ink;
  line.end += measures.width;
}

/** Where the writer began a new line, the words of both lines stay apart for those who listen. */
function endWithSpace(line: GrowingLine, measurers: Measurers): void {
  const last = line.runs.at(-1);
  if (last === undefined) return;
  last.text += ' ';
  last.codes += measurers[last.weight](' ', ' ').codes;
}

const runOf = (
  { text, codes, x, width, weight, piece: { to, address, language } }: GrowingRun,
  size: number,
): Run => ({ text, codes, x: x * size, width: width * size, weight, to, address, language });

/** Words with the spaces after them, and line feeds by themselves. A no-break space belongs to its word. */
const wordsOf = (text: string): readonly string[] =>
  text.match(/\n|[^ \n\u200b]+[ \u200b]*|[ \u200b]+/g) ?? [];

/** A word wider than a line, in pieces that fit. */
function cut(word: string, most: number, measure: (part: string) => Measure): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const step of stepsOf(word, most, measure)) {
    if (part !== '' && measure(part + step).ink > most) {
      parts.push(part);
      part = '';
    }
    part += step;
  }
  return [...parts, part];
}

const stepsOf = (
  word: string,
  most: number,
  measure: (part: string) => Measure,
): readonly string[] =>
  (word.match(/[^/.\-_]*[/.\-_]+|[^/.\-_]+/g) ?? [word]).flatMap((step) =>
    measure(step).ink > most ? lettersOf(step) : [step],
  );
