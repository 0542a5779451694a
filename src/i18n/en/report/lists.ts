export const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

/** `a`, `a and b`, `a, b and c`. */
const and = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** Names at most so many, and says how many more there are. */
export const some = (words: readonly string[], most: number): string =>
  words.length <= most
    ? and(words)
    : `${words.slice(0, most).join(', ')} and ${plural(words.length - most, 'other', 'others')}`;
