import type { Item } from '../guideline/guideline.ts';
import type { Phrases } from '../i18n/phrases.ts';
import type { Style } from '../problems/format/text.ts';
import type { Asker } from './asker.ts';
import { widthOf } from './io.ts';
import type { TerminalIo } from './io.ts';
import { linesOf } from './lines.ts';
import type { Block } from './page.ts';
import type { Session } from './session.ts';

/** Everything that a step of the interview needs. */
export type Talk = { readonly session: Session; readonly asker: Asker; readonly io: TerminalIo };

/** How a screen is written: in which words, how they stand out, how wide. */
export type Writing = {
  readonly phrases: Phrases;
  readonly style: Style;
  readonly width: number;
};

export const writingOf = (phrases: Phrases, io: TerminalIo): Writing => ({
  phrases,
  style: io.style,
  width: widthOf(io),
});

/** Something said above the next question: what was saved, or why something could not be. */
export type Notice = { readonly tone: 'good' | 'warning' | 'plain'; readonly text: string };

/** Where the interview goes after a step, and what is said there. */
export type Outcome =
  | { readonly go: 'stay' | 'on' | 'skip' | 'back'; readonly notices: readonly Notice[] }
  | { readonly go: 'to'; readonly item: Item; readonly notices: readonly Notice[] }
  /** Not saved: the disk refused the last answer, and the officer gave it up. */
  | { readonly go: 'quit'; readonly saved: boolean };

export const stay = (...notices: readonly Notice[]): Outcome => ({ go: 'stay', notices });

export const gaveUp: Outcome = { go: 'quit', saved: false };

/** The notices as the first part of a screen; none when there is nothing to say. */
export function noticeBlocks(
  notices: readonly Notice[],
  { style, width }: Pick<Writing, 'style' | 'width'>,
): readonly Block[] {
  if (notices.length === 0) return [];
  const styles = { good: style.good, warning: style.warning, plain: style.dim };
  const lines = notices.flatMap(({ tone, text }) => linesOf(text, width).map(styles[tone]));
  return [{ keep: 'always', lines, short: lines.slice(0, 1) }];
}
