/** `ក`, `ក និង ខ`, `ក ខ និង គ`. */
const and = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(' ')} និង ${words.at(-1)}`;

/** Names at most so many, and says how many more there are. */
export const some = (words: readonly string[], most: number): string =>
  words.length <= most
    ? and(words)
    : `${words.slice(0, most).join(' ')} និង ${words.length - most} ទៀត`;
