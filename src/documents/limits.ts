import type { CST } from 'yaml';
import { tokensIn } from './tokens.ts';
import type { Refusal } from './tokens.ts';

/** A file that people write: half a megabyte holds a thousand items. */
export const MOST_BYTES = 512 * 1024;

/** Words, marks, spaces and line ends of a file: half as many again as a file of a thousand items has (134,570). */
export const MOST_TOKENS = 200_000;

/** What is said about one file in one run; who has so much to mend runs the command again. */
export const MOST_PROBLEMS = 500;

/** Levels of lists and maps, one within the other. */
export const DEEPEST = 32;

/** Entries of one list or map. */
const MOST_ENTRIES = 2_000;

/** The first place where YAML is nested deeper than 32 levels or a list is longer than 2,000 entries, if any. */
export function tokensWithinLimits(tokens: readonly CST.Token[]): Refusal | undefined {
  for (const { token, depth } of tokensIn(tokens)) {
    if (!('items' in token)) continue;
    const { offset } = token;
    if (depth > DEEPEST) return { complaint: { code: 'yaml-too-deep', limit: DEEPEST }, offset };
    if (token.items.length > MOST_ENTRIES) {
      return { complaint: { code: 'yaml-too-many', limit: MOST_ENTRIES }, offset };
    }
  }
  return undefined;
}
