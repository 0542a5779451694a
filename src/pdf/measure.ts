import { Failure } from '../problems/failure.ts';
import type { Face } from './faces.ts';

/** A word as it will stand on the page. */
export type Measure = {
  /** How much room it takes, in sizes of the type. */
  readonly width: number;
  /** The same without the spaces at its end. */
  readonly ink: number;
  /** What the page says for it, in hexadecimal digits. */
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
  const space = face.widthOf(' ');
  const measure = (word: string, text: string): Measure => {
    const missing = face.missingFrom(word);
    if (missing.length > 0) {
      throw new Failure({ code: 'glyph-missing', characters: missing.join(' '), text });
    }
    const width = face.widthOf(word);
    const spaces = word.length - word.trimEnd().length;
    return { width, ink: width - spaces * space, codes: encode(word) };
  };
  return (word, text) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const measured = measure(word, text);
    known.set(word, measured);
    return measured;
  };
}
