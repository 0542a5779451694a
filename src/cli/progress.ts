import { isPlain } from './world.ts';
import type { World } from './world.ts';

/** A line that says how far a long command has come, on a terminal, until something else is to be said there. */
export type Progress = {
  readonly tell: (text: string) => void;
  /** Takes the line away before something else is written. */
  readonly clear: () => void;
  readonly end: () => void;
};

const AFTER = 1000;

const EVERY = 200;

/** Says nothing of what takes less than a second, nor to a file, nor to somebody who listens to the screen. */
export function startProgress(world: World): Progress {
  const { stderr } = world;
  if (!stderr.isTTY || isPlain(world))
    return { tell: () => undefined, clear: () => undefined, end: () => undefined };
  let latest = '';
  let shown = '';
  const show = (text: string): void => {
    if (text === shown) return;
    stderr.write(`\r\u001b[K${text}`);
    shown = text;
  };
  let timer = setTimeout(() => {
    show(latest);
    timer = setInterval(() => show(latest), EVERY);
  }, AFTER);
  return {
    tell: (text) => {
      latest = text;
    },
    clear: () => {
      if (shown !== '') show('');
    },
    end: () => {
      clearTimeout(timer);
      if (shown !== '') show('');
    },
  };
}
