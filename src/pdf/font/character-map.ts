import type { Font } from 'fontkit';
import { remembered } from '../../text/remembered.ts';

/** The glyph that a font has for a character; 0, as in the font itself, is the box for a missing one. */
export const characterMap = (font: Font): ((character: string) => number) =>
  remembered((character) => glyphIn(font, character) ?? spaceIn(font, character) ?? 0);

function glyphIn(font: Font, character: string): number | undefined {
  const code = character.codePointAt(0) ?? 0;
  return font.hasGlyphForCodePoint(code) ? font.glyphForCodePoint(code).id : undefined;
}

/** A rare space, a narrow one for example, is drawn as the plain one rather than not at all. */
const spaceIn = (font: Font, character: string): number | undefined =>
  /[\t\p{Zs}]/u.test(character) ? glyphIn(font, ' ') : undefined;
