import { expect, it } from 'vitest';
import { flow } from '../../src/pdf/flow.ts';
import type { Unit } from '../../src/pdf/flow.ts';
import { frame } from '../../src/pdf/theme.ts';

const half = frame.height / 2;

/** Puts units onto pages and says what came to stand on each. */
function pagesOf(units: (draw: (name: string) => Unit['draw']) => readonly Unit[]) {
  const pages: string[][] = [[]];
  const draw = (name: string) => () => {
    pages.at(-1)?.push(name);
  };
  flow({ newPage: () => pages.push([]) }, units(draw), frame.top);
  return pages;
}

const unit = (height: number, draw: Unit['draw'], more: Partial<Unit> = {}): Unit => ({
  before: 10,
  height,
  draw,
  ...more,
});

it('begins a page when something does not fit on the one before', () => {
  expect(
    pagesOf((draw) => [unit(half, draw('a')), unit(half, draw('b')), unit(20, draw('c'))]),
  ).toEqual([['a'], ['b', 'c']]);
});

it('leaves no heading alone at the end of a page', () => {
  expect(
    pagesOf((draw) => [
      unit(half, draw('a')),
      unit(20, draw('heading'), { keepsWithNext: true }),
      unit(half, draw('b')),
    ]),
  ).toEqual([['a'], ['heading', 'b']]);
});

it('keeps a heading with the beginning of what is longer than a page', () => {
  const long = (height: number, draw: (name: string) => Unit['draw']): Unit =>
    unit(height, draw(`${Math.round(height)}`), {
      split: (room) => [unit(room, draw('part')), long(height - room, draw)],
    });
  const pages = pagesOf((draw) => [
    unit(half, draw('a')),
    unit(20, draw('heading'), { keepsWithNext: true }),
    long(frame.height + 100, draw),
  ]);
  expect(pages[0]).toEqual(['a', 'heading', 'part']);
  expect(pages).toHaveLength(2);
});

it('repeats the head of a table at the top of each further page', () => {
  const pages = pagesOf((draw) => {
    const repeats = { height: 20, draw: draw('head again') };
    return [
      unit(20, draw('head'), { keepsWithNext: true }),
      ...['a', 'b', 'c'].map((name) => unit(half - 30, draw(name), { before: 0, repeats })),
    ];
  });
  expect(pages).toEqual([
    ['head', 'a', 'b'],
    ['head again', 'c'],
  ]);
});
