/*
 * Unicode orders the marks on a letter in a time that grows by the square of their number: half a megabyte of
 * them would take a minute. What is longer than any field may be is refused by its schema as it is.
 */

const LONGEST_TEXT = 8_000;

const LONGEST_NAME = 200;

/** A text in Unicode NFC. */
export const normalText = (text: string): string =>
  text.length > LONGEST_TEXT ? text : text.normalize('NFC');

/** The name of a field in Unicode NFC. */
export const normalName = (name: string): string =>
  name.length > LONGEST_NAME ? name : name.normalize('NFC');

/** What two names have in common that look the same. */
export const lookOfName = (name: string): string =>
  name.length > LONGEST_NAME ? name : name.normalize('NFKC');
