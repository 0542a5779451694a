import { remembered } from '../../text/remembered.ts';
import { clustersOf } from './cluster.ts';
import { glyphList } from './glyph-list.ts';
import type { ClusterGlyph } from './glyph-list.ts';
import type { Shaper } from './harfbuzz.ts';
import { MissingGlyphs } from './missing-glyphs.ts';
import { runsOf } from './runs.ts';

/** What a font says of its characters, and who shapes the runs that need it. */
export type Type = {
  readonly glyphIdOf: (character: string) => number;
  readonly advanceOf: (glyphId: number) => number;
  readonly shape: Shaper | undefined;
};

/** Sets texts in a font: which glyphs, in which order. Throws `MissingGlyphs` rather than set a box. */
export function typesetter({ glyphIdOf, advanceOf: advanceOfGlyph, shape }: Type) {
  const { glyphFor, glyphAt } = glyphList();

  const letter = remembered((character: string): ClusterGlyph => {
    const glyph = glyphIdOf(character);
    if (glyph === 0) throw new MissingGlyphs([character], character);
    return glyphFor({
      text: character,
      advanceWidth: advanceOfGlyph(glyph),
      parts: [{ glyph, x: 0, y: 0 }],
    });
  });

  const lettersOf = (run: string): readonly ClusterGlyph[] => Array.from(run).map(letter);

  const shaped = remembered((run: string): readonly ClusterGlyph[] => {
    if (shape === undefined) throw new MissingGlyphs(Array.from(run), run);
    const clusters = clustersOf(run, shape(run));
    const missing = clusters.filter(({ parts }) => parts.some(({ glyph }) => glyph === 0));
    if (missing.length > 0)
      throw new MissingGlyphs(
        missing.map((each) => each.text),
        run,
      );
    return clusters.map(glyphFor);
  });
  return {
    glyphAt,
    glyphsOf: (text: string): readonly ClusterGlyph[] => {
      const [first = [], ...others] = runsOf(text).map((run) =>
        run.isShaped ? shaped(run.text) : lettersOf(run.text),
      );
      return others.length === 0 ? first : [first, ...others].flat();
    },
  };
}

/** How wide glyphs are side by side, in units of the font. */
export const advanceOf = (glyphs: readonly ClusterGlyph[]): number =>
  glyphs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0);
