/** A TrueType font as its file has it: what drawing and making a subset need. */
export type TrueType = {
  /** A table by its four-letter name. */
  readonly table: (tag: string) => Buffer;
  readonly hasTable: (tag: string) => boolean;
  /** The drawing of a glyph; empty for a space. */
  readonly outlineOf: (glyph: number) => Buffer;
  readonly advanceOf: (glyph: number) => number;
};

/** Reads the directory of a TrueType file; the rest is read when it is asked for. */
export function readTrueType(bytes: Uint8Array): TrueType {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(file);
  const table = (tag: string): Buffer => {
    const found = tables.get(tag);
    if (found === undefined) throw new Error(`The font has no table "${tag}": is it TrueType?`);
    return found;
  };
  return {
    table,
    hasTable: (tag) => tables.has(tag),
    outlineOf: outlines(table('glyf'), table('loca'), table('head')),
    advanceOf: advances(table('hmtx'), table('hhea')),
  };
}

/** Places in the tables that are read and written here (OpenType 1.9). */
export const place = {
  head: { checksumAdjustment: 8, box: 36, longOffsets: 50 },
  hhea: { widestAdvance: 10, advanceCount: 34 },
  maxp: {
    glyphCount: 4,
    compositePoints: 10,
    compositeContours: 12,
    componentCount: 28,
    componentDepth: 30,
  },
} as const;

const HEADER = 12;
const ENTRY = 16;

function tablesOf(file: Buffer): ReadonlyMap<string, Buffer> {
  const tables = new Map<string, Buffer>();
  const count = file.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const entry = HEADER + ENTRY * index;
    const offset = file.readUInt32BE(entry + 8);
    const length = file.readUInt32BE(entry + 12);
    tables.set(file.toString('latin1', entry, entry + 4), file.subarray(offset, offset + length));
  }
  return tables;
}

function outlines(glyf: Buffer, loca: Buffer, head: Buffer): TrueType['outlineOf'] {
  const long = head.readInt16BE(place.head.longOffsets) === 1;
  const offsetOf = (glyph: number): number =>
    long ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2;
  return (glyph) => glyf.subarray(offsetOf(glyph), offsetOf(glyph + 1));
}

function advances(hmtx: Buffer, hhea: Buffer): TrueType['advanceOf'] {
  const last = hhea.readUInt16BE(place.hhea.advanceCount) - 1; // later glyphs repeat the last advance
  return (glyph) => hmtx.readUInt16BE(Math.min(glyph, last) * 4);
}
