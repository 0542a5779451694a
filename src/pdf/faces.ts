import { create } from 'fontkit';
import type { Font, Glyph } from 'fontkit';
import type { Weight } from './theme.ts';
import { usable } from './usable.ts';

/** A font as copcheck draws with it: parsed once, shared by all documents of the process. */
export type Face = {
  /** Characters of a text that the face cannot draw as they are written, each once. */
  readonly missingFrom: (text: string) => readonly string[];
  /** How wide a text is, in sizes of the type. */
  readonly widthOf: (text: string) => number;
  /** What pdfkit draws with; one for each document. */
  readonly forDocument: () => PDFKit.LayoutFont;
};

export type Faces = Readonly<Record<Weight, Face>>;

export type FontFiles = Readonly<Record<Weight, Uint8Array>>;

export const loadFaces = ({ regular, bold }: FontFiles): Faces => ({
  regular: usable('fonts.regular', () => faceOf(regular)),
  bold: usable('fonts.bold', () => faceOf(bold)),
});

const faces = new WeakMap<Uint8Array, Face>();

function faceOf(bytes: Uint8Array): Face {
  const face = faces.get(bytes) ?? loadFace(bytes);
  faces.set(bytes, face);
  return face;
}

/** Characters that steer where lines break and leave no ink. */
const INVISIBLE = /[\s\u200b-\u200d\u2060]/u;

/** Khmer needs shaping that this face does not do: it would be drawn wrong, or not at all. */
const KHMER = /[\u1780-\u17ff\u19e0-\u19ff]/u;

function loadFace(bytes: Uint8Array): Face {
  const font = create(bytes);
  const letterOf = remembered((character: string) => readLetter(font, character));
  return {
    missingFrom: (text) =>
      Array.from(new Set(text), letterOf).flatMap(({ character, isDrawn }) =>
        isDrawn ? [] : [character],
      ),
    widthOf: (text) => {
      let sum = 0;
      for (const character of text) sum += letterOf(character).width;
      return sum;
    },
    forDocument: () => inDocument(font, letterOf),
  };
}

/** What the face knows of a character. */
type Letter = {
  readonly character: string;
  readonly glyph: Glyph;
  readonly width: number;
  readonly isDrawn: boolean;
};

function readLetter(font: Font, character: string): Letter {
  const code = character.codePointAt(0) ?? 0;
  const glyph = font.glyphForCodePoint(code);
  const isDrawn =
    INVISIBLE.test(character) || (!KHMER.test(character) && font.hasGlyphForCodePoint(code));
  return { character, glyph, width: glyph.advanceWidth / font.unitsPerEm, isDrawn };
}

/**
 * Metrics and subset are those of the font. Only the way from words to glyphs is ours: one for each letter, side
 * by side, which is all that Latin needs and takes a twentieth of fontkit's time.
 */
function inDocument(font: Font, letterOf: (character: string) => Letter): PDFKit.LayoutFont {
  const layout = (text: string) => {
    const glyphs = Array.from(text, (character) => letterOf(character).glyph);
    return {
      glyphs,
      // pdfkit scales the positions that it is given, so that they are new ones each time.
      positions: glyphs.map(({ advanceWidth }) => ({
        xAdvance: advanceWidth,
        yAdvance: 0,
        xOffset: 0,
        yOffset: 0,
      })),
      advanceWidth: glyphs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0),
    };
  };
  const own = { layout };
  Object.setPrototypeOf(own, font);
  return own;
}

function remembered<Value>(find: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text) ?? find(text);
    known.set(text, value);
    return value;
  };
}
