import { h } from './element.ts';
import type { Element } from './element.ts';
import { answeredIn } from './seen.ts';
import type { Seen } from './seen.ts';

/** The bar at the foot of the window: how far it is, and what can be done with it. */
export function barView(
  seen: Seen,
  { asksToForget, warns }: { readonly asksToForget: boolean; readonly warns: boolean },
): Element {
  const { words, asked } = seen;
  const { form } = words;
  const answered = answeredIn(seen, asked);
  const progress = form.progress(answered, asked.length);
  return h(
    'div',
    { class: 'bar-in' },
    warns && h('p', { class: 'not-kept' }, form.notKept),
    h(
      'div',
      { class: 'progress' },
      h('label', { for: 'progress' }, progress),
      h('progress', { id: 'progress', max: `${asked.length}`, value: `${answered}` }),
    ),
    h(
      'p',
      { class: 'buttons' },
      button('next-open', form.next, 'quiet'),
      button('save', form.save, 'main'),
      h(
        'span',
        { class: 'rest' },
        button('open-file', form.openFile, 'quiet'),
        button('print', form.print, 'quiet'),
        button('ask-forget', form.forget, 'quiet'),
      ),
    ),
    asksToForget &&
      h(
        'p',
        { class: 'asking' },
        h('span', { id: 'forget-sure' }, form.forgetSure),
        ' ',
        button('forget-now', form.forgetYes, 'danger'),
        ' ',
        button('cancel-forget', form.cancel, 'quiet'),
      ),
  );
}

const button = (
  does: 'next-open' | 'save' | 'open-file' | 'print' | 'ask-forget' | 'forget-now' | 'cancel-forget',
  text: string,
  look: string,
): Element =>
  h(
    'button',
    {
      type: 'button',
      class: look,
      id: does,
      'aria-describedby': does === 'forget-now' ? 'forget-sure' : undefined,
      react: () => ({ does }),
    },
    text,
  );
