import { Failure } from '../problems/failure.ts';
import type { Face } from './faces.ts';

/** A word as it will stand on the page. */
export type Measure = {
  /** How much room it takes, in sizes of the type. */
  readonly width: number;
  /** The same without the spaces at its end. */
  readonly ink: number;
  /** What the page says for it: the codes of its glyphs. */
  readonly codes: string;
};

/** Measures the words of `text`, and refuses what cannot be drawn. */
export type Measurer = (word: string, text: string) => Measure;

/**
 * Remembers every word that a document holds, since reports repeat their words. A character without a glyph is
 * refused: it would become an empty box, which no validator sees.
 */
export function measurerOf(face: Face, encode: (word: string) => string): Measurer {
  const known = new Map<string, Measure>();
  const letters: (Measure | undefined)[] = [];
  const space = face.widthOf(' ');

  const measure = (word: string, text: string): Measure => {
    const missing = face.missingFrom(word);
    if (missing.length > 0) {
      throw new Failure({ code: 'glyph-missing', characters: missing.join(' '), text });
    }
    const width = face.widthOf(word);
    return { width, ink: width - spacesAtEnd(word) * space, codes: encode(word) };
  };

  /** Letters that stand side by side as they are add up: a plain word needs no more than that. */
  const addUp = (word: string, text: string): Measure => {
    let [width, codes] = [0, ''];
    for (let index = 0; index < word.length; index += 1) {
      const code = word.charCodeAt(index);
      const letter = letters[code] ?? measure(word.charAt(index), text);
      letters[code] = letter;
      width += letter.width;
      codes += letter.codes;
    }
    return { width, ink: width - spacesAtEnd(word) * space, codes };
  };

  return (word, text) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const measured = IS_PLAIN.test(word) ? addUp(word, text) : measure(word, text);
    known.set(word, measured);
    return measured;
  };
}

const IS_PLAIN = /^[ -~]*$/;

const spacesAtEnd = (word: string): number => word.length - word.trimEnd().length;
