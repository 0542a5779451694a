import type { PlacedGlyph } from './harfbuzz.ts';

/** What one character of the PDF draws and says: a letter, or a Khmer syllable. */
export type Cluster = {
  /** What is copied, searched and read aloud. */
  readonly text: string;
  readonly advanceWidth: number;
  /** The glyphs of the font that draw it, none for what leaves no ink. */
  readonly parts: readonly Part[];
};

/** A glyph of the font, at its place from the start of the cluster. */
export type Part = { readonly glyph: number; readonly x: number; readonly y: number };

/** The clusters of a run, from its glyphs. Khmer glyphs stand in visual order; the clusters stand in the text's. */
export function clustersOf(run: string, glyphs: readonly PlacedGlyph[]): readonly Cluster[] {
  const groups = new Map<number, PlacedGlyph[]>();
  for (const glyph of glyphs) {
    const group = groups.get(glyph.cluster);
    if (group === undefined) groups.set(glyph.cluster, [glyph]);
    else group.push(glyph);
  }
  const starts = [...groups.keys()];
  return [...groups].flatMap(([start, group], index) =>
    splitAtMark({ text: run.slice(start, starts[index + 1]), ...place(group) }),
  );
}

/** Puts glyphs one after the other. */
function place(glyphs: readonly PlacedGlyph[]): Omit<Cluster, 'text'> {
  let pen = 0;
  const parts = glyphs.map(({ glyph, advance, x, y }) => {
    const part = { glyph, x: pen + x, y };
    pen += advance;
    return part;
  });
  return { parts, advanceWidth: pen };
}

/**
 * pdf.js, and so Firefox, takes a character whose text holds a nonspacing mark for one without width, and puts
 * spaces where there are none (mozilla/pdf.js#21890). So the glyphs say the text up to the first mark, and a
 * blank character of no width after them says the rest.
 */
function splitAtMark(cluster: Cluster): readonly Cluster[] {
  const head = BEFORE_FIRST_MARK.exec(cluster.text)?.[0];
  if (head === undefined) return [cluster];
  return [
    { ...cluster, text: head },
    { text: cluster.text.slice(head.length), advanceWidth: 0, parts: [] },
  ];
}

const BEFORE_FIRST_MARK = /^\P{Mn}+?(?=\p{Mn})/u;
