import type { Attributes, Element as Piece, Reaction } from '../form/view/element.ts';

/** What an element of the page was made of, and what happens in it. */
const madeOf = new WeakMap<Node, Piece>();

export const reactionOf = (node: Node): Reaction | undefined => madeOf.get(node)?.attributes.react;

/** Makes what stands in an element say what it should say, and touches nothing that says it already. */
export function patch(parent: Element, children: readonly (Piece | string)[]): void {
  let node = parent.firstChild;
  for (const child of children) {
    const fits = node !== null && patchNode(node, child);
    const next: ChildNode | null = node?.nextSibling ?? null;
    if (!fits) {
      const made = create(child);
      if (node === null) parent.append(made);
      else node.replaceWith(made);
    }
    node = next;
  }
  while (node !== null) {
    const next: ChildNode | null = node.nextSibling;
    node.remove();
    node = next;
  }
}

/** Whether a node could be made to say it. */
function patchNode(node: ChildNode, child: Piece | string): boolean {
  if (typeof child === 'string') {
    if (!(node instanceof Text)) return false;
    if (node.data !== child) node.data = child;
    return true;
  }
  const before = madeOf.get(node);
  if (before === child) return true;
  if (!(node instanceof Element) || before === undefined || !isAlike(before, child)) return false;
  madeOf.set(node, child);
  setAttributes(node, child.attributes, before.attributes);
  patch(node, child.children);
  setValue(node, child.attributes);
  return true;
}

const isAlike = (a: Piece, b: Piece): boolean =>
  a.tag === b.tag && a.attributes['id'] === b.attributes['id'];

function create(child: Piece | string): Node {
  if (typeof child === 'string') return document.createTextNode(child);
  const node = document.createElement(child.tag);
  madeOf.set(node, child);
  setAttributes(node, child.attributes, {});
  node.append(...child.children.map(create));
  setValue(node, child.attributes);
  return node;
}

function setAttributes(node: Element, now: Attributes, before: Attributes): void {
  for (const [name, value] of Object.entries(now)) {
    if (value === before[name] || isProperty(node, name) || typeof value === 'function') continue;
    if (value === undefined || value === false) node.removeAttribute(name);
    else node.setAttribute(name, value === true ? '' : value);
  }
  for (const name of Object.keys(before)) if (!(name in now)) node.removeAttribute(name);
}

/** What a person changes is a property, not an attribute; the value of an option is none of it. */
const isProperty = (node: Element, name: string): boolean =>
  ['checked', 'selected'].includes(name) ||
  (name === 'value' && !(node instanceof HTMLOptionElement));

function setValue(node: Element, { value, checked, selected }: Attributes): void {
  if (node instanceof HTMLOptionElement) {
    if (typeof selected === 'boolean' && node.selected !== selected) node.selected = selected;
    return;
  }
  if (node instanceof HTMLInputElement && typeof checked === 'boolean') node.checked = checked;
  if (typeof value !== 'string') return;
  if (node instanceof HTMLProgressElement) node.value = Number(value);
  // A date that is only half written has no value yet; setting it would wipe what is written.
  if (holdsText(node) && node.value !== value) node.value = value;
}

const holdsText = (node: Element): node is HTMLInputElement | HTMLTextAreaElement =>
  node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement;
