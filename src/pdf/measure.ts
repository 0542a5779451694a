import { Failure } from '../problems/failure.ts';
import type { Face } from './faces.ts';

/** How much room a word takes, in sizes of the type, with and without the spaces at its end. */
export type Measure = { readonly width: number; readonly ink: number };

/** Measures the words of `text`, and refuses what cannot be drawn. */
export type Measurer = (word: string, text: string) => Measure;

/**
 * Remembers every word that a document holds, since reports repeat their words. A character without a glyph is
 * refused: it would become an empty box, which no validator sees.
 */
export function measurerOf(face: Face): Measurer {
  const known = new Map<string, Measure>();
  return (word, text) => {
    const measure = known.get(word) ?? measureWord(face, word, text);
    known.set(word, measure);
    return measure;
  };
}

function measureWord(face: Face, word: string, text: string): Measure {
  const missing = face.missingFrom(word);
  if (missing.length > 0) {
    throw new Failure({ code: 'glyph-missing', characters: missing.join(' '), text });
  }
  const width = face.widthOf(word);
  const spaces = word.length - word.trimEnd().length;
  return { width, ink: width - spaces * face.widthOf(' ') };
}
