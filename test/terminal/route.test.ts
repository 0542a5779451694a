import { beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.ts';
import type { Item } from '../../src/guideline/guideline.ts';
import { itemAfterSkip, itemBefore, nextItem } from '../../src/terminal/route.ts';
import { answered, assessmentOf, level } from '../support/assessments.ts';
import { readGuideline, workedExample } from '../support/read-guideline.ts';

let items: readonly Item[];

beforeAll(async () => {
  items = (await readGuideline(workedExample)).guideline.items.slice(0, 5);
});

/** An assessment in which the items at these places are answered. */
const answeredAt = (...places: readonly number[]): Assessment =>
  assessmentOf(Object.fromEntries(places.map((at) => [items[at]?.id ?? '', answered(level(3))])));

const item = (at: number): Item => items[at] ?? fail();

const fail = (): never => {
  throw new Error('The fixture has too few items.');
};

const passedAt = (...places: readonly number[]) => new Set(places.map((at) => item(at).id));

describe('the way through the items', () => {
  it.each([
    ['to the next open one', 1, [1], [], 2],
    ['over answered ones', 1, [1, 2, 3], [], 4],
    ['from the end to the first open one', 4, [0, 2, 3, 4], [], 1],
    ['past those that were skipped', 1, [1], [2, 3], 4],
    ['nowhere when all are answered or were skipped', 4, [0, 1, 4], [2, 3], undefined],
  ])('leads %s', (_words, from, done, passed, to) => {
    const route = { items, passed: passedAt(...passed, from) };
    expect(nextItem(route, answeredAt(...done), item(from))).toBe(
      to === undefined ? undefined : item(to),
    );
  });

  it('a skip of an open item leads to the next open one', () => {
    const route = { items, passed: passedAt(0) };
    expect(itemAfterSkip(route, answeredAt(1), item(0))).toBe(item(2));
  });

  it('a skip of an answered item leads to the one right after it', () => {
    const route = { items, passed: passedAt(0) };
    expect(itemAfterSkip(route, answeredAt(0, 1), item(0))).toBe(item(1));
  });

  it('a skip of the last item, answered before, leads to what is still open', () => {
    const route = { items, passed: passedAt(4) };
    expect(itemAfterSkip(route, answeredAt(4, 0), item(4))).toBe(item(1));
  });

  it('back is the item before, and before the first there is none', () => {
    const route = { items, passed: new Set<string>() };
    expect(itemBefore(route, item(2))).toBe(item(1));
    expect(itemBefore(route, item(0))).toBeUndefined();
  });
});
