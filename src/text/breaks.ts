import { khmerPieces, ZERO_WIDTH_SPACE } from './khmer-words.ts';

/**
 * A text with a zero-width space at each place where a line may break inside Khmer. For what is drawn only:
 * bookmarks, links, attachments and stored text get the text as it is. Give it one paragraph at a time.
 */
export const withBreaks = (text: string): string =>
  HAS_KHMER.test(text)
    ? khmerPieces(text).join(ZERO_WIDTH_SPACE).replaceAll(TWICE, ZERO_WIDTH_SPACE)
    : text;

/** Without a Khmer letter there is no such place. */
const HAS_KHMER = /[\u1780-\u17b3]/;

/** Where the author has put one already. */
const TWICE = ZERO_WIDTH_SPACE + ZERO_WIDTH_SPACE;

/** A text without the marks of where lines may break. */
export const withoutBreaks = (text: string): string => text.replaceAll(ZERO_WIDTH_SPACE, '');
