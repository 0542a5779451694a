import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

/** How a process of `copcheck lint` went. */
export type Run = {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** The most memory that it ever held; NaN where it did not come to its own end. */
  readonly megabytes: number;
  readonly seconds: number;
};

const LONGEST_MS = 10_000;

const program = resolve('dist/bin/copcheck.js');

const reporter = pathToFileURL(resolve('test/lint/hostile/report-memory.mjs')).href;

/** Lints with the built program in a process of its own, which is killed after ten seconds. */
export function runLint(args: readonly string[], cwd?: string): Promise<Run> {
  const start = performance.now();
  return new Promise((resolveRun, reject) => {
    const child = spawn(process.execPath, ['--import', reporter, program, 'lint', ...args], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      timeout: LONGEST_MS,
      killSignal: 'SIGKILL',
    });
    const said = ['', '', ''];
    for (const [index, stream] of child.stdio.slice(1, 4).entries()) {
      stream?.on('data', (piece: Buffer) => {
        said[index] = `${said[index] ?? ''}${piece.toString()}`;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      const [out = '', err = '', memory = ''] = said;
      const seconds = (performance.now() - start) / 1000;
      resolveRun({
        code,
        out,
        err,
        megabytes: memory === '' ? Number.NaN : Number(memory),
        seconds,
      });
    });
  });
}

/**
 * The problems in an output for people, as `code line:column`; of more than ten with one code their number and the
 * place of the first.
 */
export function problemsSaid(output: string): readonly string[] {
  const heads = output.matchAll(
    /^(?:error|warning)\[([a-z0-9-]+)\]: .*(?:\n *--> .*:(\d+:\d+)$)?/gm,
  );
  const byCode = new Map<string, string[]>();
  for (const [, code = '', place = 'nowhere'] of heads) {
    byCode.set(code, [...(byCode.get(code) ?? []), place]);
  }
  return [...byCode].flatMap(([code, places]) =>
    places.length > 10
      ? [`${places.length} × ${code} ${places[0]}`]
      : places.map((place) => `${code} ${place}`),
  );
}
