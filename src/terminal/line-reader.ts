import { createInterface } from 'node:readline';
import type { TerminalIo } from './io.ts';

/** The lines that somebody types or a pipe sends, one at a time. */
export type LineReader = {
  /** Undefined when the input has ended. */
  readonly next: () => Promise<string | undefined>;
  /** Whether it was already found to have ended. */
  readonly ended: () => boolean;
  readonly close: () => void;
};

/** Reads lines without editing them: the terminal itself does that, and says them to a screen reader. */
export function lineReader({
  input,
  interrupt,
}: Pick<TerminalIo, 'input' | 'interrupt'>): LineReader {
  const reader = createInterface({ input, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  const interrupted = new Promise<'interrupted'>((resolve) => {
    interrupt?.addEventListener('abort', () => resolve('interrupted'));
  });
  let ended = false;
  return {
    next: async () => {
      const line = await Promise.race([interrupted, lines.next()]);
      if (line === 'interrupted') {
        const { ExitPromptError } = await import('@inquirer/core');
        throw new ExitPromptError('The interview was interrupted.');
      }
      ended = line.done === true;
      return line.done === true ? undefined : line.value;
    },
    ended: () => ended,
    close: () => reader.close(),
  };
}
