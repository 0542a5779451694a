import { describe, expect, it } from 'vitest';
import { openFace } from '../../../src/pdf/font/face.ts';
import type { FontFace } from '../../../src/pdf/font/face.ts';
import { MissingGlyphs } from '../../../src/pdf/font/missing-glyphs.ts';
import { needsShaping } from '../../../src/pdf/font/runs.ts';
import { khmerLines, newFace, regular } from './font-files.ts';
import { pdfOf } from './pdf.ts';

const face = await newFace();

/** What each character of the PDF says, and the glyphs of the font that draw it. */
const setIn = (text: string, within: FontFace = face) =>
  within
    .forDocument()
    .layout(text)
    .glyphs.map((glyph) => [glyph.text, glyph.parts.map((part) => part.glyph)]);

describe('a Khmer syllable', () => {
  it.each([
    // one consonant, or one with a vowel that is no nonspacing mark: one character
    ['ក', ['ក']],
    ['កា', ['កា']],
    ['គេ', ['គេ']],
    // nothing before the first mark is lost, and the rest is said by a blank character
    ['ស្ត្រី', ['ស', '្ត្រី']],
    ['ត្រូវ', ['ត', '្រូ', 'វ']],
    ['ខ្ញុំ', ['ខ', '្ញុំ']],
    ['ធម៌', ['ធ', 'ម', '៌']],
    ['ក៏', ['ក', '៏']],
    ['ឃ្លាំង', ['ឃ', '្លាំ', 'ង']],
    ['កម្រិត ៣៛', ['ក', 'ម', '្រិ', 'ត', ' ', '៣', '៛']],
  ])('%s is written as %j', (text, expected) => {
    expect(setIn(text).map(([said]) => said)).toEqual(expected);
  });

  it('is drawn by the glyphs of HarfBuzz, the one that is said last perhaps first', () => {
    // the sign of រ stands before ស, with the subscript of ត below and the vowel above
    expect(setIn('ស្ត្រី')).toEqual([
      ['ស', [220, 83, 204, 109]],
      ['្ត្រី', []],
    ]);
    // after រ below, the vowel ូ takes its lower form, which fontkit misses
    expect(setIn('ត្រូវ')[0]).toEqual(['ត', [220, 65, 118]]);
  });

  it.each([
    // glyph, place across and up, as hb-shape of HarfBuzz 6.0 says them
    ['ស្ត្រី', '220@0,0 83@287,0 204@1229,-26 109@1183,-29 → 1215'],
    ['ត្រូវ', '220@0,0 65@287,0 118@976,-26 80@922,0 → 1248'],
    ['ខ្ញុំ', '50@0,0 194@631,-26 115@624,-282 137@615,-29 → 635'],
    ['ញ៉ាំ', '254@0,0 115@779,-260 137@1287,-29 → 1240'],
    ['ធម៌', '68@0,0 76@635,0 148@1225,-29 → 1270'],
  ])('%s has its glyphs where HarfBuzz places them', (text, expected) => {
    let pen = 0;
    const placed = face
      .forDocument()
      .layout(text)
      .glyphs.flatMap(({ parts, advanceWidth }) => {
        const start = pen;
        pen += advanceWidth;
        return parts.map(({ glyph, x, y }) => `${glyph}@${start + x},${y}`);
      });
    expect(`${placed.join(' ')} → ${pen}`).toBe(expected);
  });

  it('does not depend on the Latin letters, brackets or digits before it', () => {
    const alone = setIn('ស្ត្រី');
    for (const before of ['PDF', '(Level)', '«', '24', '– ', 'e\u0301'])
      expect(setIn(`${before}ស្ត្រី`).slice(-alone.length)).toEqual(alone);
  });

  it('that is damaged is drawn as it is, with the circle for what is missing', () => {
    expect(setIn('្ក')).toEqual([['្ក', [384, 183]]]);
    expect(setIn('ា')).toEqual([['ា', [384, 104]]]);
  });
});

describe('a text in Latin letters', () => {
  it('is one glyph for each letter', () => {
    expect(setIn('Área AV').map(([said]) => said)).toEqual(Array.from('Área AV'));
  });

  it('is set alike with HarfBuzz and without', () => {
    const line = 'Grade B · 73.5% – “in place” (Level 3) …';
    const without = openFace(regular);
    expect(setIn(line, without)).toEqual(setIn(line));
    expect(without.widthOf(line)).toBe(face.widthOf(line));
  });

  it('keeps a letter and the mark typed after it together', () => {
    expect(setIn('cafe\u0301').map(([said]) => said)).toEqual(['c', 'a', 'f', 'e', '\u0301']);
    expect(face.widthOf('cafe\u0301')).toBe(face.widthOf('café'));
  });

  it('has a width in sizes of the type', () => {
    expect(face.widthOf('A')).toBe(0.639);
    expect(face.widthOf('')).toBe(0);
  });
});

describe('what leaves no ink', () => {
  it('is not written, and parts words without changing them', () => {
    expect(setIn('ការពារ\u200bកុមារ')).toEqual(setIn('ការពារកុមារ'));
    expect(setIn('on\u00adline\n\u2060\ufeff')).toEqual(setIn('online'));
  });

  it('is a space where the font has no such space', () => {
    expect(face.missingFrom('a\u202fb\u2003c\td')).toEqual([]);
    expect(setIn('\u202f')).toEqual([['\u202f', [3]]]);
  });
});

describe('a character that the font lacks', () => {
  it('is named, each once, in the order of the text', () => {
    expect(face.missingFrom('≥ 90 ✓ or ≥ 80 中 😀')).toEqual(['≥', '✓', '中', '😀']);
  });

  it('is none of those in official Khmer', () => {
    expect(khmerLines.flatMap(face.missingFrom)).toEqual([]);
  });

  it('is every Khmer one without HarfBuzz, and no other', () => {
    expect(openFace(regular).missingFrom('Level កក ៣')).toEqual(['ក', '៣']);
  });

  it.each(['≥ 90', 'ក✓', 'ក\u0e34', 'a\u0489'])('is never drawn as a box: %s', (text) => {
    expect(() => face.forDocument().layout(text)).toThrow(MissingGlyphs);
    expect(face.missingFrom(text)).not.toEqual([]);
  });

  it('is never drawn as a box without HarfBuzz', () => {
    expect(() => openFace(regular).widthOf('ខ្មែរ')).toThrow(MissingGlyphs);
  });
});

describe('HarfBuzz', () => {
  it.each([
    ['Grade B, 73.5% (Level 3)', false],
    ['café', false],
    ['cafe\u0301', true],
    ['Level ខ្មែរ', true],
    ['៣', true],
    ['4,000៛', true],
  ])('is needed for %s: %s', (text, needed) => {
    expect(needsShaping(text)).toBe(needed);
  });
});

describe('documents that share a face', () => {
  it('are the same bytes, whatever the face has set before', async () => {
    const shared = await newFace();
    const first = await pdfOf(khmerLines, shared);
    const other = await pdfOf([...khmerLines, 'ឯកសារ ផ្សេង'].toReversed(), shared);
    const again = await pdfOf(khmerLines, shared);
    const alone = await pdfOf(khmerLines, await newFace());
    expect(Buffer.compare(first, again)).toBe(0);
    expect(Buffer.compare(first, alone)).toBe(0);
    expect(Buffer.compare(first, other)).not.toBe(0);
  });

  it('may be drawn at the same time', async () => {
    const shared = await newFace();
    const [one, two] = [shared.forDocument(), shared.forDocument()];
    const [subsetOne, subsetTwo] = [one.createSubset(), two.createSubset()];
    const codesOne = one.layout('កខ').glyphs.map(({ id }) => subsetOne.includeGlyph(id));
    const codesTwo = two.layout('ខក').glyphs.map(({ id }) => subsetTwo.includeGlyph(id));
    expect([codesOne, codesTwo]).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });
});

it('gives pdfkit new positions each time, since pdfkit scales them', () => {
  const font = face.forDocument();
  expect(font.layout('ស្ត្រី').positions[0]).not.toBe(font.layout('ស្ត្រី').positions[0]);
});
