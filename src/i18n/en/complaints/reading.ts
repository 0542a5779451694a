import { isNewerFormat } from '../../../problems/newer-format.ts';
import { list, meant, obstacles } from './sentences.ts';
import type { Sentences } from './sentences.ts';
import { sayWrongType } from './wrong-type.ts';
import { slipHints } from './yaml-slips.ts';

const bounds = (least: number, most: number): string => {
  if (least === most) return `exactly ${least}`;
  if (most >= Number.MAX_SAFE_INTEGER) return `at least ${least}`;
  return least <= 0 ? `at most ${most}` : `between ${least} and ${most}`;
};

const counted = (count: number, one: string, several: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${several}`;

const numberBounds = (least: number, most: number): string =>
  least < most && most < Number.MAX_SAFE_INTEGER
    ? `between ${least} and ${most}`
    : bounds(least, most);

/** What can be wrong with a file that a person wrote. */
export const readingComplaints = {
  'file-not-found': ({ file }) => ({
    message: `There is no file ${file}.`,
    hint: 'Check the name and the folder.',
  }),
  'file-unreadable': ({ file, reason }) => ({
    message: `${file} cannot be read: ${obstacles[reason]}.`,
    hint: 'Check that it is a file and that you may read it.',
  }),
  'file-too-large': ({ file, bytes, limit }) => ({
    message: `${file ?? 'The file'} has ${bytes} bytes; at most ${limit} are read.`,
    hint: 'Split it, or check that it is the right file.',
  }),
  'not-utf8': () => ({
    message: 'The file is not written in UTF-8.',
    hint: 'Save it again with the encoding UTF-8.',
  }),
  'control-character': ({ shown }) => ({
    message: `A character that cannot be seen stands here: ${shown}.`,
    hint: 'Delete it and type the text again.',
  }),
  'yaml-syntax': ({ said, slip }) => ({ message: `${said}.`, hint: slipHints[slip] }),
  'yaml-too-deep': ({ limit }) => ({
    message: `The file is nested deeper than ${limit} levels here.`,
    hint: 'No copcheck file needs more than six; check the brackets and the indentation.',
  }),
  'yaml-too-many': ({ limit }) => ({
    message: `A list or map here has more than ${limit} entries.`,
    hint: 'Check that it is the right file.',
  }),
  'yaml-alias': ({ written }) => ({
    message: `Anchors (&) and aliases (*) are not read: ${written}.`,
    hint:
      written === '*'
        ? slipHints.entry
        : 'Write the text out again where it is needed. A text that starts with * or & stands in quotes.',
  }),
  'yaml-tag': ({ written }) => ({
    message: `Tags are not read: ${written}.`,
    hint: 'Leave the tag out. A text that starts with ! stands in quotes.',
  }),
  'yaml-directive': () => ({
    message: 'Lines that start with % are not read.',
    hint: 'Delete the line.',
  }),
  'yaml-documents': () => ({
    message: 'A second document starts here; one file holds one.',
    hint: 'Delete the line --- and what follows, or move it to a file of its own.',
  }),
  'duplicate-key': ({ inList }) => ({
    message: 'This field stands twice in the same place.',
    hint: inList
      ? 'Keep one of the two; or, where the next entry of the list was meant, begin it with "- ".'
      : 'Keep one of the two.',
  }),
  'format-missing': ({ expected }) => ({
    message: 'The file does not say what it is.',
    hint: `Start it with the line "format: ${expected}".`,
  }),
  'format-unknown': ({ found, expected }) => ({
    message: `The file says "format: ${found}"; "${expected}" was expected here.`,
    hint: isNewerFormat(found, expected)
      ? 'A higher number was written by a newer copcheck: install that one.'
      : 'Correct the line, or take the kind of file that belongs here.',
  }),
  'field-unknown': ({ field, meant: word }) => ({
    message: `"${field}" is not a field here.`,
    hint: meant(word, 'Delete it, or check its indentation: it may belong somewhere else.'),
  }),
  'field-missing': ({ field }) => ({
    message: `The field "${field}" is missing.`,
    hint: `Add "${field}: …".`,
  }),
  'field-empty': ({ field }) => ({
    message: field === undefined ? 'This entry is empty.' : `The field "${field}" is empty.`,
    hint: 'Write what belongs there; an empty list is []. A # after a space begins a comment, unless the text stands in double quotes.',
  }),
  'value-not-listed': ({ found, allowed, meant: word }) => ({
    message:
      allowed.length === 1
        ? `"${found}" is not known here; only "${list(allowed)}" is.`
        : `"${found}" is not known here; it must be one of: ${list(allowed)}.`,
    hint: meant(
      word,
      allowed.length === 1
        ? `Write "${list(allowed)}", if that is what is meant.`
        : `Write one of: ${list(allowed)}.`,
    ),
  }),
  'value-wrong-type': sayWrongType,
  'text-length': ({ length, least, most }) => ({
    message: `This text has ${counted(length, 'character', 'characters')}; ${bounds(least, most)} are ${least === most ? 'needed' : 'allowed'}.`,
    hint: length < least ? 'Say a little more.' : 'Shorten it.',
  }),
  'text-form': ({ found, expected }) => ({
    message: `"${found}" does not have the expected form: ${expected}.`,
    hint: 'Write it in that form.',
  }),
  'number-range': ({ found, least, most }) => ({
    message: `${found} is out of range; a number ${numberBounds(least, most)} is expected.`,
    hint: `Write a number ${numberBounds(least, most)}.`,
  }),
  'list-length': ({ length, least, most }) => ({
    message: `This list has ${length === 0 ? 'no entries' : counted(length, 'entry', 'entries')}; ${bounds(least, most)} are ${least === most ? 'needed' : 'allowed'}.`,
    hint: length < least ? 'Add an entry.' : 'Remove some entries.',
  }),
} satisfies Partial<Sentences>;
