/** How many characters a text has, as Unicode counts them: what a person is told when it is too short. */
export const lengthOf = (text: string): number => Array.from(text).length;
