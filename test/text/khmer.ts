import fc from 'fast-check';

const consonant = fc
  .integer({ min: 0x1780, max: 0x17a2 })
  .map((code) => String.fromCodePoint(code));
const vowel = fc.integer({ min: 0x17b6, max: 0x17c5 }).map((code) => String.fromCodePoint(code));
const sign = fc.constantFrom('ំ', 'ះ', '់', '៌', '៍', '័', '៏');
const shift = fc.constantFrom('៉', '៊');

const optional = (part: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(fc.constant(''), part);

/** A syllable that is spelt in the right order, if not one of the language. */
export const syllables: fc.Arbitrary<string> = fc
  .tuple(
    consonant,
    fc.array(
      consonant.map((below) => `្${below}`),
      { maxLength: 2 },
    ),
    optional(shift),
    optional(vowel),
    optional(sign),
  )
  .map(([first, below, ...rest]) => [first, ...below, ...rest].join(''));

const words: fc.Arbitrary<string> = fc.oneof(
  fc.array(syllables, { minLength: 1, maxLength: 8 }).map((each) => each.join('')),
  fc.constantFrom('អនឡាញ', 'កុមារ', 'ការពារ', 'ក្រុមហ៊ុន', 'ប្រព័ន្ធ', 'ៗ', '។', '៖', '៣', '«', ')'),
  fc.constantFrom('Level', '(CSAM)', '2023', '62%', 'PDF', '\u200b'),
);

/** A paragraph of Khmer with Latin in it, some words with spaces between them and some without. */
export const paragraphs: fc.Arbitrary<string> = fc
  .array(fc.tuple(words, fc.constantFrom('', '', ' ')), { maxLength: 20 })
  .map((each) => each.flat().join(''));

/** Anything that can be typed with a Khmer keyboard, in any order. */
export const damaged: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0x1780, max: 0x17f9 }).map((code) => String.fromCodePoint(code)),
      fc.constantFrom('្', '្', 'ក', ' ', 'a', '1', '\u200b', '\u200c', '\u200d', '\u2060'),
    ),
    { maxLength: 40 },
  )
  .map((each) => each.join(''));

/** A vowel sign, a mark or COENG: what no line may start with. */
export const STARTS_INSIDE = /^[\u17b4-\u17d3\u17dd]/;

/** COENG: what no line may end with. */
export const ENDS_INSIDE = /\u17d2$/;
