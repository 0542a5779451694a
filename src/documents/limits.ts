import type { CST } from 'yaml';
import type { Complaint } from '../problems/complaint.ts';

/** A file that people write: half a megabyte holds a thousand items. */
export const MOST_BYTES = 512 * 1024;

const DEEPEST = 32;

/** Entries of one list or map. */
const MOST_ENTRIES = 2_000;

type Visit = { readonly token: CST.Token; readonly depth: number };

/**
 * The first place where YAML is nested deeper than 32 levels or a list is longer than 2,000 entries, if any.
 * Walks the tokens with a stack of its own, since recursion is what such a file attacks.
 */
export function tokensWithinLimits(
  tokens: readonly CST.Token[],
): { readonly complaint: Complaint; readonly offset: number } | undefined {
  const open: Visit[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    const { token, depth } = visit;
    if (depth > DEEPEST) {
      return { complaint: { code: 'yaml-too-deep', limit: DEEPEST }, offset: token.offset };
    }
    if (token.type === 'document' && token.value !== undefined) {
      open.push({ token: token.value, depth });
    }
    const entries = 'items' in token ? token.items : [];
    if (entries.length > MOST_ENTRIES) {
      return { complaint: { code: 'yaml-too-many', limit: MOST_ENTRIES }, offset: token.offset };
    }
    for (const { key, value } of entries) {
      if (key) open.push({ token: key, depth: depth + 1 });
      if (value) open.push({ token: value, depth: depth + 1 });
    }
  }
  return undefined;
}
