/** East Asian letters that take two cells of a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Marks and format characters, which take no cell of their own. */
const WITHOUT_WIDTH = /\p{Mn}|\p{Me}|\p{Cf}/u;

/**
 * How many cells of a terminal a text takes, at most: one for every code point that is not a mark or a
 * format character, as the C library counts Khmer. Counting fewer would let a line wrap unseen.
 */
export function cells(text: string): number {
  let count = 0;
  for (const character of text) {
    if (WITHOUT_WIDTH.test(character)) continue;
    count += WIDE.test(character) ? 2 : 1;
  }
  return count;
}
