import type { YAMLParseError, YAMLWarning } from 'yaml';
import type { Complaint } from '../problems/complaint.ts';

type YamlError = YAMLParseError | YAMLWarning;

const NO_FIELD =
  'This line is no field: a colon is missing, or it continues the text above and must be indented further';
const BAD_INDENT =
  'This line is indented wrongly: it belongs neither to the field above nor beside it';
const TAB = 'A tab stands where spaces must: indent with spaces only';
const COLON =
  'A text with a colon and a space in it, or with a question mark before it, must stand in double quotes';

/** What the YAML library found, in the words of somebody who writes YAML. */
const SAID: Readonly<Record<string, string>> = {
  BAD_INDENT,
  BLOCK_AS_IMPLICIT_KEY: COLON,
  BLOCK_IN_FLOW:
    'A comma is missing here, or a text with a colon in it must stand in double quotes',
  MISSING_CHAR: 'A colon, comma, quote or bracket is missing here',
  TAB_AS_INDENT: TAB,
  UNEXPECTED_TOKEN: 'This is not expected here',
  MULTILINE_IMPLICIT_KEY: NO_FIELD,
  NON_STRING_KEY: 'A field name must be a word, not a list or a map',
  BAD_SCALAR_START: 'A text that starts with this character must stand in double quotes',
  BAD_DQ_ESCAPE: 'This is no known escape after a backslash; double the backslash to mean one',
  KEY_OVER_1024_CHARS: 'This field name is far too long; is a colon missing',
};

/** Where the code is the same for several mistakes, the library's sentence tells them apart. */
const SAID_OF: readonly (readonly [RegExp, string])[] = [
  [/^Missing closing/, 'This quote is never closed'],
  [
    / end with a [\]}]$/,
    'This bracket is never closed by its like, or by one that is not indented further than the field',
  ],
  [
    /^Flow end indicator/,
    'A closing bracket must be indented further than the field it belongs to',
  ],
  [/^Sequence item without|^A block sequence may not/, BAD_INDENT],
  [/^Implicit map keys need/, NO_FIELD],
  [/^Unexpected flow-(?:seq|map)-end token/, 'This bracket closes nothing'],
  [/^Not a YAML token|^Block scalar header/, 'After | or > the text begins on the next line'],
  [
    /explicit indentation indicator/,
    'An empty line above holds more spaces than this text is indented by: delete them',
  ],
  [/^Comments must be separated/, 'A space is missing before #'],
  [
    / at node end$/,
    'The text before this was complete: put all of it in double quotes, with \\" for a quote inside',
  ],
];

/** Whether an unclosed quote or bracket is what was found, which stands further up. */
export const isUnclosedOf = ({ message }: YamlError): boolean =>
  /^Missing closing| end with a [\]}]$/.test(message);

/** Several errors at one place are one mistake of its author, which they know best together. */
export function complaintOfYaml(errors: readonly YamlError[], character: string): Complaint {
  const codes = new Set(errors.map(({ code }) => code));
  if (codes.has('BLOCK_AS_IMPLICIT_KEY') && codes.has('MULTILINE_IMPLICIT_KEY')) {
    return {
      code: 'yaml-syntax',
      said: 'The text that starts here runs on into a line with a colon: one of the two is indented wrongly, or a quote is missing',
    };
  }
  const [first] = errors;
  // Wherever a line that begins with a tab is found wrong, the tab is why.
  if (character === '\t') return { code: 'yaml-syntax', said: TAB };
  const byMessage = SAID_OF.find(([pattern]) => pattern.test(first?.message ?? ''))?.[1];
  const said = byMessage ?? SAID[first?.code ?? ''] ?? 'This cannot be read as YAML';
  return { code: 'yaml-syntax', said };
}
