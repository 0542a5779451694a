import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { onTestFinished } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { englishVoice } from '../../src/cli/voice.ts';
import type { World } from '../../src/cli/world.ts';

/** What a command printed and returned. */
export type Outcome = { readonly code: number; readonly out: string; readonly err: string };

/** A folder of its own, gone when the test is. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'copcheck-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The program in a folder, on a day, without a terminal: arguments in, exit code and output out. */
export function programIn(
  cwd: string,
  given: {
    readonly user?: string;
    readonly env?: World['env'];
    readonly columns?: number;
    /** Whether what goes to stderr is read on a terminal. */
    readonly isWatched?: boolean;
    readonly today?: string;
  } = {},
): (...argv: readonly string[]) => Promise<Outcome> {
  let second = 0;
  let ids = 0;
  return async (...argv) => {
    const [stdout, stderr] = [stream(given.columns), stream(given.columns, given.isWatched)];
    const stdin = new PassThrough();
    const world: World = {
      root: process.cwd(),
      version: '0.0.0-test',
      nodeVersion: process.versions.node,
      cwd,
      env: given.env ?? {},
      stdin: Object.assign(stdin, { isTTY: false }) as unknown as World['stdin'],
      stdout: stdout.stream,
      stderr: stderr.stream,
      systemLocale: () => 'en-US',
      voice: englishVoice(),
      now: () => {
        second += 1;
        return `${given.today ?? '2026-11-22'}T14:${two(Math.floor(second / 60))}:${two(second % 60)}.000+07:00`;
      },
      user: given.user ?? 'sokha',
      host: 'test-host',
      pid: process.pid,
      cores: 2,
      interrupt: () => new AbortController().signal,
      newId: () => {
        ids += 1;
        return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
      },
      newBytes: (length) => randomBytes(length),
    };
    const code = await run(argv, world);
    return { code, out: stdout.text(), err: stderr.text() };
  };
}

const two = (number: number): string => String(number).padStart(2, '0');

function stream(
  columns = 80,
  isTTY = false,
): { readonly stream: World['stdout']; readonly text: () => string } {
  const through = new PassThrough();
  let text = '';
  through.on('data', (chunk: Buffer) => {
    text += chunk.toString('utf8');
  });
  return {
    stream: Object.assign(through, { isTTY, columns }) as unknown as World['stdout'],
    text: () => {
      through.read();
      return text;
    },
  };
}
