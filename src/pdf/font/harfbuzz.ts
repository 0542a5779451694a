/** A glyph of the font at its place; positions and advance are in units of the font. */
export type PlacedGlyph = {
  readonly glyph: number;
  /** Where in the text the letters begin that this glyph belongs to: glyphs of one syllable say the same. */
  readonly cluster: number;
  readonly advance: number;
  readonly x: number;
  readonly y: number;
};

/** Chooses and places the glyphs of a run, which holds one script only. */
export type Shaper = (run: string) => readonly PlacedGlyph[];

/** The shaping library, ready for use. */
export type HarfBuzz = { readonly shaperFor: (font: Uint8Array) => Shaper };

/**
 * Loads the shaping library. It takes 25 ms with its first word, so load it only when a text needs it. It
 * gives what HarfBuzz itself gives, where fontkit gets 3 of 100 Khmer words wrong and throws on others.
 */
export async function loadHarfBuzz(): Promise<HarfBuzz> {
  const { Blob, Buffer, Face, Font, shape } = await import('harfbuzzjs');
  return {
    shaperFor: (bytes) => {
      const font = new Font(new Face(new Blob(Uint8Array.from(bytes).buffer)));
      const buffer = new Buffer();
      return (run) => {
        buffer.reset();
        buffer.addText(run);
        buffer.guessSegmentProperties();
        shape(font, buffer);
        const places = buffer.getGlyphPositions();
        return buffer.getGlyphInfos().map(({ codepoint: glyph, cluster }, index) => {
          const { xAdvance = 0, xOffset = 0, yOffset = 0 } = places[index] ?? {};
          return { glyph, cluster, advance: xAdvance, x: xOffset, y: yOffset };
        });
      };
    },
  };
}
