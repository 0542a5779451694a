import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cells } from '../../src/text/cells.ts';
import { wrap } from '../../src/text/wrap.ts';
import { damaged, ENDS_INSIDE, paragraphs, STARTS_INSIDE } from './khmer.ts';

describe('a text in Latin letters', () => {
  it.each([
    ['', 10, ['']],
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 100, ['one two three']],
    ['one\n\ntwo', 10, ['one', '', 'two']],
    ['one  two', 4, ['one ', 'two']],
    ['abcdefghij kl', 4, ['abcd', 'efgh', 'ij', 'kl']],
    ['a bcdefg', 4, ['a', 'bcde', 'fg']],
    ['café au lait', 4, ['café', 'au', 'lait']],
    ['日本語', 4, ['日本', '語']],
    ['ab', 0, ['a', 'b']],
  ])('%j at %i cells is %j', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});

describe('a text in Khmer', () => {
  it('breaks between words, and at spaces', () => {
    const text = 'ក្រុមហ៊ុនត្រូវតែផ្ដល់យន្តការរាយការណ៍ដែលងាយស្រួលប្រើសម្រាប់កុមារ (Level 3)';
    expect(wrap(text, 20)).toEqual([
      'ក្រុមហ៊ុនត្រូវតែផ្ដល់យន្តការ',
      'រាយការណ៍ដែលងាយស្រួលប្រើ',
      'សម្រាប់កុមារ (Level 3)',
    ]);
  });

  it('does not cut a syllable of a word that is longer than a line', () => {
    expect(wrap('ទូរគមនាគមន៍', 4)).toEqual(['ទូរគម', 'នាគម', 'ន៍']);
    expect(wrap('ស្ត្រីស្ត្រី', 4)).toEqual(['ស្ត្រី', 'ស្ត្រី']);
  });
});

const texts = fc.oneof(paragraphs, damaged);
const widths = fc.integer({ min: 8, max: 80 });

it('gives lines no wider than asked', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 80 }), (text, width) => {
      for (const line of wrap(text, width)) expect(cells(line)).toBeLessThanOrEqual(width);
    }),
  );
});

it('loses nothing but spaces between lines', () => {
  fc.assert(
    fc.property(texts, widths, (text, width) => {
      const bare = (value: string): string => value.replaceAll(' ', '');
      expect(bare(wrap(text, width).join(''))).toBe(bare(text));
    }),
  );
});

it('starts no line inside a syllable, and ends none with COENG', () => {
  fc.assert(
    fc.property(paragraphs, widths, (text, width) => {
      const lines = wrap(text, width);
      expect(lines.filter((line) => STARTS_INSIDE.test(line))).toEqual([]);
      expect(lines.filter((line) => ENDS_INSIDE.test(line))).toEqual([]);
    }),
  );
});
