import type { Cell, Column, Facts, Text, Tone } from './block.ts';

/** A cell of one text. */
export const cell = (text: Text, tone?: Tone): Cell => [
  { text, ...(tone !== undefined && { tone }) },
];

/** The name under which links find an item. */
export const itemAnchor = (id: string): string => `item-${id}`;

/** An item's id, which leads to everything about it, and its title. */
export const itemCell = (id: string, title: string): Cell => [
  { text: [{ text: id, strong: true, to: itemAnchor(id) }] },
  { text: title },
];

/** A name and its value. */
export const fact = (name: string, value: Text): Facts['rows'][number] => ({ name, value });

export const strongly = (text: string): Text => [{ text, strong: true }];

/** A column of numbers: their last digits stand below one another. */
export const numberColumn = (title: string, share: number): Column => ({
  title,
  share,
  align: 'right',
});
