import type { Style } from '../problems/format/text.ts';
import { cells } from '../text/cells.ts';
import { makeVisible } from '../text/visible.ts';
import { wrap } from '../text/wrap.ts';

/** A text as lines of at most `width` cells, with every character that could move the cursor made visible. */
export const linesOf = (text: string, width: number): readonly string[] =>
  wrap(makeVisible(text), width);

/** Lines of which the first begins with a mark, and the others stand under its text. */
export function hanging(mark: string, text: string, width: number): readonly string[] {
  const indent = ' '.repeat(cells(mark));
  return linesOf(text, width - cells(mark)).map(
    (line, index) => (index === 0 ? mark : indent) + line,
  );
}

/** A text that begins with a label, which stands out, unless the line is too narrow to hold it. */
export function labelled(
  { label, text }: { readonly label: string; readonly text: string },
  width: number,
  labelStyle: Style['dim'],
): readonly string[] {
  const [first = '', ...others] = linesOf(`${label} ${text}`, width);
  return [
    first.startsWith(label) ? `${labelStyle(label)}${first.slice(label.length)}` : first,
    ...others,
  ];
}

/** Short texts side by side, as many as fit on a line; none of them is torn apart. */
export function row(texts: readonly string[], width: number, between = '  '): readonly string[] {
  const lines: string[] = [];
  for (const text of texts) {
    const last = lines.at(-1);
    if (last !== undefined && cells(last) + cells(between) + cells(text) <= width) {
      lines[lines.length - 1] = `${last}${between}${text}`;
    } else {
      lines.push(...linesOf(text, width));
    }
  }
  return lines;
}

/** Two texts at the two ends of a line, or below each other when they do not fit on one. */
export function apart(left: string, right: string, width: number): readonly string[] {
  const space = width - cells(left) - cells(right);
  return space >= 2
    ? [`${left}${' '.repeat(space)}${right}`]
    : [...linesOf(left, width), ...linesOf(right, width)];
}

/** A share of a whole as a line: heavy for the part, light for the rest, so that colour is not needed. */
export function bar(part: number, whole: number, width: number): string {
  const filled = whole === 0 ? 0 : Math.min(width, Math.floor((part * width) / whole));
  return `${'━'.repeat(filled)}${'─'.repeat(width - filled)}`;
}

/** A text cut to a width, with an ellipsis where something is left out. */
export function cut(text: string, width: number): string {
  const shown = makeVisible(text).replaceAll('\n', ' ');
  if (cells(shown) <= width) return shown;
  let kept = '';
  for (const character of shown) {
    if (cells(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** A text filled with spaces to a width. */
export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - cells(text)));

export const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - cells(text))) + text;
