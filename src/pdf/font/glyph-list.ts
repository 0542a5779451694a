import type { Cluster } from './cluster.ts';

/** A cluster with its number in the face, as pdfkit asks for it. */
export type ClusterGlyph = Cluster & {
  readonly id: number;
  /** The text once more, for the ToUnicode table of the PDF. */
  readonly codePoints: readonly number[];
};

/** The clusters that a face has set so far, from number 1. The same shape with the same text is one. */
export function glyphList() {
  const glyphs: ClusterGlyph[] = [];
  const known = new Map<string, ClusterGlyph>();

  const add = (cluster: Cluster): ClusterGlyph => {
    const codePoints = Array.from(cluster.text, (character) => character.codePointAt(0) ?? 0);
    const glyph = { ...cluster, id: glyphs.length + 1, codePoints };
    glyphs.push(glyph);
    return glyph;
  };
  return {
    glyphFor: (cluster: Cluster): ClusterGlyph => {
      const parts = cluster.parts.map(({ glyph, x, y }) => `${glyph} ${x} ${y}`);
      const key = `${cluster.text}|${cluster.advanceWidth}|${parts.join('|')}`;
      const glyph = known.get(key) ?? add(cluster);
      known.set(key, glyph);
      return glyph;
    },
    glyphAt: (id: number): ClusterGlyph => {
      const glyph = glyphs[id - 1];
      if (glyph === undefined) throw new RangeError(`The face has no glyph ${id}.`);
      return glyph;
    },
  };
}
