import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Node } from 'yaml';
import type { Path } from '../problems/problem.ts';

/** The offset of the deepest node on the path that exists. */
export function offsetOf(root: Node | null, path: Path, of: 'key' | 'value'): number {
  let node: unknown = root;
  let offset = startOf(root) ?? 0;
  for (const step of path) {
    const next = stepInto(node, step);
    if (next === undefined) break;
    const value = startOf(next.node);
    // An empty value has its place at the end of the line: there the key says more.
    const shown = of === 'key' || isEmpty(next.node) ? startOf(next.mark) : value;
    offset = shown ?? value ?? offset;
    node = next.node;
  }
  return offset;
}

/** The node on the path; undefined where it leads nowhere. */
export const nodeAt = (root: Node | null, path: Path): unknown =>
  path.reduce<unknown>((node, step) => stepInto(node, step)?.node, root);

const isEmpty = (node: unknown): boolean =>
  isScalar(node) && (node.value === null || node.value === '');

function stepInto(
  node: unknown,
  step: string | number,
): { mark: unknown; node: unknown } | undefined {
  if (isMap(node)) {
    // A path speaks of the data, whose names are in NFC; the node has them as they were written.
    const pair = node.items.find(({ key }) => isScalar(key) && nameOf(key.value) === `${step}`);
    return pair && { mark: pair.key, node: pair.value };
  }
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step];
    return item === undefined ? undefined : { mark: item, node: item };
  }
  return undefined;
}

const nameOf = (key: unknown): string => String(key).normalize('NFC');

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
