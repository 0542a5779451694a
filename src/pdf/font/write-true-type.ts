import { boxOf, extentOf, hasInk } from './outline.ts';
import type { Box, Extent, Outline } from './outline.ts';
import { place } from './true-type.ts';
import type { TrueType } from './true-type.ts';

/** A glyph of the new font. */
export type NewGlyph = { readonly outline: Outline; readonly advance: number };

/** Writes a TrueType file with these glyphs; all else, hinting included, is as in the font they come from. */
export function writeTrueType(font: TrueType, glyphs: readonly NewGlyph[]): Uint8Array {
  const { glyf, loca } = packed(glyphs.map(({ outline }) => outline));
  const hinting = ['cvt ', 'fpgm', 'prep'].filter(font.hasTable);
  return fileOf(
    new Map([
      ...hinting.map((tag): [string, Buffer] => [tag, font.table(tag)]),
      ['glyf', glyf],
      ['head', headOf(font, glyphs)],
      ['hhea', hheaOf(font, glyphs)],
      ['hmtx', hmtxOf(glyphs)],
      ['loca', loca],
      ['maxp', maxpOf(font, glyphs)],
    ]),
  );
}

function packed(outlines: readonly Outline[]): { readonly glyf: Buffer; readonly loca: Buffer } {
  const loca = Buffer.alloc(4 * (outlines.length + 1));
  const padded = outlines.map(toFours);
  let offset = 0;
  for (const [index, { length }] of padded.entries()) {
    offset += length;
    loca.writeUInt32BE(offset, 4 * (index + 1));
  }
  return { loca, glyf: Buffer.concat(padded) };
}

function headOf(font: TrueType, glyphs: readonly NewGlyph[]): Buffer {
  const head = Buffer.from(font.table('head'));
  head.writeUInt32BE(0, place.head.checksumAdjustment); // known when the file is whole
  head.writeInt16BE(1, place.head.longOffsets);
  const boxes = glyphs.flatMap(({ outline }) => (hasInk(outline) ? [boxOf(outline)] : []));
  const edge = (side: keyof Box, choose: (a: number, b: number) => number): number =>
    boxes.map((box) => box[side]).reduce((a, b) => choose(a, b), 0);
  const edges = [
    edge('left', Math.min),
    edge('bottom', Math.min),
    edge('right', Math.max),
    edge('top', Math.max),
  ];
  for (const [index, value] of edges.entries())
    head.writeInt16BE(value, place.head.box + 2 * index);
  return head;
}

function hheaOf(font: TrueType, glyphs: readonly NewGlyph[]): Buffer {
  const hhea = Buffer.from(font.table('hhea'));
  const widest = glyphs.reduce((most, { advance }) => Math.max(most, unsigned(advance)), 0);
  hhea.writeUInt16BE(widest, place.hhea.widestAdvance);
  hhea.writeUInt16BE(glyphs.length, place.hhea.advanceCount);
  return hhea;
}

function hmtxOf(glyphs: readonly NewGlyph[]): Buffer {
  const hmtx = Buffer.alloc(4 * glyphs.length);
  for (const [index, { outline, advance }] of glyphs.entries()) {
    hmtx.writeUInt16BE(unsigned(advance), 4 * index);
    hmtx.writeInt16BE(hasInk(outline) ? boxOf(outline).left : 0, 4 * index + 2);
  }
  return hmtx;
}

/** What the largest glyph asks of a reader: a composite may ask more than any glyph of the font did. */
function maxpOf(font: TrueType, glyphs: readonly NewGlyph[]): Buffer {
  const maxp = Buffer.from(font.table('maxp'));
  maxp.writeUInt16BE(glyphs.length, place.maxp.glyphCount);
  const outlineOf = (glyph: number): Outline => glyphs[glyph]?.outline ?? Buffer.alloc(0);
  const composites = glyphs
    .map(({ outline }) => extentOf(outline, outlineOf))
    .filter(({ depth }) => depth > 0);
  const raise = (at: number, what: keyof Extent): void => {
    const most = composites.reduce((before, extent) => Math.max(before, extent[what]), 0);
    maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(at), unsigned(most)), at);
  };
  raise(place.maxp.compositePoints, 'points');
  raise(place.maxp.compositeContours, 'contours');
  raise(place.maxp.componentCount, 'components');
  raise(place.maxp.componentDepth, 'depth');
  return maxp;
}

/** A file with its directory, whose order is that of the tags, and with its checksums. */
function fileOf(tables: ReadonlyMap<string, Buffer>): Buffer {
  const entries = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const directory = directoryFor(entries.length);
  const chunks = [directory];
  let offset = directory.length;
  let headOffset = 0;
  for (const [index, [tag, table]] of entries.entries()) {
    const entry = 12 + 16 * index;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(checksum(table), entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(table.length, entry + 12);
    if (tag === 'head') headOffset = offset;
    const padded = toFours(table);
    chunks.push(padded);
    offset += padded.length;
  }
  const file = Buffer.concat(chunks);
  file.writeUInt32BE(
    (WHOLE_FILE - checksum(file)) >>> 0,
    headOffset + place.head.checksumAdjustment,
  );
  return file;
}

/** An empty directory; three of its numbers help a reader to search it by halves. */
function directoryFor(tableCount: number): Buffer {
  const directory = Buffer.alloc(12 + 16 * tableCount);
  const power = Math.floor(Math.log2(tableCount));
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(tableCount, 4);
  directory.writeUInt16BE(16 << power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(16 * tableCount - (16 << power), 10);
  return directory;
}

/** What the 32-bit words of every TrueType file add up to. */
const WHOLE_FILE = 0xb1b0afba;

function checksum(bytes: Buffer): number {
  const words = toFours(bytes);
  let sum = 0;
  for (let at = 0; at < words.length; at += 4) sum = (sum + words.readUInt32BE(at)) >>> 0;
  return sum;
}

function toFours(bytes: Buffer): Buffer {
  const missing = (4 - (bytes.length % 4)) % 4;
  return missing === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(missing)]);
}

const unsigned = (value: number): number => Math.max(0, Math.min(0xffff, value));
