import type { Cell, Text, Tone } from './block.ts';

/** A cell of one text. */
export const cell = (text: Text, tone?: Tone): Cell => [{ text, ...(tone !== undefined && { tone }) }];

/** The name under which links find an item. */
export const itemAnchor = (id: string): string => `item-${id}`;

/** An item's id, which leads to everything about it, and its title. */
export const itemCell = (id: string, title: string): Cell => [
  { text: [{ text: id, strong: true, to: itemAnchor(id) }] },
  { text: title },
];
