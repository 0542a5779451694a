import type { Voice } from './voice.ts';

/** Everything outside the program: made once by `bin`, or by a test. No command reaches past it. */
export type World = {
  /** The folder of the package, with guidelines, templates and examples. */
  readonly root: string;
  readonly version: string;
  /** As `20.19.0`. */
  readonly nodeVersion: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** The language of the system where the environment names none, as `km-KH`. */
  readonly systemLocale: () => string;
  /** What language the program speaks, and its words. */
  readonly voice: Voice;
  /** Now, as the person sees it: ISO date and time with offset. */
  readonly now: () => string;
  readonly user: string;
  readonly host: string;
  readonly pid: number;
  /** How many threads of this computer can work at the same time. */
  readonly cores: number;
  /** From now on Ctrl-C does not end the process by itself: it aborts this signal. */
  readonly interrupt: () => AbortSignal;
  /** A new random id for an assessment. */
  readonly newId: () => string;
  /** So many bytes that nobody can guess, for a key. */
  readonly newBytes: (length: number) => Uint8Array;
};

export const out = (world: World, text: string): void => {
  world.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
};

export const err = (world: World, text: string): void => {
  world.stderr.write(text.endsWith('\n') ? text : `${text}\n`);
};

/** The day of today, as the person sees it. */
export const todayIn = (world: World): string => world.now().slice(0, 10);

/** Whether a stream takes colours: a terminal, unless `NO_COLOR` or `--plain` say otherwise. */
export function usesColour(world: World, stream: NodeJS.WriteStream): boolean {
  if ((world.env['NO_COLOR'] ?? '') !== '' || isPlain(world)) return false;
  if ((world.env['FORCE_COLOR'] ?? '') !== '') return true;
  return stream.isTTY && world.env['TERM'] !== 'dumb';
}

/** Line by line, for screen readers. */
export const isPlain = (world: World): boolean => {
  const asked = world.env['ACCESSIBLE'] ?? '';
  return asked !== '' && asked !== '0';
};

/** Cells of a line of the screen; 80 when nobody knows. */
export const columnsOf = (world: World): number => {
  const columns = world.stdout.columns;
  return columns > 0 ? columns : 80;
};
