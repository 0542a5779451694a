import { nextOpenItem } from '../assessment/applicable.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { itemAnswersOf } from '../assessment/assessment.ts';
import type { Item } from '../guideline/guideline.ts';

/** The way through the items of a sitting, and what was already asked in it. */
export type Route = {
  readonly items: readonly Item[];
  /** Items answered or skipped in this sitting: they do not come again on their own. */
  readonly passed: ReadonlySet<string>;
  /** Every item is looked at again, answered or not: a reviewer asks about it. */
  readonly again?: boolean;
};

/** The next open item after one, then from the start; none when all are answered or were passed over. */
export function nextItem(route: Route, assessment: Assessment, after: Item): Item | undefined {
  const { items, passed } = route;
  if (route.again === true) return nextAgain(route, after);
  const left = items.filter(({ id }) => !passed.has(id) || id === after.id);
  const at = left.indexOf(after);
  return nextOpenItem(
    left.filter(({ id }) => id !== after.id),
    assessment,
    Math.max(0, at),
  );
}

/** The next item that was not asked in this sitting, then from the start. */
function nextAgain({ items, passed }: Route, after: Item): Item | undefined {
  const at = items.indexOf(after);
  return [...items.slice(at + 1), ...items.slice(0, at)].find(({ id }) => !passed.has(id));
}

/**
 * The item that a skip leads to: from an open one to the next open one, from an answered one, where somebody
 * only looked, to the one right after it.
 */
export function itemAfterSkip(route: Route, assessment: Assessment, item: Item): Item | undefined {
  if (route.again === true) return nextAgain(route, item);
  const isOpen = itemAnswersOf(assessment, item.id).answer === undefined;
  const following = route.items[route.items.indexOf(item) + 1];
  return isOpen || following === undefined ? nextItem(route, assessment, item) : following;
}

/** The item before one, if it is not the first. */
export const itemBefore = ({ items }: Route, item: Item): Item | undefined =>
  items[items.indexOf(item) - 1];
