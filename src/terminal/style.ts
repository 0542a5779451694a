import { Chalk } from 'chalk';
import type { Style } from '../problems/format/text.ts';

/** How words stand out. Colour never says anything alone: the words beside it say it too. */
export function styleFor(colour: boolean): Style {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    error: chalk.red.bold,
    warning: chalk.yellow,
    good: chalk.green,
    dim: chalk.dim,
    bold: chalk.bold,
  };
}
