import type { Happening } from '../form/view/element.ts';
import { focusOn, itemAt, radioOf } from './focus.ts';
import { reactionOf } from './patch.ts';

/** What the window tells of what the person does. */
type Listener = {
  readonly happen: (happening: Happening) => void;
  /** To the next open question behind an item. */
  readonly goOn: (from: string) => void;
  /** A text was written, and its field left. */
  readonly left: () => void;
};

export function listen({ happen, goOn, left }: Listener): void {
  const react = (target: EventTarget | null): void => {
    const node =
      target instanceof Element ? target.closest('button, input, select, textarea') : null;
    const reaction = node === null ? undefined : reactionOf(node);
    if (node !== null && reaction !== undefined) happen(reaction(valueOf(node)));
  };
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('button') !== null) react(target);
  });
  document.addEventListener('input', ({ target }) => react(target));
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLTextAreaElement || isName(target)) left();
  });
  document.addEventListener('keydown', (event) => {
    const item = itemAt(event.target);
    if (item === undefined || isText(event.target) || isModified(event)) return;
    const done = pressed(event, item, { react, goOn });
    if (done) event.preventDefault();
  });
}

/** What a key does while a question has the focus; whether it does anything. */
function pressed(
  { key, target }: KeyboardEvent,
  item: string,
  { react, goOn }: Pick<Listener, 'goOn'> & { readonly react: (target: Element) => void },
): boolean {
  const value = valueOfKey(key);
  const choice = value === undefined ? undefined : radioOf(item, value);
  if (choice !== undefined) {
    choice.focus();
    react(choice);
    return true;
  }
  if (toSaving.includes(key)) {
    focusOn('save');
    return true;
  }
  if (key !== 'Enter' || !isRadio(target)) return false;
  goOn(item);
  return true;
}

/** A letter, and what stands on the same key of a Khmer keyboard. */
const toSaving = ['s', 'S', 'ស', 'ៃ'];
const notApplicable = ['n', 'N', 'ន', 'ណ'];

/** A number of any keyboard, the Khmer one too. */
function valueOfKey(key: string): string | undefined {
  if (notApplicable.includes(key)) return 'na';
  const level = ['0០', '1១', '2២', '3៣', '4៤'].findIndex(
    (digits) => key.length === 1 && digits.includes(key),
  );
  return level < 0 ? undefined : `${level}`;
}

const isRadio = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === 'radio';

const isName = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.id === 'name';

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
