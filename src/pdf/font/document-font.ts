import type { Font } from 'fontkit';
import type { ClusterGlyph } from './glyph-list.ts';
import { subsetOf } from './subset.ts';
import type { Subset } from './subset.ts';
import type { TrueType } from './true-type.ts';
import { advanceOf } from './typesetter.ts';

/** A font as pdfkit 0.20 asks for it, by `doc.font(object)`. It reads the metrics of fontkit beside these. */
export type DocumentFont = {
  readonly layout: (text: string) => Layout;
  readonly getGlyph: (id: number) => Pick<ClusterGlyph, 'id' | 'advanceWidth' | 'codePoints'>;
  readonly createSubset: () => Subset;
};

/** A text as glyphs side by side, in units of the font. */
type Layout = {
  readonly glyphs: readonly ClusterGlyph[];
  readonly positions: readonly Position[];
  readonly advanceWidth: number;
};

type Position = {
  readonly xAdvance: number;
  readonly yAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
};

/** What a face gives to its documents. */
type Source = {
  readonly font: TrueType;
  readonly glyphsOf: (text: string) => readonly ClusterGlyph[];
  readonly glyphAt: (id: number) => ClusterGlyph;
};

/** A font for one document: the metrics are those of fontkit, the way from text to glyphs is ours. */
export function documentFont(metrics: Font, { font, glyphsOf, glyphAt }: Source): DocumentFont {
  const missing = { id: 0, advanceWidth: font.advanceOf(0), codePoints: [] };
  const document: DocumentFont = {
    layout: (text) => layOut(glyphsOf(text)),
    getGlyph: (id) => (id === 0 ? missing : glyphAt(id)),
    createSubset: () => subsetOf(font, glyphAt),
  };
  Object.setPrototypeOf(document, metrics);
  return document;
}

const layOut = (glyphs: readonly ClusterGlyph[]): Layout => ({
  glyphs,
  // pdfkit scales the positions that it is given, so that they are new ones each time.
  positions: glyphs.map(({ advanceWidth }) => ({
    xAdvance: advanceWidth,
    yAdvance: 0,
    xOffset: 0,
    yOffset: 0,
  })),
  advanceWidth: advanceOf(glyphs),
});
