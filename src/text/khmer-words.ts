import { compounds, loanWords } from './kept-whole.ts';
import { remembered } from './remembered.ts';

/** Marks a place where a line may break; it leaves no ink. */
const ZERO_WIDTH_SPACE = '\u200b';

/** A text without the marks of where lines may break. */
export const withoutBreaks = (text: string): string => text.replaceAll(ZERO_WIDTH_SPACE, '');

/**
 * A text cut where a line may break inside Khmer, which is written without spaces: between two words, and
 * after a zero-width space. Joined again, the pieces are the text. A text without Khmer is one piece.
 */
export function khmerPieces(text: string): readonly string[] {
  if (!KHMER.test(text)) return [text];
  const pieces: string[] = [];
  let piece = '';
  let last = '';
  for (const word of (text.match(CHUNK) ?? []).flatMap(wordsOf)) {
    if (mayBreakBetween(last, word)) {
      pieces.push(piece);
      piece = '';
    }
    piece += word;
    last = word.at(-1) ?? last;
  }
  return [...pieces, piece];
}

const KHMER = /[\u1780-\u17b3]/;

/**
 * What is looked up at once. A space always ends a word, so that a sentence need not be looked up whole; and
 * the time of a look-up grows with the square of its length, so that no text is looked up longer than this.
 */
const CHUNK = /[^\s\u200b]{1,1000}|[\s\u200b]+/g;

/** A vowel sign, a mark or COENG (U+17D2), which belong to the letter before them; or a space, which ends its line. */
const STARTS_INSIDE = /^[\u17b4-\u17d3\u17dd\s\u200b]/;

/** What a line may start with: a consonant or an independent vowel, the only letters a syllable starts with. */
const STARTS_SYLLABLE = /^[\u1780-\u17b3]/;

/** No word is a consonant alone: it closes a word that the dictionary lacks (ហ្វូ|ន). */
const LONE_CONSONANT = /^[\u1780-\u17a2]$/;

/** What a line may end with: a Khmer letter, vowel, sign or full stop, but not COENG. */
const ENDS_WORD = /^[\u1780-\u17d1\u17d3-\u17da]$/;

const mayBreakBetween = (last: string, word: string): boolean =>
  (last === ZERO_WIDTH_SPACE && !STARTS_INSIDE.test(word)) ||
  (ENDS_WORD.test(last) && STARTS_SYLLABLE.test(word) && !LONE_CONSONANT.test(word));

/** The loan words of a text, and between them what the dictionary finds. */
const wordsOf = remembered((chunk: string): readonly string[] =>
  chunk
    .split(LOAN_WORDS)
    .flatMap((part, index) => (index % 2 === 1 ? [part] : dictionaryWordsOf(part))),
);

/** The dictionary of Unicode. It takes 7 ms to open, so it is opened for the first Khmer text. */
let dictionary: Intl.Segmenter | undefined;

/** The words that the dictionary finds, but no compound of our list in pieces. */
function dictionaryWordsOf(text: string): readonly string[] {
  if (text === '') return [];
  dictionary ??= new Intl.Segmenter('km', { granularity: 'word' });
  const kept = Array.from(text.matchAll(COMPOUNDS), ({ 0: { length }, index }) => ({
    from: index,
    to: index + length,
  }));
  const found = dictionary.segment(text);
  const words: string[] = [];
  // Asked place by place, which takes two thirds of the time of a walk through all of them.
  for (let index = 0; index < text.length;) {
    const segment = found.containing(index)?.segment ?? text.slice(index);
    const isInside = kept.some(({ from, to }) => from < index && index < to);
    words.push(isInside ? `${words.pop() ?? ''}${segment}` : segment);
    index += segment.length;
  }
  return words;
}

/** Of two words that begin alike, the longer one comes first. */
const anyOf = (words: readonly string[]): string =>
  words.toSorted((a, b) => b.length - a.length).join('|');

/** With its brackets, `split` gives the words too, each after what stands before it. */
const LOAN_WORDS = new RegExp(`(${anyOf(loanWords)})`);

const COMPOUNDS = new RegExp(anyOf(compounds), 'g');
