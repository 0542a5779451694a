import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lettersOf } from '../../src/text/letters.ts';
import { damaged, paragraphs, syllables } from './khmer.ts';

it.each([
  ['ស្ត្រីខ្មែរ', ['ស្ត្រី', 'ខ្មែ', 'រ']],
  ['កុំព្យូទ័រ', ['កុំ', 'ព្យូ', 'ទ័', 'រ']],
  ['Área 3', ['Á', 'r', 'e', 'a', ' ', '3']],
  ['cafe\u0301s', ['c', 'a', 'f', 'e\u0301', 's']],
  ['😀ក', ['😀', 'ក']],
  ['្ក', ['្ក']],
  ['ក្', ['ក្']],
  ['', []],
])('%j has the letters %j', (text, expected) => {
  expect(lettersOf(text)).toEqual(expected);
});

it('leaves every syllable whole', () => {
  fc.assert(
    fc.property(fc.array(syllables), (each) => {
      expect(lettersOf(each.join(''))).toEqual(each);
    }),
  );
});

it('loses nothing', () => {
  fc.assert(
    fc.property(fc.oneof(paragraphs, damaged, fc.string({ unit: 'binary' })), (text) => {
      expect(lettersOf(text).join('')).toBe(text);
    }),
  );
});
