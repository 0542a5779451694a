import { isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Alias, Node, Pair } from 'yaml';
import type { Complaint } from '../problems/complaint.ts';
import { hasUnsafeCharacters, makeVisible } from '../text/visible.ts';

/** Says what is wrong with a part of a document. */
export type Refuse = (complaint: Complaint, node: Node) => void;

/**
 * The data of a composed node, its keys and texts in Unicode NFC. Whatever is not plain YAML is refused on the same
 * way: one walk instead of three. It may recurse, since the tokens were measured before.
 */
export function plainData(node: unknown, refuse: Refuse): unknown {
  if (!isNode(node)) return null;
  if (isAlias(node)) return refuse({ code: 'yaml-alias', written: `*${node.source}` }, node);
  refuseProperties(node, refuse);
  if (isMap(node)) return Object.fromEntries(plainFields(node.items, refuse));
  if (isSeq(node)) return node.items.map((item) => plainData(item, refuse));
  if (!isScalar(node)) return null;
  const { value, type } = node;
  if (typeof value !== 'string') return value;
  // An escape such as "\u202e" passes a look at the source; its meaning does not.
  const unsafe = type === 'QUOTE_DOUBLE' ? unsafeCharacter(value.replaceAll('\t', ' ')) : undefined;
  if (unsafe !== undefined) refuse({ code: 'control-character', shown: unsafe.shown }, node);
  return value.normalize('NFC');
}

/** The fields of a map. Two keys are the same when they are equal after Unicode normalisation. */
function plainFields(
  pairs: readonly Pair[],
  refuse: Refuse,
): readonly (readonly [string, unknown])[] {
  const taken = new Set<string>();
  return pairs.map(({ key, value }) => {
    const name = plainData(key, refuse);
    // The library refuses a key that is no text.
    const written = typeof name === 'string' ? name : '';
    const same = written.normalize('NFKC');
    if (taken.has(same) && isNode(key)) refuse({ code: 'duplicate-key' }, key);
    taken.add(same);
    return [written, plainData(value, refuse)];
  });
}

function refuseProperties(node: Exclude<Node, Alias>, refuse: Refuse): void {
  const { anchor, tag } = node;
  if (anchor !== undefined) refuse({ code: 'yaml-alias', written: `&${anchor}` }, node);
  if (tag !== undefined && !PLAIN_TAG.test(tag)) refuse({ code: 'yaml-tag', written: tag }, node);
}

const PLAIN_TAG = /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/;

/** The first character of a text that cannot be seen. */
export function unsafeCharacter(text: string): { shown: string; offset: number } | undefined {
  if (!hasUnsafeCharacters(text)) return undefined;
  let offset = 0;
  for (const character of text) {
    if (hasUnsafeCharacters(character)) return { shown: makeVisible(character), offset };
    offset += character.length;
  }
  return undefined;
}
