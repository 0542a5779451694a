import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Node, Pair } from 'yaml';
import { hasUnsafeCharacters, makeVisible } from '../text/visible.ts';
import { lookOfName, normalName, normalText } from './normal.ts';
import type { Refusal } from './tokens.ts';

/** Takes down what is sound YAML and still says something else than its author sees. */
export type Refuse = (refusal: Refusal) => void;

/**
 * The data of a composed node, its keys and texts in Unicode NFC, and the traps in it, in one walk. It may
 * recurse, since the tokens were measured before.
 */
export function plainData(node: unknown, refuse: Refuse, normal = normalText): unknown {
  if (isMap(node)) return plainMap(node.items, { refuse, inList: false });
  if (isSeq(node)) {
    return node.items.map((item) =>
      isMap(item) ? plainMap(item.items, { refuse, inList: true }) : plainData(item, refuse),
    );
  }
  if (!isScalar(node)) return null;
  const { value, type } = node;
  if (typeof value !== 'string') return value;
  // An escape such as "\u202e" passes a look at the source; its meaning does not.
  const text = type === 'QUOTE_DOUBLE' ? value.replaceAll('\t', ' ') : '';
  if (hasUnsafeCharacters(text)) {
    const [shown = ''] = /‹U\+[0-9A-F]+›/.exec(makeVisible(text)) ?? [];
    refuse({ complaint: { code: 'control-character', shown }, offset: startOf(node) });
  }
  return normal(value);
}

/**
 * The fields of a map. Two keys are the same when they are equal after Unicode normalisation. Where a dash is
 * forgotten, all fields of an entry are doubled: the first of them says it.
 */
function plainMap(
  pairs: readonly Pair[],
  { refuse, inList }: { readonly refuse: Refuse; readonly inList: boolean },
): Readonly<Record<string, unknown>> {
  const taken = new Set<string>();
  let isDoubled = false;
  const fields = pairs.map(({ key, value }) => {
    const name = plainData(key, refuse, normalName);
    // A list or a map for a name is a mistake that was found already; what is in it may have no text at all.
    const written = typeof name === 'object' && name !== null ? '' : String(name);
    const same = lookOfName(written);
    if (taken.has(same) && !isDoubled && isNode(key)) {
      isDoubled = true;
      refuse({ complaint: { code: 'duplicate-key', inList }, offset: startOf(key) });
    }
    taken.add(same);
    return [written, plainData(value, refuse)] as const;
  });
  return Object.fromEntries(fields);
}

const startOf = ({ range }: Node): number => range?.[0] ?? 0;
