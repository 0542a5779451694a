import { createInterface } from 'node:readline';
import type { TerminalIo } from './io.ts';

/** The lines that somebody types or a pipe sends, one at a time. */
export type LineReader = {
  /** Undefined when the input has ended. */
  readonly next: () => Promise<string | undefined>;
  readonly ended: () => boolean;
  readonly close: () => void;
};

/** Reads lines without editing them: the terminal itself does that, and says them to a screen reader. */
export function lineReader({ input, interrupt }: Pick<TerminalIo, 'input' | 'interrupt'>): LineReader {
  const reader = createInterface({ input, terminal: false });
  const read: string[] = [];
  let ended = false;
  let wake = (): void => {};

  reader.on('line', (line) => {
    read.push(line);
    wake();
  });
  reader.on('close', () => {
    ended = true;
    wake();
  });
  interrupt?.addEventListener('abort', () => wake());

  return {
    next: async () => {
      while (read.length === 0 && !ended && interrupt?.aborted !== true) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (interrupt?.aborted === true) {
        const { ExitPromptError } = await import('@inquirer/core');
        throw new ExitPromptError('The interview was interrupted.');
      }
      return read.shift();
    },
    ended: () => ended && read.length === 0,
    close: () => reader.close(),
  };
}
