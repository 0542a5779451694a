/** A part of a screen. When a window is low, what is extra goes first, then what only helps. */
export type Block = {
  readonly lines: readonly string[];
  readonly keep: 'always' | 'helpful' | 'extra';
  /** Stands right below the part before it, without an empty line. */
  readonly close?: boolean;
  /** What is left of it in a window where nothing else fits. */
  readonly short?: readonly string[];
};

/** The parts one below the other, with an empty line between. */
export const loose = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap(({ lines, close = false }, index) =>
    index === 0 || close ? lines : ['', ...lines],
  );

/** The parts one below the other, without empty lines. */
const tight = (blocks: readonly Block[]): readonly string[] => blocks.flatMap(({ lines }) => lines);

/**
 * How much the levels say: `full`, each with its anchor; `short`, only the highlighted one with its anchor;
 * `bare`, as `short` and the keys without their names.
 */
export type Detail = 'full' | 'short' | 'bare';

/** What stands above the levels, and how much they say. */
export type Arrangement = { readonly lines: readonly string[]; readonly detail: Detail };

/**
 * The fullest screen that fits a window, given the lines that the levels take below the parts. The anchors of
 * the levels are the last to go: they stand in the same place on every item. Where nothing fits, the window
 * scrolls.
 */
export function arrange(
  blocks: readonly Block[],
  { rows, full, short }: {
    readonly rows: number;
    readonly full: number;
    readonly short: number;
  },
): Arrangement {
  const stacks = [loose(blocks), ...shorter(blocks).map(tight)];
  const beside = (levels: number): readonly string[] | undefined =>
    stacks.find(({ length }) => length + 1 + levels <= rows);
  const withFull = beside(full);
  if (withFull !== undefined) return { lines: withFull, detail: 'full' };
  const withShort = beside(short);
  if (withShort !== undefined) return { lines: withShort, detail: 'short' };
  const needed = blocks.filter(({ keep }) => keep === 'always');
  return { lines: needed.flatMap(({ lines, short: left }) => left ?? lines), detail: 'bare' };
}

/** The parts with one more of them left out each time: the last extra first, the first helpful last. */
function shorter(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const spare = (['extra', 'helpful'] as const).flatMap((keep) =>
    blocks.filter((block) => block.keep === keep).toReversed(),
  );
  return [
    blocks,
    ...spare.map((_, index) => blocks.filter((block) => !spare.slice(0, index + 1).includes(block))),
  ];
}
