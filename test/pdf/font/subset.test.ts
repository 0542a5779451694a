import { Blob, Face, Font } from 'harfbuzzjs';
import { expect, it } from 'vitest';
import type { ClusterGlyph } from '../../../src/pdf/font/glyph-list.ts';
import { khmerLines, newFace, regular } from './font-files.ts';
import { sumOf, tablesOf } from './true-type-file.ts';

/** Every cluster of the lines, its code in a subset, and the subset as a file. */
async function subsetFor(lines: readonly string[]) {
  const font = (await newFace()).forDocument();
  const subset = font.createSubset();
  const clusters = new Map<number, ClusterGlyph>();
  for (const glyph of lines.flatMap((line) => font.layout(line).glyphs))
    clusters.set(subset.includeGlyph(glyph.id), glyph);
  return { clusters, file: Buffer.from(subset.encode()) };
}

/** Letters made of others, marks made of others, and what a stranger's file may hold. */
const oddLines = ['Áñü x\u0301', `e${'\u0301'.repeat(1000)}`, `ក${'្រ'.repeat(200)}`, 'ក្្ក ា ៗៗៗ'];

const { clusters, file } = await subsetFor([...khmerLines, ...oddLines]);
const { tables, table, offsetOf, glyphCount, boxOf } = tablesOf(file);

/** All clusters that somebody could read; a thousand accents on one letter reach beyond what a font can say. */
const readable = [...clusters].filter(([, { parts }]) => parts.length < 100);

it('has the tables that a PDF asks for, in order and on words, with their checksums', () => {
  const tags = tables.map(({ tag }) => tag);
  expect(tags).toEqual(tags.toSorted());
  expect(tags).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep']);
  for (const { tag, bytes, offset, checksum } of tables) {
    expect(offset % 4, tag).toBe(0);
    const summed = Buffer.from(bytes);
    if (tag === 'head') summed.writeUInt32BE(0, 8);
    expect(sumOf(summed), tag).toBe(checksum);
  }
  expect(sumOf(file)).toBe(0xb1b0afba);
});

it('has a place and an advance for each glyph', () => {
  expect(table('head').readInt16BE(50)).toBe(1);
  expect(table('loca')).toHaveLength(4 * (glyphCount + 1));
  expect(table('hhea').readUInt16BE(34)).toBe(glyphCount);
  expect(table('hmtx')).toHaveLength(4 * glyphCount);
  for (let glyph = 0; glyph < glyphCount; glyph += 1)
    expect(offsetOf(glyph)).toBeLessThanOrEqual(offsetOf(glyph + 1));
  expect(offsetOf(glyphCount)).toBe(table('glyf').length);
});

it('announces the largest glyph', () => {
  expect(table('maxp').readUInt16BE(28)).toBe(1000); // é and the other marks
  expect(table('maxp').readUInt16BE(30)).toBe(2); // a mark is a composite itself
  expect(table('maxp').readUInt16BE(10)).toBeGreaterThan(3000);
  expect(table('maxp').readUInt16BE(12)).toBeGreaterThan(1000);
  const widest = Math.max(...Array.from(clusters.values(), ({ advanceWidth }) => advanceWidth));
  expect(table('hhea').readUInt16BE(10)).toBe(widest);
});

it('has the codes in the order of their first use, and after them what they are made of', () => {
  expect([...clusters.keys()]).toEqual(Array.from(clusters, (_, index) => index + 1));
  expect(glyphCount).toBeGreaterThan(clusters.size + 1);
});

it('embeds a glyph once, be it alone or a part of others', async () => {
  const { file: small } = await subsetFor(['កកំ']);
  // .notdef, ក, ក with the mark, the blank that says the mark, and the mark
  expect(tablesOf(small).glyphCount).toBe(5);
  expect(small.length).toBeLessThan(regular.length / 20);
});

const openFont = (bytes: Uint8Array): Font =>
  new Font(new Face(new Blob(Uint8Array.from(bytes).buffer)));

/** The curves of a glyph, moved. */
const curves = (font: Font, glyph: number, by = { x: 0, y: 0 }) =>
  font.glyphToJson(glyph).map(({ type, values }) => ({
    type,
    values: values.map((value, at) => value + (at % 2 === 0 ? by.x : by.y)),
  }));

it('draws each cluster with the curves of the font, each glyph at its place', () => {
  const [original, subset] = [openFont(regular), openFont(file)];
  for (const [code, { text, parts, advanceWidth }] of readable) {
    const expected = parts.flatMap((part) => curves(original, part.glyph, part));
    expect(curves(subset, code), text).toEqual(expected);
    expect(subset.glyphHAdvance(code), text).toBe(advanceWidth);
  }
});

it('says the box around each glyph, and one around them all', () => {
  const subset = openFont(file);
  const all = [36, 38, 40, 42].map((at) => table('head').readInt16BE(at));
  for (const [code, { text }] of readable) {
    const values = curves(subset, code).flatMap((curve) => curve.values);
    if (values.length === 0) continue;
    const xs = values.filter((_, index) => index % 2 === 0);
    const ys = values.filter((_, index) => index % 2 === 1);
    const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    expect(boxOf(code), text).toEqual(box);
    const [left, bottom, right, top] = box.map((edge, side) => edge - (all[side] ?? 0));
    expect(
      [left, bottom].every((gap = -1) => gap >= 0),
      text,
    ).toBe(true);
    expect(
      [right, top].every((gap = 1) => gap <= 0),
      text,
    ).toBe(true);
  }
});

it('refuses more glyphs than a PDF can count', async () => {
  const font = (await newFace()).forDocument();
  const subset = font.createSubset();
  const consonants = Array.from({ length: 33 }, (_, index) => String.fromCodePoint(0x1780 + index));
  const syllables = consonants.flatMap((a) =>
    consonants.flatMap((b) => consonants.flatMap((c) => [`${a}្${b}្${c}`, `${a}្${b}្${c}េះ`])),
  );
  expect(() => {
    for (const { id } of syllables.flatMap((syllable) => font.layout(syllable).glyphs))
      subset.includeGlyph(id);
  }).toThrow(RangeError);
});
