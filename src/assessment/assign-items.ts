import { itemsOf } from '../guideline/applicable.ts';
import type { Guideline, Item } from '../guideline/guideline.ts';
import type { Complaint } from '../problems/complaint.ts';
import { suggest } from '../problems/suggest.ts';
import { shorten } from '../text/shorten.ts';
import type { Assessment } from './assessment.ts';
import { checkItem } from './check-answer.ts';
import type { Checked } from './check-answer.ts';
import type { Assigned } from './event.ts';

/**
 * The items that areas and ids name together, in the guideline's order. Of an area also those that a scope answer took
 * out: should that answer change, they belong to whoever has the area.
 */
export function checkNamed(
  guideline: Guideline,
  segments: readonly string[],
  words: readonly string[],
): Checked<readonly Item[]> {
  const items = itemsOf(guideline, segments);
  const areas = guideline.areas.map(({ id }) => id);
  const named = new Set<Item>();
  const complaints: Complaint[] = [];
  for (const word of words) {
    const typed = word.toUpperCase();
    if (areas.includes(typed)) {
      for (const item of items.filter(({ area }) => area === typed)) named.add(item);
      continue;
    }
    const found = checkItem(guideline, segments, word);
    if (found.ok) named.add(found.value);
    else complaints.push(...found.complaints.map((each) => eitherOf(each, word, areas)));
  }
  return complaints.length > 0
    ? { ok: false, complaints }
    : { ok: true, value: items.filter((item) => named.has(item)) };
}

/** A word that is no item may be meant as an area, too. */
const eitherOf = (complaint: Complaint, word: string, areas: readonly string[]): Complaint =>
  complaint.code === 'item-unknown'
    ? {
        code: 'neither-area-nor-item',
        found: shorten(word),
        meant: suggest(word, areas) ?? complaint.meant,
      }
    : complaint;

/** What changes when items go to somebody, or are taken back from whoever has them. */
export type Handover = {
  /** Undefined where nothing changes. */
  readonly event: Assigned | undefined;
  /** Who had some of them until now, with these. */
  readonly from: ReadonlyMap<string, readonly string[]>;
};

export function handOver(
  items: readonly Item[],
  { assigned }: Assessment,
  to: string | undefined,
): Handover {
  const moved = items.map(({ id }) => id).filter((id) => assigned.get(id) !== to);
  const from = new Map<string, readonly string[]>();
  for (const id of moved) {
    const owner = assigned.get(id);
    if (owner !== undefined) from.set(owner, [...(from.get(owner) ?? []), id]);
  }
  return {
    event:
      moved.length === 0
        ? undefined
        : { event: 'assign', items: moved, ...(to !== undefined && { to }) },
    from,
  };
}
