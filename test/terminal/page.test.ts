import { describe, expect, it } from 'vitest';
import { arrange, pagesOf } from '../../src/terminal/page.ts';
import type { Block } from '../../src/terminal/page.ts';

const blocks: readonly Block[] = [
  { keep: 'always', lines: ['Saved', 'It counts as 2.'], short: ['Saved'] },
  { keep: 'ornament', lines: ['━━──'], close: true },
  { keep: 'always', lines: ['Question?'] },
  { keep: 'helpful', lines: ['Why'] },
  { keep: 'helpful', lines: ['Shows'], close: true },
  { keep: 'extra', lines: ['Law'] },
];

const tight = ['Saved', 'It counts as 2.', '━━──', 'Question?', 'Why', 'Shows', 'Law'];
const without = (...gone: readonly string[]) => tight.filter((line) => !gone.includes(line));

describe('a screen is arranged for the height of its window', () => {
  it.each([
    [
      30,
      'full',
      ['Saved', 'It counts as 2.', '━━──', '', 'Question?', '', 'Why', 'Shows', '', 'Law'],
    ],
    [24, 'full', tight],
    [21, 'full', without('━━──', 'Law')],
    [20, 'anchors', tight],
    [18, 'anchors', tight],
    [17, 'anchors', without('━━──')],
    [16, 'anchors', without('━━──', 'Law')],
    [15, 'anchors', without('━━──', 'Law', 'Shows')],
    [14, 'anchors', without('━━──', 'Law', 'Shows', 'Why')],
    [13, 'short', tight],
    [12, 'short', without('━━──')],
    [9, 'short', without('━━──', 'Law', 'Shows', 'Why')],
    [8, 'bare', ['Saved', 'Question?']],
    [1, 'bare', ['Saved', 'Question?']],
  ])('%i lines: %s', (rows, detail, lines) => {
    expect(arrange(blocks, { rows, full: 15, anchors: 10, short: 5 })).toEqual({ lines, detail });
  });
});

describe('a long text is shown in pages', () => {
  it('of so many lines, none of which begins with an empty one', () => {
    expect(pagesOf(['a', 'b', '', 'c', 'd'], 2)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('and in one where it fits', () => {
    expect(pagesOf(['a', '', 'b'], 9)).toEqual([['a', '', 'b']]);
  });

  it('line by line in a window without height', () => {
    expect(pagesOf(['a', 'b'], -1)).toEqual([['a'], ['b']]);
  });
});
