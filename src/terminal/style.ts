import { Chalk } from 'chalk';
import type { Style } from '../problems/format/text.ts';

/** How words stand out. Colour never says anything alone: the words beside it say it too. */
export function styleFor(colour: boolean): Style {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    // Written out: chalk joins all arguments, also the index that `map` hands on.
    error: (text) => chalk.red.bold(text),
    warning: (text) => chalk.yellow(text),
    good: (text) => chalk.green(text),
    dim: (text) => chalk.dim(text),
    bold: (text) => chalk.bold(text),
  };
}
