/** A part of a screen. When a window is low, what is extra goes first, then what only helps. */
export type Block = {
  readonly lines: readonly string[];
  readonly keep: 'always' | 'helpful' | 'extra';
  /** Stands right below the part before it, without an empty line. */
  readonly close?: boolean;
};

/** The parts one below the other, with an empty line between. */
export const loose = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap(({ lines, close = false }, index) =>
    index === 0 || close ? lines : ['', ...lines],
  );

/** The parts one below the other, without empty lines. */
const tight = (blocks: readonly Block[]): readonly string[] => blocks.flatMap(({ lines }) => lines);

/** What stands above the levels, and whether all of them show their anchors or only the highlighted one. */
export type Arrangement = {
  readonly lines: readonly string[];
  readonly anchors: 'all' | 'highlighted';
};

/**
 * The fullest screen that fits a window. `all` and `highlighted` are the lines that the levels take below the
 * parts. When nothing fits, the question and the levels stand alone and the window scrolls.
 */
export function arrange(
  blocks: readonly Block[],
  { rows, all, highlighted }: {
    readonly rows: number;
    readonly all: number;
    readonly highlighted: number;
  },
): Arrangement {
  const helpful = blocks.filter(({ keep }) => keep !== 'extra');
  const needed = blocks.filter(({ keep }) => keep === 'always');
  const stacks = [loose(blocks), tight(blocks), tight(helpful)];
  const withAll = stacks.find(({ length }) => length + 1 + all <= rows);
  if (withAll !== undefined) return { lines: withAll, anchors: 'all' };
  const withOne = [...stacks, tight(needed)].find(({ length }) => length + 1 + highlighted <= rows);
  return { lines: withOne ?? tight(needed), anchors: 'highlighted' };
}
