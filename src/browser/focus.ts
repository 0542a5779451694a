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

/** The choice of a level, or of not applicable. */
export function radioOf(item: string, value: string): HTMLInputElement | undefined {
  const node = document.querySelector(`#${CSS.escape(`${item}-${value}`)}`);
  return node instanceof HTMLInputElement ? node : undefined;
}

/** The item that an element stands in. */
export function itemAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  const item = target.closest('[data-item]');
  return item instanceof HTMLElement ? item.dataset['item'] : undefined;
}
