import type { YAMLParseError, YAMLWarning } from 'yaml';
import type { Complaint } from '../problems/complaint.ts';
import type { YamlSlip } from '../problems/facts.ts';

type YamlError = YAMLParseError | YAMLWarning;

/** A mistake in words, and the kind of slip it is. */
type Said = { readonly said: string; readonly slip: YamlSlip };

const noField: Said = {
  said: 'This line is no field: a colon is missing, or it continues the text above and must be indented further',
  slip: 'field',
};
const badIndent: Said = {
  said: 'This line is indented wrongly: it belongs neither to the field above nor beside it',
  slip: 'indentation',
};

const tab: Said = {
  said: 'A tab stands where spaces must: indent with spaces only',
  slip: 'tab',
};

const longDash: Said = {
  said: 'This is another dash than the one that begins an entry of a list',
  slip: 'entry',
};

/** What the YAML library found, in the words of somebody who writes YAML. */
const SAID: Readonly<Record<string, Said>> = {
  BAD_INDENT: badIndent,
  BLOCK_AS_IMPLICIT_KEY: {
    said: 'A text with a colon and a space in it, or with a question mark before it, must stand in double quotes',
    slip: 'quotes',
  },
  BLOCK_IN_FLOW: {
    said: 'A comma is missing here, or a text with a colon in it must stand in double quotes',
    slip: 'quotes',
  },
  MISSING_CHAR: { said: 'A colon, comma, quote or bracket is missing here', slip: 'line' },
  TAB_AS_INDENT: tab,
  UNEXPECTED_TOKEN: { said: 'This is not expected here', slip: 'line' },
  MULTILINE_IMPLICIT_KEY: noField,
  NON_STRING_KEY: { said: 'A field name must be a word, not a list or a map', slip: 'field' },
  BAD_SCALAR_START: {
    said: 'A text that starts with this character must stand in double quotes',
    slip: 'quotes',
  },
  BAD_DQ_ESCAPE: {
    said: 'This is no known escape after a backslash; double the backslash to mean one',
    slip: 'escape',
  },
  KEY_OVER_1024_CHARS: {
    said: 'This field name is far too long; is a colon missing',
    slip: 'field',
  },
};

/** Where the code is the same for several mistakes, the library's sentence tells them apart. */
const SAID_OF: readonly (readonly [RegExp, Said])[] = [
  [/^Missing closing/, { said: 'This quote is never closed', slip: 'quotes' }],
  [
    / end with a [\]}]$/,
    {
      said: 'The bracket that closes this one is missing, of another kind, or not indented further than the field',
      slip: 'brackets',
    },
  ],
  [
    /^Flow end indicator/,
    {
      said: 'A closing bracket must be indented further than the field it belongs to',
      slip: 'indentation',
    },
  ],
  [
    /^Unexpected block-seq-ind on same line/,
    { said: 'The first entry of a list stands on the line of its field', slip: 'entry' },
  ],
  [/^Unexpected , in flow/, { said: 'A comma stands here with nothing before it', slip: 'comma' }],
  [/^Sequence item without|^A block sequence may not/, badIndent],
  [/^Implicit map keys need/, noField],
  [
    /^Unexpected flow-(?:seq|map)-end token/,
    { said: 'This bracket closes nothing', slip: 'brackets' },
  ],
  [
    /^Not a YAML token|^Block scalar header/,
    { said: 'After | or > the text begins on the next line', slip: 'block' },
  ],
  [
    /explicit indentation indicator/,
    {
      said: 'An empty line above holds more spaces than this text is indented by: delete them',
      slip: 'indentation',
    },
  ],
  [/^Comments must be separated/, { said: 'A space is missing before #', slip: 'comment' }],
  [
    / at node end$/,
    {
      said: 'The text before this was complete: put all of it in double quotes, with \\" for a quote inside',
      slip: 'quotes',
    },
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
      slip: 'indentation',
    };
  }
  const [first] = errors;
  // Wherever a line that begins with a tab is found wrong, the tab is why.
  if (character === '\t') return { code: 'yaml-syntax', ...tab };
  // Word processors lengthen a dash.
  if (/[\u2010-\u2015]/.test(character)) return { code: 'yaml-syntax', ...longDash };
  const byMessage = SAID_OF.find(([pattern]) => pattern.test(first?.message ?? ''))?.[1];
  const other: Said = { said: 'This cannot be read as YAML', slip: 'line' };
  return { code: 'yaml-syntax', ...(byMessage ?? SAID[first?.code ?? ''] ?? other) };
}
