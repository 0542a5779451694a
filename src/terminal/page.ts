/**
 * A part of a screen. In a low window ornaments go first, then what is extra, then what only helps. A screen
 * reader is spared the ornaments.
 */
export type Block = {
  readonly lines: readonly string[];
  readonly keep: 'always' | 'helpful' | 'extra' | 'ornament';
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
 * How much the levels say: `full`, each with its anchor and note; `anchors`, each with its anchor, and the note
 * of the highlighted one; `short`, only the highlighted one with either; `bare`, as `short`, and the keys
 * without their names.
 */
export type Detail = 'full' | 'anchors' | 'short' | 'bare';

/** What stands above the levels, and how much they say. */
export type Arrangement = { readonly lines: readonly string[]; readonly detail: Detail };

/** The lines of the window, and those that the levels take below the parts, at most. */
export type Room = { readonly rows: number } & Readonly<Record<Exclude<Detail, 'bare'>, number>>;

/**
 * The fullest screen that fits a window. The notes of the levels go before what helps to answer, and that goes
 * before the anchors, which stand in the same place on every item. Where nothing fits, the window scrolls.
 */
export function arrange(blocks: readonly Block[], room: Room): Arrangement {
  const helpful = blocks.filter(({ keep }) => keep === 'always' || keep === 'helpful');
  const stacks = [loose(blocks), ...shorter(blocks).map(tight)];
  const choices: readonly (readonly [Exclude<Detail, 'bare'>, readonly (readonly string[])[]])[] = [
    ['full', [loose(blocks), tight(blocks), tight(helpful)]],
    ['anchors', stacks],
    ['short', stacks],
  ];
  for (const [detail, some] of choices) {
    const lines = some.find(({ length }) => length + 1 + room[detail] <= room.rows);
    if (lines !== undefined) return { lines, detail };
  }
  const needed = blocks.filter(({ keep }) => keep === 'always');
  return { lines: needed.flatMap(({ lines, short = lines }) => short), detail: 'bare' };
}

/** The parts with one more of them left out each time: ornaments first, the first helpful one last. */
function shorter(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const spare = (['ornament', 'extra', 'helpful'] as const).flatMap((keep) =>
    blocks.filter((block) => block.keep === keep).toReversed(),
  );
  return [
    blocks,
    ...spare.map((_, index) =>
      blocks.filter((block) => !spare.slice(0, index + 1).includes(block)),
    ),
  ];
}

/** A long text in pages of so many lines; an empty line never begins one. */
export function pagesOf(lines: readonly string[], height: number): readonly (readonly string[])[] {
  const pages: (readonly string[])[] = [];
  let rest = lines;
  while (rest.length > 0) {
    pages.push(rest.slice(0, Math.max(1, height)));
    rest = rest.slice(Math.max(1, height));
    while (rest[0] === '') rest = rest.slice(1);
  }
  return pages;
}
