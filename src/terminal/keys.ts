/** What a key stands for besides a level. */
export type Command =
  | 'not-applicable'
  | 'evidence'
  | 'note'
  | 'back'
  | 'skip'
  | 'jump'
  | 'help'
  | 'quit';

/** The commands of an item by their keys, in the order in which they stand on the screen. */
export const itemKeys: readonly (readonly [string, Command])[] = [
  ['n', 'not-applicable'],
  ['e', 'evidence'],
  ['c', 'note'],
  ['b', 'back'],
  ['s', 'skip'],
  ['j', 'jump'],
  ['?', 'help'],
  ['q', 'quit'],
];

/**
 * What the same keys type while the keyboard is in Khmer (the NiDA layout, as in `symbols/kh` of
 * xkeyboard-config). Nobody should have to switch the keyboard for every answer.
 */
const khmerKeys: ReadonlyMap<string, string> = new Map([
  ['\u17e0', '0'],
  ['\u17e1', '1'],
  ['\u17e2', '2'],
  ['\u17e3', '3'],
  ['\u17e4', '4'],
  ['\u1793', 'n'],
  ['\u17c1', 'e'],
  ['\u1785', 'c'],
  ['\u1794', 'b'],
  ['\u179f', 's'],
  ['\u17d2', 'j'],
  ['\u1786', 'q'],
  ['\u1799', 'y'],
]);

/** The key that was meant, whichever keyboard it was typed on. */
export const keyMeant = (typed: string): string => khmerKeys.get(typed) ?? typed.toLowerCase();

/** A text with Khmer digits written as 0 to 9: dates and levels are read in these. */
export const withLatinDigits = (text: string): string =>
  text.replace(/[\u17e0-\u17e9]/g, (digit) => `${(digit.codePointAt(0) ?? 0) - 0x17e0}`);

/** A key as the terminal reports it. */
export type Keypress = { readonly name?: string; readonly ctrl: boolean };

/**
 * The letter, digit or sign of a key; empty for a key that types nothing. A Khmer key comes without a name,
 * as the text that it sends.
 */
export function letterOf(key: Keypress): string {
  if (key.ctrl || ('meta' in key && key.meta === true)) return '';
  const sent = 'sequence' in key && typeof key.sequence === 'string' ? key.sequence : '';
  return keyMeant(sent === '' || sent.startsWith('\u001b') ? (key.name ?? '') : sent);
}
