import { sha256 } from '../documents/canonical.ts';
import { chainLine } from '../documents/chain.ts';
import { journalOf } from './journal.ts';
import type { Journal } from './journal.ts';

/** Where each contributor's journal ended at some moment: how many lines, and the SHA-256 of the last. */
export type Heads = Readonly<Record<string, { readonly lines: number; readonly head: string }>>;

export const headsOf = (journals: readonly Journal[]): Heads =>
  Object.fromEntries(
    journals.map(({ name, entries, head }) => [name, { lines: entries.length, head }]),
  );

/**
 * The journals as they were at that moment, or undefined where these heads were never theirs: what was made then was
 * made from another copy of the assessment.
 */
export function journalsAt(
  journals: readonly Journal[],
  heads: Heads,
  assessmentId: string,
): readonly Journal[] | undefined {
  const first = journalOf(assessmentId).first;
  const earlier: Journal[] = [];
  for (const [name, { lines, head }] of Object.entries(heads)) {
    const journal = journals.find((each) => each.name === name);
    if (journal === undefined || journal.entries.length < lines) return undefined;
    const entries = journal.entries.slice(0, lines);
    const reached = entries.reduce(
      (prev, { event, ...entry }) => sha256(chainLine(event, { ...entry, prev })),
      first,
    );
    if (reached !== head) return undefined;
    earlier.push({ name, entries, head });
  }
  return earlier;
}
