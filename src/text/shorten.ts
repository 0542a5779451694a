const MOST = 60;

/** A text that a stranger wrote, short enough for a sentence. */
export function shorten(text: string): string {
  if (text.length <= MOST) return text;
  // Never half a character, as of an emoji.
  const start = text.slice(0, MOST - 1).replace(/[\ud800-\udbff]$/, '');
  return `${start}…`;
}
