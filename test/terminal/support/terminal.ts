import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import type { IPty } from '@lydell/node-pty';
import { afterEach } from 'vitest';
import { Screen } from './screen.ts';

const program = join(import.meta.dirname, 'interview-program.mjs');
const cli = join(process.cwd(), 'dist', 'bin', 'copcheck.js');

/** A terminal of some size in which an interview runs, and the person who sits at it. */
export class Terminal {
  readonly screen: Screen;
  readonly #pty: IPty;
  #changed = (): void => {};

  /** Node runs these arguments in a folder. */
  constructor(
    { columns, rows }: { readonly columns: number; readonly rows: number },
    args: readonly string[],
    cwd: string = process.cwd(),
  ) {
    this.screen = new Screen(columns, rows);
    this.#pty = spawn(process.execPath, [...args], {
      cols: columns,
      rows,
      cwd,
      name: 'xterm-256color',
    });
    this.#pty.onData((data) => {
      this.screen.write(data);
      this.#changed();
    });
  }

  /** Types something, then waits until all of these stand on the screen at once. */
  async type(text: string, ...until: readonly string[]): Promise<string> {
    this.#pty.write(text);
    return this.sees(...until);
  }

  async sees(...texts: readonly string[]): Promise<string> {
    const seen = (): boolean => texts.every((text) => flat(this.screen.text).includes(flat(text)));
    const giveUp = AbortSignal.timeout(20_000);
    const late = new Promise<void>((resolve) => giveUp.addEventListener('abort', () => resolve()));
    while (!seen()) {
      if (giveUp.aborted) {
        throw new Error(
          `Waited for ${JSON.stringify(texts)}; the screen shows:\n${this.screen.text}`,
        );
      }
      await Promise.race([late, new Promise<void>((resolve) => (this.#changed = resolve))]);
    }
    return this.screen.text;
  }

  close(): void {
    this.#pty.kill();
  }
}

const opened: Terminal[] = [];

/** An interview in memory, in a terminal that is closed when its test is over; the options: see `memorySession`. */
export const openTerminal = (
  columns: number,
  options: Readonly<Record<string, unknown>> = {},
  rows = 30,
): Terminal => keptOpen(new Terminal({ columns, rows }, [program, JSON.stringify(options)]));

/** The built program in a folder, in such a terminal. */
export const openProgram = (cwd: string, ...argv: readonly string[]): Terminal =>
  keptOpen(new Terminal({ columns: 80, rows: 50 }, [cli, ...argv], cwd));

function keptOpen(terminal: Terminal): Terminal {
  opened.push(terminal);
  return terminal;
}

afterEach(() => {
  for (const terminal of opened.splice(0)) terminal.close();
});

/** What the prompt under the levels ends with: only then does it listen to keys. */
export const ready = 'Level 0-4:';

/** Keys as a terminal sends them. */
export const key = {
  enter: '\r',
  up: '\u001b[A',
  down: '\u001b[B',
  controlC: '\u0003',
  backspace: '\u007f',
  eraseLine: '\u0015',
};

/** The answer to the only scope question, for tests that begin with the items. */
export const homes = [{ event: 'scope', scope: 'serves-homes', is: 'yes' }];

/** The questions of the first two items. */
export const policy =
  'Has top management approved, in the last 24 months, a written child protection policy that covers your own people and what you offer to the public?';
export const people =
  'Before people start work that brings them into contact with children, do they go through one set procedure: suitability check, signed conduct code, training?';

/** A text without spaces and line breaks: where it is wrapped depends on the width. */
export const flat = (text: string): string => text.replace(/\s+/g, '');

/** How often a text stands in another, however either is wrapped. */
export const countOf = (text: string, within: string): number =>
  flat(within).split(flat(text)).length - 1;
