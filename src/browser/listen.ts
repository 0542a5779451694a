import type { Happening } from '../form/view/element.ts';
import { reactionOf } from './patch.ts';

/** What the window tells of what the person does. */
type Listener = {
  readonly happen: (happening: Happening) => void;
  /** To the next open question. */
  readonly goOn: (from: string | undefined) => void;
  /** A text was written, and its field left. */
  readonly left: () => void;
};

export function listen({ happen, goOn, left }: Listener): void {
  const react = (target: EventTarget | null): void => {
    if (!(target instanceof Element)) return;
    const node = target.closest('button, input, select, textarea');
    const reaction = node === null ? undefined : reactionOf(node);
    if (node !== null && reaction !== undefined) happen(reaction(valueOf(node)));
  };
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('button') !== null) react(target);
  });
  document.addEventListener('input', ({ target }) => react(target));
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLTextAreaElement || (target instanceof Element && target.id === 'name'))
      left();
  });
  document.addEventListener('keydown', (event) => {
    const item = itemAt(event.target);
    if (item === undefined || isText(event.target) || isModified(event)) return;
    const value = valueOfKey(event.key);
    const level = value === undefined ? undefined : radioOf(item, value);
    if (level !== undefined) {
      event.preventDefault();
      level.focus();
      react(level);
    } else if (['s', 'S', 'ស', 'ៃ'].includes(event.key)) {
      event.preventDefault();
      focusOn('save');
    } else if (event.key === 'Enter' && isRadio(event.target)) {
      event.preventDefault();
      goOn(item);
    }
  });
}

/** The item that an element stands in. */
export function itemAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  const item = target.closest('[data-item]');
  return item instanceof HTMLElement ? item.dataset['item'] : undefined;
}

/** Puts the focus on an element; the browser brings it in sight. */
export function focusOn(id: string): void {
  const node = document.querySelector(`#${CSS.escape(id)}`);
  if (node instanceof HTMLElement) node.focus();
}

/** Puts the focus on the levels of an item, with the question above them in sight. */
export function focusOnItem(item: string): void {
  document.querySelector(`#${CSS.escape(item)}`)?.scrollIntoView({ block: 'start' });
  const chosen = ['0', '1', '2', '3', '4', 'na'].find((value) => radioOf(item, value)?.checked);
  focusOn(`${item}-${chosen ?? 0}`);
}

/** A number of any keyboard, the Khmer one too; `n` and the sign on the same key of a Khmer keyboard. */
function valueOfKey(key: string): string | undefined {
  const khmer = '០១២៣៤'.indexOf(key);
  if (key.length === 1 && khmer >= 0) return `${khmer}`;
  if (/^[0-4]$/.test(key)) return key;
  return ['n', 'N', 'ន', 'ណ'].includes(key) ? 'na' : undefined;
}

const radioOf = (item: string, value: string): HTMLInputElement | undefined => {
  const node = document.querySelector(`#${CSS.escape(`${item}-${value}`)}`);
  return node instanceof HTMLInputElement ? node : undefined;
};

const isRadio = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === 'radio';

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && target.type !== 'radio');

const isModified = ({ ctrlKey, altKey, metaKey, isComposing }: KeyboardEvent): boolean =>
  ctrlKey || altKey || metaKey || isComposing;

const valueOf = (node: Element): string =>
  node instanceof HTMLInputElement ||
  node instanceof HTMLTextAreaElement ||
  node instanceof HTMLSelectElement
    ? node.value
    : '';
