import { Failure } from '../problems/failure.ts';
import { khmerPieces } from '../text/khmer-words.ts';
import { remembered } from '../text/remembered.ts';
import type { Face } from './faces.ts';
import { MissingGlyphs } from './font/missing-glyphs.ts';
import type { ClusterGlyph } from './font/glyph-list.ts';

/** A word with the spaces after it as it will stand on the page, or a line feed. */
export type Word = {
  readonly text: string;
  /** How much room it takes, in sizes of the type. */
  readonly width: number;
  /** The same without the spaces at its end. */
  readonly ink: number;
  /** What the page says for it: the codes of its glyphs. */
  readonly codes: string;
};

/** Measures texts in one face, and refuses what cannot be drawn. */
export type Measurer = {
  /** What a text consists of: a line may break after each. */
  readonly wordsOf: (text: string) => readonly Word[];
  /** A part of a text by itself. */
  readonly measure: (part: string, text: string) => Word;
};

/**
 * Remembers every word and every text that a document holds, since reports repeat both. A character without a
 * glyph is refused: it would become an empty box, which no validator sees.
 */
export function measurerOf(face: Face, codeOf: (glyph: ClusterGlyph) => string): Measurer {
  const known = new Map<string, Word>();
  const letters: (Word | undefined)[] = [];
  const space = face.widthOf(' ');

  const wordOf = (text: string, width: number, codes: string): Word => ({
    text,
    width,
    ink: width - spacesAtEnd(text) * space,
    codes,
  });

  const shaped = (part: string, text: string): Word => {
    let [advance, codes] = [0, ''];
    for (const glyph of drawable(face, part, text)) {
      advance += glyph.advanceWidth;
      codes += codeOf(glyph);
    }
    return wordOf(part, advance / face.unitsPerEm, codes);
  };

  /** Letters that stand side by side as they are add up: a plain word needs no more than that. */
  const addedUp = (part: string, text: string): Word => {
    let [width, codes] = [0, ''];
    for (let index = 0; index < part.length; index += 1) {
      const code = part.charCodeAt(index);
      const letter = letters[code] ?? shaped(part.charAt(index), text);
      letters[code] = letter;
      width += letter.width;
      codes += letter.codes;
    }
    return wordOf(part, width, codes);
  };

  const measure = (part: string, text: string): Word => {
    const before = known.get(part);
    if (before !== undefined) return before;
    const word = IS_PLAIN.test(part) ? addedUp(part, text) : shaped(part, text);
    known.set(part, word);
    return word;
  };

  return {
    measure,
    wordsOf: remembered((text) =>
      khmerPieces(text).flatMap((piece) =>
        (piece.match(WORD) ?? []).map((word) => measure(word, text)),
      ),
    ),
  };
}

const IS_PLAIN = /^[ -~]*$/;

/** Words with the spaces after them, and line feeds by themselves. A no-break space belongs to its word. */
const WORD = /\n|[^ \n\u200b]+[ \u200b]*|[ \u200b]+/g;

const spacesAtEnd = (word: string): number => word.length - word.trimEnd().length;

/** The glyphs of a part of `text`, which is named where the face lacks some of its characters. */
function drawable(face: Face, part: string, text: string): readonly ClusterGlyph[] {
  try {
    return face.glyphsOf(part);
  } catch (error) {
    if (!(error instanceof MissingGlyphs)) throw error;
    const characters = face.missingFrom(part).join(' ');
    throw new Failure({ code: 'glyph-missing', characters, text }, error);
  }
}
