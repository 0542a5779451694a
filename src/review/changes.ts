import { canonicalJson } from '../documents/canonical.ts';
import type { Content } from '../submission/build.ts';
import type { SubmittedItem } from '../submission/submission.ts';

/** What differs between two revisions of one submission. */
export type Changes = {
  /** The items that differ, and in what. */
  readonly items: readonly ChangedItem[];
  /** What else differs. */
  readonly others: readonly ('particulars' | 'guideline' | 'segments' | 'scope')[];
};

export type ChangedItem = {
  readonly item: string;
  readonly parts: readonly (keyof SubmittedItem)[];
  readonly before: SubmittedItem | undefined;
  readonly now: SubmittedItem | undefined;
};

const others = ['particulars', 'guideline', 'segments', 'scope'] as const;

const parts = ['answer', 'note', 'evidence', 'plan'] as const;

/** What a reviewer has to look at again: only what the company changed since the revision before. */
export function changesBetween(before: Content, now: Content): Changes {
  const ids = [...new Set([...Object.keys(before.items), ...Object.keys(now.items)])].toSorted();
  return {
    items: ids.flatMap((item): readonly ChangedItem[] => {
      const [old, present] = [before.items[item], now.items[item]];
      const changed = parts.filter((part) => !isSame(old?.[part], present?.[part]));
      return changed.length === 0 ? [] : [{ item, parts: changed, before: old, now: present }];
    }),
    others: others.filter((part) => !isSame(before[part], now[part])),
  };
}

const isSame = (one: unknown, other: unknown): boolean =>
  canonicalJson(one ?? null) === canonicalJson(other ?? null);
