import type { ItemBlock, Tone, Words } from '../../report/block.ts';
import type { Canvas } from '../canvas.ts';
import type { Unit } from '../flow.ts';
import { rowUnit } from '../row.ts';
import type { Row } from '../row.ts';
import { stackOf } from '../stack.ts';
import type { Setting } from '../stack.ts';
import { frame, item, space, styles } from '../theme.ts';
import type { Style } from '../theme.ts';
import type { Tag } from '../structure.ts';

const wordStyles: Readonly<Record<Tone, Style>> = {
  lead: styles.item,
  plain: styles.item,
  strong: styles.itemStrong,
  quiet: styles.itemQuiet,
  small: styles.small,
};

/** One item: its id and how it stands in the margin, beside it everything that its score rests on. */
export function itemUnits(canvas: Canvas, block: ItemBlock): readonly Unit[] {
  const heading = canvas.tag('H4', canvas.root);
  const left = [
    { text: block.id, style: styles.itemId },
    ...settingsOf(block.standing, item.headDown),
    ...settingsOf(block.nature, item.groupGap),
  ];
  const right = [{ text: block.title, style: styles.itemTitle }, ...rowsOf(block)];
  const standing = canvas.tag('P', canvas.root);
  const nature = canvas.tag('P', canvas.root);
  const tags = right.slice(1).map(() => canvas.tag('P', canvas.root));
  const leftTag = (index: number): Tag => {
    if (index === 0) return heading;
    return index <= block.standing.length ? standing : nature;
  };
  const row: Row = {
    cells: [
      {
        x: frame.left,
        stack: stackOf(canvas, left, item.margin),
        tagOf: leftTag,
      },
      {
        x: frame.left + item.margin + item.gutter,
        stack: stackOf(canvas, right, frame.width - item.margin - item.gutter),
        tagOf: (index) => (index === 0 ? heading : (tags[index - 1] ?? heading)),
      },
    ],
    above: item.below + space.cellDown,
    below: 0,
    // At the top of a page the line below the running head does.
    backdrop: ({ y }) =>
      y <= frame.top
        ? ''
        : canvas.shapes.across({ ...frame.all, y }, { colour: 'rule', line: space.rule }),
  };
  return [rowUnit(canvas, row, { before: item.above })];
}

/** Words below one another, with some room above the first. */
const settingsOf = (words: readonly Words[], before: number): readonly Setting[] =>
  words.map(({ text, tone = 'plain', mark }, index) => ({
    text,
    style: wordStyles[tone],
    before: index === 0 ? before : 0,
    ...(mark !== undefined && { mark }),
  }));

/** Each row has its name at the left of its first line. */
const rowsOf = ({ rows }: ItemBlock): readonly Setting[] =>
  rows.flatMap(({ name, words }) =>
    settingsOf(words, item.rowGap).map((setting, index) => ({
      ...setting,
      indent: item.name,
      ...(index === 0 ? { name: { text: name, style: styles.head } } : { before: item.pieceGap }),
    })),
  );
