import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compounds, loanWords } from '../../src/text/kept-whole.ts';
import { khmerPieces, withoutBreaks } from '../../src/text/khmer-words.ts';
import { damaged, ENDS_INSIDE, paragraphs, STARTS_INSIDE, syllables } from './khmer.ts';

const shown = (text: string): string => khmerPieces(text).map(withoutBreaks).join('|');

describe('a line may break', () => {
  it.each([
    // between words
    ['ក្រសួងប្រៃសណីយ៍និងទូរគមនាគមន៍', 'ក្រសួង|ប្រៃសណីយ៍|និង|ទូរគមនាគមន៍'],
    ['អង្គភាពត្រូវផ្ដល់យន្តការរាយការណ៍', 'អង្គភាព|ត្រូវ|ផ្ដល់|យន្តការ|រាយការណ៍'],
    // after a full stop, a colon or the sign of repetition, never before
    ['ការពារកុមារ។', 'ការពារ|កុមារ។'],
    ['ថ្មីៗអាច', 'ថ្មីៗ|អាច'],
    ['ចំណាំ៖កុមារ', 'ចំណាំ៖|កុមារ'],
    // not beside digits, brackets and Latin letters
    ['កម្រិត ៣ (62%)', 'កម្រិត ៣ (62%)'],
    ['PDFកុមារ«ខ្មែរ»(កុមារ)', 'PDFកុមារ«ខ្មែរ»(កុមារ)'],
    ['(ការពារកុមារ)', '(ការពារ|កុមារ)'],
    // not inside a loan word, nor before the consonant that ends a word
    ['កិច្ចការពារកុមារលើប្រព័ន្ធអនឡាញ', 'កិច្ចការពារ|កុមារ|លើ|ប្រព័ន្ធ|អនឡាញ'],
    ['ហ្វូន', 'ហ្វូន'],
    ['តាមហ្វេសប៊ុក', 'តាម|ហ្វេសប៊ុក'],
    ['ប្រតិបត្តិករទូរសព្ទ', 'ប្រតិបត្តិករ|ទូរសព្ទ'],
    // not where the author joined two words
    ['ការពារ\u2060កុមារ', 'ការពារ\u2060កុមារ'],
    ['No Khmer here', 'No Khmer here'],
    ['', ''],
  ])('%s: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('where the author marked it, once', () => {
    expect(shown('ការពារ\u200bកុមារ')).toBe('ការពារ|កុមារ');
    expect(shown('Khmer\u200bខ្មែរ')).toBe('Khmer|ខ្មែរ');
    expect(shown('ការពារ\u200b កុមារ')).toBe('ការពារ កុមារ');
  });

  it.each(loanWords)('before and after %s, not inside', (word) => {
    expect(shown(`ការ${word}និងវ៉ាយហ្វាយកម្ពុជា`)).toBe(`ការ|${word}|និង|វ៉ាយហ្វាយ|កម្ពុជា`);
  });

  it.each(compounds)('not inside %s', (word) => {
    expect(shown(`តាម${word}និង`)).toBe(`តាម|${word}|និង`);
  });

  it('where the dictionary says so, be there a compound in other words', () => {
    expect(shown('ប្រតិបត្តិការងារ')).toBe('ប្រតិបត្តិការងារ');
    expect(shown('អ្នកប្រើប្រាស់')).toBe('អ្នកប្រើប្រាស់');
  });
});

describe('the pieces of a text', () => {
  it('are the text when joined, and none starts or ends inside a syllable', () => {
    fc.assert(
      fc.property(fc.oneof(paragraphs, damaged), (text) => {
        const pieces = khmerPieces(text);
        expect(pieces.join('')).toBe(text);
        const cutInside = pieces.filter(
          (piece, index) =>
            (index > 0 && STARTS_INSIDE.test(piece)) ||
            (index < pieces.length - 1 && ENDS_INSIDE.test(piece)),
        );
        expect(cutInside).toEqual([]);
      }),
    );
  });

  it('keep syllables whole in a text without any space', () => {
    fc.assert(
      fc.property(fc.array(syllables, { minLength: 400, maxLength: 600 }), (each) => {
        const text = each.join('');
        const pieces = khmerPieces(text);
        expect(pieces.join('')).toBe(text);
        expect(pieces.slice(1).filter((piece) => STARTS_INSIDE.test(piece))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it('are the same when they are looked up again', () => {
    const text = 'ក្រុមហ៊ុនបច្ចេកវិទ្យាឌីជីថល';
    expect(khmerPieces(text)).toEqual(khmerPieces(text));
    expect(khmerPieces(text)).toEqual(['ក្រុមហ៊ុន', 'បច្ចេកវិទ្យា', 'ឌីជីថល']);
  });
});
