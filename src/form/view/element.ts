import type { Action } from '../form-state.ts';

/** A piece of the page: an element with what stands in it. It is data; `browser` makes the page of it. */
export type Element = {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Piece[];
};

/** A text stays a text, whatever it holds: it never becomes markup. */
export type Piece = Element | string;

export type Attributes = {
  readonly [name: string]: string | boolean | undefined | Reaction;
} & {
  /** What happens when the element is clicked, typed in or changed. */
  readonly react?: Reaction;
};

/** What happens, with what stands in the element. */
export type Reaction = (value: string) => Happening;

/** Something done to the form, or something that only the browser can do. */
export type Happening =
  | Action
  | { readonly does: Deed }
  | { readonly does: 'try-evidence'; readonly item: string };

const deeds = [
  'save',
  'open-file',
  'print',
  'next-open',
  'ask-forget',
  'cancel-forget',
  'forget-now',
] as const;

export type Deed = (typeof deeds)[number];

export const isDeed = (happening: Happening): happening is { readonly does: Deed } =>
  deeds.some((deed) => deed === happening.does);

type Child = Piece | undefined | false;

/** An element; children that are absent are left out. */
export const h = (
  tag: string,
  attributes: Attributes,
  ...children: readonly (Child | readonly Child[])[]
): Element => ({
  tag,
  attributes,
  children: children.flat().filter((child) => child !== undefined && child !== false),
});
