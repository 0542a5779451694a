import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Node, Pair, YAMLMap } from 'yaml';
import type { Path } from '../problems/problem.ts';
import { normalName } from './normal.ts';

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
    const pair = fieldsOf(node).get(`${step}`);
    return pair && { mark: pair.key, node: pair.value };
  }
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step];
    return item === undefined ? undefined : { mark: item, node: item };
  }
  return undefined;
}

const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/**
 * The fields of a map by name, looked through once for all the problems in it. A path speaks of the data, whose
 * names are in NFC; the node has them as they were written.
 */
function fieldsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = indexes.get(map);
  if (known !== undefined) return known;
  const named = map.items.flatMap((pair): readonly (readonly [string, Pair])[] =>
    isScalar(pair.key) ? [[normalName(String(pair.key.value)), pair]] : [],
  );
  const fields = new Map(named.toReversed());
  indexes.set(map, fields);
  return fields;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
