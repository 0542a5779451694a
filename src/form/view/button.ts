import { h } from './element.ts';
import type { Deed, Element } from './element.ts';

/** A button for something that only the browser can do. */
export const deedButton = (
  does: Deed,
  text: string,
  look: { readonly class: string; readonly 'aria-describedby'?: string },
): Element => h('button', { type: 'button', id: does, ...look, react: () => ({ does }) }, text);
