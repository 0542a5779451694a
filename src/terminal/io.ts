import type { Style } from '../problems/format/text.ts';

/** The terminal as the interview uses it, handed in by whoever knows the real one. */
export type TerminalIo = {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Cells of a line, now: a window can be resized at any time. */
  readonly columns: () => number;
  readonly style: Style;
  /** Line by line, numbered, never redrawn: for screen readers. */
  readonly plain: boolean;
  /** Aborted by Ctrl-C in plain mode, where the terminal itself reads the lines. */
  readonly interrupt?: AbortSignal;
};

/** Cells left free at the end of a line, so that letters counted differently never wrap on their own. */
const SPARE_CELLS = 4;

/** Nothing is laid out narrower than this, nor wider than is pleasant to read. */
const [NARROWEST, WIDEST] = [20, 96];

/** How wide a line of text may be. */
export const widthOf = ({ columns }: Pick<TerminalIo, 'columns'>): number =>
  Math.min(WIDEST, Math.max(NARROWEST, columns() - SPARE_CELLS));

/** Lines of the window, now; without limit when nobody knows, so that nothing is shortened to fit. */
export const rowsOf = ({ output }: Pick<TerminalIo, 'output'>): number =>
  'rows' in output && typeof output.rows === 'number' && output.rows > 0
    ? output.rows
    : Number.MAX_SAFE_INTEGER;
