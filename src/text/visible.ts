/**
 * C0 but line feed, DEL, C1, the characters that reorder or separate lines, the byte order mark, lone
 * surrogates and tag characters (CWE-150). U+200B to U+200D stay: Khmer text is written with them.
 */
const UNSAFE =
  // oxlint-disable-next-line no-control-regex -- control characters are what this looks for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff\u{e0000}-\u{e007f}]/gu;

/**
 * Text that a stranger wrote, safe to show on a terminal, on a page or in a table: every character that
 * moves the cursor or reorders text becomes visible as ‹U+XXXX›. Nothing is deleted.
 */
export const makeVisible = (text: string): string => text.replace(UNSAFE, codeOf);

/** A character as its code, ‹U+202E›. */
export const codeOf = (character: string): string =>
  `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;

/** The same for a text that must stay on its line, as the name of a file or a sentence about it. */
export const makeLineVisible = (text: string): string =>
  makeVisible(text).replaceAll('\n', '‹U+000A›');

/** Whether a text holds a character that `makeVisible` would have to show. */
export const hasUnsafeCharacters = (text: string): boolean => text.search(UNSAFE) >= 0;

/**
 * The same for JSON: a character that moves the cursor or reorders text is written as its escape, `\u202e`, which
 * means the same to whoever reads the JSON. Outside of texts JSON has none of them.
 */
export const escapeUnsafe = (json: string): string =>
  json.replace(UNSAFE, (character) =>
    Array.from(
      { length: character.length },
      (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
