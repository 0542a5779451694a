import type { Code, ComplaintArguments } from '../../../problems/complaint.ts';
import type { Obstacle } from '../../../problems/facts.ts';

/** What a code says: what was found and what was expected, then the next step. Whole sentences. */
export type Sentences = {
  readonly [C in Code]: (args: ComplaintArguments[C]) => {
    readonly message: string;
    readonly hint: string;
  };
};

/** The next step when a word was most likely mistyped. */
export const meant = (word: string | undefined, otherwise: string): string =>
  word === undefined ? otherwise : `Did you mean "${word}"?`;

/** Words one after the other. */
export const list = (words: readonly string[]): string => words.join(', ');

/** At most five, and how many more there are. */
export const some = (ids: readonly string[]): string =>
  ids.length <= 5 ? list(ids) : `${list(ids.slice(0, 5))} and ${ids.length - 5} more`;

/** Why a file cannot be read or written. */
export const obstacles: Readonly<Record<Obstacle, string>> = {
  'no-permission': 'you have no permission',
  'read-only': 'the disk or the folder is read-only',
  'not-there': 'it is not there, or its folder is not',
  'not-a-folder': 'a part of its path is a file, not a folder',
  'is-a-folder': 'it is a folder',
  'not-a-file': 'it is a device or a pipe, not a file',
  'bad-name': 'its name is too long, or has a character that is not allowed here',
  'in-use': 'another program holds it',
  failing: 'the disk did not do what it was told',
  disconnected: 'the disk is no longer connected',
  unknown: 'the system gave no reason',
};
