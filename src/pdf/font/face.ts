import { create } from 'fontkit';
import { remembered } from '../../text/remembered.ts';
import { characterMap } from './character-map.ts';
import { documentFont } from './document-font.ts';
import type { DocumentFont } from './document-font.ts';
import type { ClusterGlyph } from './glyph-list.ts';
import type { HarfBuzz } from './harfbuzz.ts';
import { needsShaping, runsOf } from './runs.ts';
import { readTrueType } from './true-type.ts';
import { advanceOf, typesetter } from './typesetter.ts';

/** A TrueType font, parsed once and shared by all documents of the process: it remembers what it has set. */
export type FontFace = {
  /** The characters of a text that the face cannot draw, each once. To be asked before drawing. */
  readonly missingFrom: (text: string) => readonly string[];
  /** The glyphs of a text in its order. Throws `MissingGlyphs` rather than give a box. */
  readonly glyphsOf: (text: string) => readonly ClusterGlyph[];
  readonly unitsPerEm: number;
  /** How wide a text is, in sizes of the type. */
  readonly widthOf: (text: string) => number;
  /** What pdfkit draws with, by `doc.font(…)` or `doc.registerFont(…)`; one for each document. */
  readonly forDocument: () => DocumentFont;
};

/**
 * Opens a font. Without HarfBuzz the face sets letters side by side, which is all that Latin needs, and every
 * Khmer character is missing from it: `needsShaping` says whether a text asks for more.
 */
export function openFace(bytes: Uint8Array, harfBuzz?: HarfBuzz): FontFace {
  const metrics = create(bytes);
  const font = readTrueType(bytes);
  const glyphIdOf = characterMap(metrics);
  const shape = harfBuzz?.shaperFor(bytes);
  const { glyphsOf, glyphAt } = typesetter({ glyphIdOf, advanceOf: font.advanceOf, shape });

  const isDrawn = remembered(
    (character: string) =>
      glyphIdOf(character) !== 0 && (shape !== undefined || !needsShaping(character)),
  );
  const missingFrom = (text: string): readonly string[] =>
    runsOf(text).flatMap((run) => Array.from(run.text).filter((character) => !isDrawn(character)));
  return {
    missingFrom: (text) => [...new Set(missingFrom(text))],
    glyphsOf,
    unitsPerEm: metrics.unitsPerEm,
    widthOf: (text) => advanceOf(glyphsOf(text)) / metrics.unitsPerEm,
    forDocument: () => documentFont(metrics, { font, glyphsOf, glyphAt }),
  };
}
