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
    return `${found} ស្ថិតនៅទីនេះដោយគ្មានសញ្ញា " " ប៉ុន្តែត្រូវការ៖ អត្ថបទ។`;
  }
  const shown = { text: `«${found}»`, word: found, list: 'បញ្ជី', map: 'បណ្ដុំវាល' };
  const types = expected.split(' or ').map((each) => typeNames[each] ?? each);
  return `${shown[shape]} ស្ថិតនៅកន្លែងដែលត្រូវការ៖ ${types.join(' ឬ')}។`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'អត្ថបទ',
  integer: 'ចំនួនគត់',
  number: 'ចំនួន',
  boolean: 'true ឬ false',
  array: 'បញ្ជី',
  object: 'បណ្ដុំវាល',
};

const hintOf = (facts: WrongType): string =>
  hints[facts.expected]?.(facts) ?? 'សូមពិនិត្យចន្លោះដើមបន្ទាត់ និងសញ្ញា " " នៃបន្ទាត់នេះ។';

/** By the type that was expected. */
const hints: Readonly<Record<string, (facts: WrongType) => string | undefined>> = {
  string: ({ shape }) => textHints[shape],
  boolean: ({ found }) => booleanHint(found),
  integer: ({ found }) =>
    /^-?\d+$/.test(found) ? WITHOUT_QUOTES : 'សូមសរសេរតែចំនួនគត់ ដោយគ្មានសញ្ញា " " និងគ្មានឯកតា។',
  number: ({ found }) =>
    /^-?\d+(?:\.\d+)?$/.test(found) ? WITHOUT_QUOTES : 'សូមសរសេរតែចំនួន ដោយគ្មានសញ្ញា " " និងគ្មានឯកតា។',
  array: ({ shape }) => (shape === 'map' ? slipHints.entry : SINGLE_ENTRY),
  object: () => 'សូមសរសេរវាលរបស់វានៅខាងក្រោម មួយបន្ទាត់មួយ ដោយមានចន្លោះដើមបន្ទាត់ច្រើនជាង។',
};

const SINGLE_ENTRY = 'ធាតុតែមួយក៏ជាបញ្ជីដែរ៖ សូមដាក់វារវាង [ និង ] ឬលើបន្ទាត់របស់វា ដោយចាប់ផ្ដើមដោយ «- »។';

const WITHOUT_QUOTES = 'សូមដកសញ្ញា " " ចេញ។';

const textHints: Readonly<Partial<Record<WrongType['shape'], string>>> = {
  word: 'សូមដាក់វាក្នុងសញ្ញា " " ដើម្បីឱ្យវាជាអត្ថបទ។',
  list: 'អត្ថបទដែលចាប់ផ្ដើមដោយ [ ឬ - ត្រូវដាក់ក្នុងសញ្ញា " "។',
  map: 'អត្ថបទដែលចាប់ផ្ដើមដោយ { ឬមានសញ្ញា : និងដកឃ្លាក្នុងនោះ ត្រូវដាក់ក្នុងសញ្ញា " "។',
};

function booleanHint(found: string): string {
  if (found === 'true' || found === 'false') return WITHOUT_QUOTES;
  if (/^(?:yes|on|y)$/i.test(found)) return 'សូមសរសេរ true ដោយគ្មានសញ្ញា " "។';
  if (/^(?:no|off|n)$/i.test(found)) return 'សូមសរសេរ false ដោយគ្មានសញ្ញា " "។';
  return 'សូមសរសេរ true ឬ false ដោយគ្មានសញ្ញា " "។';
}
