import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownGroups } from '../../src/sector/shown-groups.ts';
import { derivableFrom } from '../support/derivable.ts';

/** Companies by the segments they belong to; the first group is that of all. */
const shown = (counts: Readonly<Record<string, number>>, groups: number): string =>
  shownGroups(new Map(Object.entries(counts).map(([key, count]) => [`1${key}`, count])), groups + 1)
    .map((isShown) => (isShown ? 'x' : '-'))
    .join('');

describe('with each company in one segment', () => {
  it.each([
    ['all are large enough', { '100': 5, '010': 6, '001': 7 }, 'xxxx'],
    ['a segment without a company hides nothing', { '100': 5, '010': 6 }, 'xxxx'],
    ['a small one hides itself and the next larger one', { '100': 9, '010': 6, '001': 3 }, 'xx--'],
    [
      'two small ones that together are five hide nobody else',
      { '100': 9, '010': 2, '001': 3 },
      'xx--',
    ],
    [
      'two small ones that together are four hide the third',
      { '100': 9, '010': 2, '001': 2 },
      'x---',
    ],
    ['four companies in all are nothing to show', { '100': 2, '010': 2 }, '----'],
    ['nobody is nothing to hide', {}, 'xxxx'],
  ])('%s', (_, counts, expected) => {
    expect(shown(counts, 3)).toBe(expected);
  });
});

describe('with companies in several segments', () => {
  it.each([
    // The whole without the first segment would be two companies.
    ['all but two belong to a segment', { '10': 10, '01': 2 }, 'x--'],
    ['all belong to both', { '11': 7 }, 'xxx'],
    // First and second together are the whole and those in both.
    ['three are in both', { '10': 8, '11': 3, '01': 8 }, 'xx-'],
    ['five are in both', { '10': 8, '11': 5, '01': 8 }, 'xxx'],
  ])('%s', (_, counts, expected) => {
    expect(shown(counts, 2)).toBe(expected);
  });
});

it('lets no sum over one to four companies be derived', () => {
  const belongs = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });
  let hidden = 0;
  fc.assert(
    fc.property(fc.array(belongs, { minLength: 1, maxLength: 13 }), (companies) => {
      const memberships = new Map<string, number>();
      for (const own of companies) {
        const key = `1${own.map(Number).join('')}`;
        memberships.set(key, (memberships.get(key) ?? 0) + 1);
      }
      const groups = shownGroups(memberships, 5);
      const rows = companies.map((own) => [true, ...own].filter((_, group) => groups[group]));
      hidden += groups.filter((isShown) => !isShown).length;
      expect(groups[0] === true ? derivableFrom(rows) : undefined).toBeUndefined();
    }),
    { numRuns: 60 },
  );
  expect(hidden).toBeGreaterThan(0);
});

it('shows what may be shown in most sectors of ordinary size', () => {
  const sector = { '100000': 22, '010000': 6, '110000': 5, '001000': 9, '000100': 14, '000001': 5 };
  expect(shown(sector, 6)).toBe('xxxxxxx');
});
