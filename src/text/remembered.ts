/**
 * A function of a text that remembers what it found: words and sentences come again and again. It forgets
 * everything when it has remembered `most` texts, so that a long-lived process does not grow.
 */
export function remembered<Value>(
  find: (text: string) => Value,
  most = 20_000,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}
