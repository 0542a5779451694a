import { createPrompt, isEnterKey, useKeypress } from '@inquirer/core';
import { letterOf } from './keys.ts';

export type KeyPrompt = {
  /** The keys that mean something; `enter` for Enter. */
  readonly keys: readonly string[];
  /** What stands on the line of the cursor, and what above it; already wrapped. */
  readonly ask: string;
  readonly above?: readonly string[];
};

/** Waits for one of some keys. */
export const keyPrompt = createPrompt<string, KeyPrompt>(({ keys, ask, above = [] }, done) => {
  useKeypress((key, line) => {
    line.clearLine(0);
    const typed = isEnterKey(key) ? 'enter' : letterOf(key);
    if (keys.includes(typed)) done(typed);
  });
  return [...above, `${ask} `].join('\n');
});
