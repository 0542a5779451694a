import { deedButton } from './button.ts';
import { h } from './element.ts';
import type { Element } from './element.ts';
import { answeredIn } from './seen.ts';
import type { Seen } from './seen.ts';

/** The bar at the foot of the window: how far it is, and where to go from here. */
export function barView(seen: Seen, { warns }: { readonly warns: boolean }): readonly Element[] {
  const { words, asked } = seen;
  const { form } = words;
  const answered = answeredIn(seen, asked);
  return [
    ...(warns ? [h('p', { class: 'not-kept' }, form.notKept)] : []),
    h(
      'div',
      { class: 'progress' },
      h('label', { for: 'progress' }, form.progress(answered, asked.length)),
      h('progress', { id: 'progress', max: `${asked.length}`, value: `${answered}` }),
    ),
    h(
      'p',
      { class: 'buttons' },
      deedButton('next-open', form.next, { class: 'quiet' }),
      deedButton('save', form.save, { class: 'main' }),
    ),
  ];
}
