import type { Part } from './cluster.ts';

/**
 * The drawing of a glyph, as the table `glyf` has it: a header of contour count and bounding box, then curves
 * or, in a composite glyph, the numbers and places of other glyphs. A shorter one has no ink.
 */
export type Outline = Buffer;

export type Box = {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
};

/** What an outline asks of a reader: `maxp` must announce the largest of each. */
export type Extent = {
  readonly points: number;
  readonly contours: number;
  readonly components: number;
  readonly depth: number;
};

export const hasInk = (outline: Outline): boolean => outline.length >= HEADER;

export const boxOf = (outline: Outline): Box => ({
  left: outline.readInt16BE(2),
  bottom: outline.readInt16BE(4),
  right: outline.readInt16BE(6),
  top: outline.readInt16BE(8),
});

/** An outline with other numbers for the glyphs it is made of; a simple one stays as it is. */
export function renumbered(outline: Outline, numberOf: (glyph: number) => number): Outline {
  const copy = Buffer.from(outline);
  for (const { glyph, at } of componentsOf(copy)) copy.writeUInt16BE(numberOf(glyph), at);
  return copy;
}

/** An outline that draws other glyphs, each at its place, in a box around them all. */
export function compositeOf(parts: readonly Part[], { left, bottom, right, top }: Box): Outline {
  const composite = Buffer.alloc(HEADER + COMPONENT * parts.length);
  const box = [left, bottom, right, top].map(inRange);
  for (const [index, value] of [IS_COMPOSITE, ...box].entries())
    composite.writeInt16BE(value, 2 * index);
  for (const [index, { glyph, x, y }] of parts.entries()) {
    const at = HEADER + COMPONENT * index;
    const more = index < parts.length - 1 ? MORE_COMPONENTS : 0;
    composite.writeUInt16BE(ARGUMENTS_ARE_WORDS | ARGUMENTS_ARE_PLACES | more, at);
    composite.writeUInt16BE(glyph, at + 2);
    composite.writeInt16BE(inRange(x), at + 4);
    composite.writeInt16BE(inRange(y), at + 6);
  }
  return composite;
}

/** Measures a glyph with all that it is made of. */
export function extentOf(outline: Outline, outlineOf: (glyph: number) => Outline): Extent {
  if (!hasInk(outline)) return { points: 0, contours: 0, components: 0, depth: 0 };
  const contours = outline.readInt16BE(0);
  if (contours >= 0) {
    const lastPoint = contours === 0 ? -1 : outline.readUInt16BE(HEADER + 2 * (contours - 1));
    return { points: lastPoint + 1, contours, components: 0, depth: 0 };
  }
  const inner = componentsOf(outline).map(({ glyph }) => extentOf(outlineOf(glyph), outlineOf));
  return {
    points: inner.reduce((sum, { points }) => sum + points, 0),
    contours: inner.reduce((sum, part) => sum + part.contours, 0),
    components: inner.length,
    depth: 1 + Math.max(...inner.map(({ depth }) => depth)),
  };
}

/** Contour count and bounding box. */
const HEADER = 10;
const IS_COMPOSITE = -1;

/** Flags, glyph and two places of 16 bits: a component as this program writes it. */
const COMPONENT = 8;

const ARGUMENTS_ARE_WORDS = 0x0001;
const ARGUMENTS_ARE_PLACES = 0x0002;
const HAS_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const HAS_TWO_SCALES = 0x0040;
const HAS_MATRIX = 0x0080;

/** The glyphs that a composite outline is made of, and where in it their numbers stand. */
function componentsOf(
  outline: Outline,
): readonly { readonly glyph: number; readonly at: number }[] {
  if (!hasInk(outline) || outline.readInt16BE(0) >= 0) return [];
  const components: { glyph: number; at: number }[] = [];
  let offset = HEADER;
  let flags = MORE_COMPONENTS;
  while ((flags & MORE_COMPONENTS) !== 0) {
    flags = outline.readUInt16BE(offset);
    components.push({ glyph: outline.readUInt16BE(offset + 2), at: offset + 2 });
    offset += lengthOf(flags);
  }
  return components;
}

function lengthOf(flags: number): number {
  const placed = (flags & ARGUMENTS_ARE_WORDS) === 0 ? 6 : 8;
  if ((flags & HAS_SCALE) !== 0) return placed + 2;
  if ((flags & HAS_TWO_SCALES) !== 0) return placed + 4;
  return (flags & HAS_MATRIX) === 0 ? placed : placed + 8;
}

/** No real syllable reaches so far, but a stranger's file may hold a hundred consonants below one another. */
const inRange = (value: number): number => Math.max(-0x8000, Math.min(0x7fff, value));
