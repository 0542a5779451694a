import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/program.ts';

const cli = join(process.cwd(), 'dist', 'bin', 'copcheck.js');

const copcheck = (cwd: string, ...args: readonly string[]): string =>
  execFileSync(process.execPath, [cli, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** Control sequences of the terminal, and what they leave: the words a person sees, in the order written. */
const withoutControls = (written: string): string =>
  written.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '');

/** How many answers the screen has said are saved. */
const acknowledged = (written: string): number =>
  Math.max(
    0,
    ...[...withoutControls(written).matchAll(/Saved \d\d:\d\d:\d\d \((\d+) of \d+\)/g)].map(
      ([, count]) => Number(count),
    ),
  );

type Session = { readonly written: string; readonly ended: boolean };

/**
 * Answers in a real pseudo-terminal, a key at each prompt, until the interview ends or has been answered so
 * often; then the process is killed at once, as by a power cut, some milliseconds after the last key.
 */
function answer(
  folder: string,
  {
    keys,
    killAfter,
    delay,
  }: { readonly keys: string; readonly killAfter: number; readonly delay: number },
): Promise<Session> {
  const terminal = spawn(process.execPath, [cli, 'assess', 'studio', '--as', 'sokha'], {
    cwd: folder,
    cols: 80,
    rows: 40,
    env: { ...process.env, TERM: 'xterm-256color' },
  });
  let written = '';
  let answeredTo = 0;
  let pressed = 0;
  return new Promise((resolve) => {
    terminal.onData((data) => {
      written += data;
      // One key a prompt: the next one only when another prompt stands at the end of what was written.
      const seen = withoutControls(written);
      const prompts = [...seen.matchAll(/Level 0-4|q quit\s*\r?\n/g)].length;
      const waiting = /(Level 0-4[^\n]*|›\s*)$/.test(seen.trimEnd());
      if (prompts <= answeredTo || !waiting) return;
      answeredTo = prompts;
      pressed += 1;
      const key = seen.slice(seen.lastIndexOf('quit') - 200).includes('y yes') ? 'y' : keys;
      setTimeout(() => terminal.write(key), 5);
      if (pressed >= killAfter) setTimeout(() => terminal.kill('SIGKILL'), 5 + delay);
    });
    terminal.onExit(({ signal }) =>
      resolve({ written, ended: signal === 0 || signal === undefined }),
    );
  });
}

it('loses no answer that it said was saved, killed again and again until the end', async () => {
  const folder = temporaryFolder();
  copcheck(
    folder,
    'start',
    'studio',
    '--organisation',
    'Studio',
    '--segment',
    'content-creator',
    '--as',
    'sokha',
  );
  const inFolder = (): number =>
    (copcheck(folder, 'export', 'studio').match(/answer: /g) ?? []).length;
  let kills = 0;
  let said = 0;
  for (let round = 0; round < 40; round += 1) {
    const killAfter = round < 16 ? 2 + (round % 4) : Number.POSITIVE_INFINITY;
    const session = await answer(folder, {
      keys: `${round % 4}`,
      killAfter,
      delay: (round * 7) % 23,
    });
    said = Math.max(said, acknowledged(session.written));
    expect(inFolder()).toBeGreaterThanOrEqual(said);
    if (session.ended) break;
    kills += 1;
  }
  expect(kills).toBeGreaterThanOrEqual(10);
  expect(copcheck(folder, 'status', 'studio')).toContain('37 of 37');
}, 120_000);
