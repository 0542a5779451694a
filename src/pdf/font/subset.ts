import type { Cluster, Part } from './cluster.ts';
import type { ClusterGlyph } from './glyph-list.ts';
import { boxOf, compositeOf, hasInk, renumbered } from './outline.ts';
import type { Box, Outline } from './outline.ts';
import type { TrueType } from './true-type.ts';
import { writeTrueType } from './write-true-type.ts';

/** The part of a font that one document embeds, as pdfkit asks for it. */
export type Subset = {
  /** Called for each character that is written; returns its code in this document. */
  readonly includeGlyph: (id: number) => number;
  /** The font file. Called once, when the document ends. */
  readonly encode: () => Uint8Array;
};

/**
 * A TrueType file that holds one glyph for each cluster of the document, in the order of their first use, and
 * after them the glyphs of the font that they are made of. The order depends on the document alone, so that
 * the same document gives the same bytes whatever the face has set before.
 */
export function subsetOf(font: TrueType, glyphAt: (id: number) => ClusterGlyph): Subset {
  const drawings: Drawing[] = [];
  const codeOfCluster = new Map<number, number>();
  const codeOfGlyph = new Map<number, number>();

  const add = (drawing: Drawing): number => {
    const code = drawings.push(drawing) - 1;
    if (code > MOST_GLYPHS) throw new RangeError('A font in a PDF holds 65,536 glyphs at most.');
    // A cluster of one glyph stands for that glyph also where others are made of it.
    const alone = onlyGlyph(drawing);
    if (alone !== undefined && !codeOfGlyph.has(alone)) codeOfGlyph.set(alone, code);
    return code;
  };
  const codeOf = (glyph: number): number => codeOfGlyph.get(glyph) ?? add(plain(font, glyph));
  add(plain(font, MISSING));

  return {
    includeGlyph: (id) => {
      const code = codeOfCluster.get(id) ?? add(glyphAt(id));
      codeOfCluster.set(id, code);
      return code;
    },
    encode: () => {
      const glyphs = [];
      // Drawing a cluster adds the glyphs that it is made of; the loop reaches them too.
      for (const drawing of drawings)
        glyphs.push({ outline: outlineOf(drawing, font, codeOf), advance: drawing.advanceWidth });
      return writeTrueType(font, glyphs);
    },
  };
}

/** The box that stands for a missing glyph; every font begins with it. */
const MISSING = 0;

const MOST_GLYPHS = 0xffff;

/** What a glyph of the subset draws. */
type Drawing = Pick<Cluster, 'parts' | 'advanceWidth'>;

const plain = (font: TrueType, glyph: number): Drawing => ({
  parts: [{ glyph, x: 0, y: 0 }],
  advanceWidth: font.advanceOf(glyph),
});

function onlyGlyph({ parts: [first, ...others] }: Drawing): number | undefined {
  const isAlone = others.length === 0 && first?.x === 0 && first.y === 0;
  return isAlone ? first.glyph : undefined;
}

function outlineOf(drawing: Drawing, font: TrueType, codeOf: (glyph: number) => number): Outline {
  const alone = onlyGlyph(drawing);
  if (alone !== undefined) return renumbered(font.outlineOf(alone), codeOf);
  const inked = drawing.parts.filter(({ glyph }) => hasInk(font.outlineOf(glyph)));
  if (inked.length === 0) return Buffer.alloc(0);
  const parts = inked.map((part) => ({ ...part, glyph: codeOf(part.glyph) }));
  return compositeOf(parts, around(inked.map((part) => boxAt(font, part))));
}

function boxAt(font: TrueType, { glyph, x, y }: Part): Box {
  const { left, bottom, right, top } = boxOf(font.outlineOf(glyph));
  return { left: left + x, bottom: bottom + y, right: right + x, top: top + y };
}

const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  bottom: Math.min(...boxes.map(({ bottom }) => bottom)),
  right: Math.max(...boxes.map(({ right }) => right)),
  top: Math.max(...boxes.map(({ top }) => top)),
});
