import type { ComplaintArguments } from '../../../problems/complaint.ts';
import { slipHints } from './yaml-slips.ts';

type WrongType = ComplaintArguments['value-wrong-type'];

/** What is said of a value of another type than the field has. */
export const sayWrongType = (
  facts: WrongType,
): { readonly message: string; readonly hint: string } => ({
  message: messageOf(facts),
  hint: hintOf(facts),
});

function messageOf({ found, shape, expected }: WrongType): string {
  // A word that is no text has no quotes around it.
  if (shape === 'word' && expected === 'string') {
    return `${found} stands here without quotes; a text is expected.`;
  }
  const shown = { text: `"${found}"`, word: found, list: 'A list', map: 'A map of fields' };
  const types = expected.split(' or ').map((each) => typeNames[each] ?? each);
  return `${shown[shape]} stands where ${types.join(' or ')} is expected.`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of fields',
};

const hintOf = (facts: WrongType): string =>
  hints[facts.expected]?.(facts) ?? 'Check the indentation and the quotes of this line.';

/** By the type that was expected. */
const hints: Readonly<Record<string, (facts: WrongType) => string | undefined>> = {
  string: ({ shape }) => textHints[shape],
  boolean: ({ found }) => booleanHint(found),
  integer: ({ found }) =>
    /^-?\d+$/.test(found)
      ? WITHOUT_QUOTES
      : 'Write a number alone: no quotes, no unit and no fraction.',
  number: ({ found }) =>
    /^-?\d+(?:\.\d+)?$/.test(found)
      ? WITHOUT_QUOTES
      : 'Write a number alone: no quotes and no unit.',
  array: ({ shape }) => (shape === 'map' ? slipHints.entry : SINGLE_ENTRY),
  object: () => 'Write its fields below it, each on a line of its own and indented further.',
};

const SINGLE_ENTRY =
  'Even a single entry is a list: put it between [ and ], or on a line of its own that begins with "- ".';

const WITHOUT_QUOTES = 'Take the quotes away.';

const textHints: Readonly<Partial<Record<WrongType['shape'], string>>> = {
  word: 'Put it in double quotes to make it a text.',
  list: 'A text that begins with [ or with a dash must stand in double quotes.',
  map: 'A text that begins with { or has a colon and a space in it must stand in double quotes.',
};

function booleanHint(found: string): string {
  if (found === 'true' || found === 'false') return WITHOUT_QUOTES;
  if (/^(?:yes|on|y)$/i.test(found)) return 'Write true, without quotes.';
  if (/^(?:no|off|n)$/i.test(found)) return 'Write false, without quotes.';
  return 'Write true or false, without quotes.';
}
