import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/program.ts';
import { submittedExample } from '../support/submissions.ts';

const cli = join(process.cwd(), 'dist', 'bin', 'copcheck.js');

/** Types one line after the other, each when its question stands there, and gives what was on the screen. */
function typed(
  folder: string,
  args: readonly string[],
  lines: readonly (readonly [question: string, line: string])[],
): Promise<{ readonly code: number; readonly seen: string }> {
  const terminal = spawn(process.execPath, [cli, ...args], {
    cwd: folder,
    cols: 200,
    rows: 40,
    env: { ...process.env, TERM: 'xterm-256color', LC_ALL: 'C' },
  });
  const rest = [...lines];
  let seen = '';
  let from = 0;
  return new Promise((resolve) => {
    terminal.onData((data) => {
      seen += data;
      const [next] = rest;
      if (next === undefined || !seen.slice(from).includes(next[0])) return;
      rest.shift();
      from = seen.length;
      setTimeout(() => terminal.write(`${next[1]}\r`), 50);
    });
    terminal.onExit(({ exitCode }) => resolve({ code: exitCode, seen }));
  });
}

it('asks for a new passphrase until it is long enough and the same twice, and shows none of it', async () => {
  const folder = temporaryFolder();
  const { code, seen } = await typed(
    folder,
    ['key', 'new', 'key', '--name', 'acme'],
    [
      ['A passphrase for key', 'waldo'],
      ['takes at least 12', 'xyzzy plugh quux thud'],
      ['The same again', 'xyzzy plugh quux fred'],
      ['are not the same', 'xyzzy plugh quux thud'],
      ['The same again', 'xyzzy plugh quux thud'],
    ],
  );
  expect([code, seen]).toEqual([0, expect.stringContaining('Fingerprint: SHA256:')]);
  for (const secret of ['waldo', 'xyzzy', 'plugh', 'thud', 'fred', 'masked', '***'])
    expect(seen).not.toContain(secret);
  expect(existsSync(join(folder, 'key.pub'))).toBe(true);
});

it('asks once for that of a key that is there', async () => {
  const { folder, json, copcheck } = await submittedExample();
  writeFileSync(join(folder, 'pass'), 'xyzzy plugh quux thud');
  await copcheck('key', 'new', 'key', '--name', 'acme', '--passphrase-file', 'pass');
  const { code, seen } = await typed(
    folder,
    ['sign', json, '--key', 'key'],
    [['Passphrase of key', 'xyzzy plugh quux thud']],
  );
  expect([code, seen]).toEqual([0, expect.stringContaining('Signed: ')]);
  expect([existsSync(`${json}.sig`), seen.includes('xyzzy')]).toEqual([true, false]);
});

it('ends with Ctrl-C, and nothing is written', async () => {
  const folder = temporaryFolder();
  const { code } = await typed(folder, ['key', 'new', 'key'], [['A passphrase for', '\u0003']]);
  expect([code, existsSync(join(folder, 'key'))]).toEqual([130, false]);
});
