import type { YamlSlip } from '../../../problems/facts.ts';

/** What to look at after a mistake in the YAML. */
export const slipHints: Readonly<Record<YamlSlip, string>> = {
  indentation:
    'Compare the line with those around it: the same kind of entry is indented alike, and a space follows its dash.',
  tab: 'Put two spaces where each tab stands.',
  quotes: 'Begin and end the text with a double quote, and write \\" for one inside it.',
  escape: 'Write \\\\ for a backslash, or put the text between single quotes.',
  brackets:
    'Close each [ with ] and each { with }. A text that begins with a bracket, or has one inside a list in brackets, must stand in double quotes.',
  block: 'Leave nothing but a comment behind | or >, and indent the text below further.',
  comment: 'Write a space before #, or put the text in double quotes where the # belongs to it.',
  field: 'A field is a word, a colon, a space and its text, as in "title: Blocking list".',
  entry: 'Begin each entry on a line of its own with the dash of the keyboard and a space: "- ".',
  comma: 'Take the comma away, or write what is missing before it.',
  line: 'Look at the quotes, brackets and colons of this line and of the one above.',
};
