/**
 * A text as the letters that a person sees, each with its marks. A Khmer syllable is one: a consonant, the
 * consonants that COENG (U+17D2) writes below it, its vowel and its signs. Joined again, they are the text.
 */
export const lettersOf = (text: string): readonly string[] => text.match(LETTER) ?? [];

const LETTER = /(?:\u17d2?.)(?:\u17d2.|[\p{M}\u200c\u200d])*/gsu;
