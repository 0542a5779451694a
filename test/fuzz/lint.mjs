// Changes the files of the guidelines at random and lints each: whatever becomes of them, everything that is said
// has a code, a sentence and a place, and nothing takes long.
//
//   npm run fuzz -- --count 10000 --seed 1
//
// A failure is printed with its seed, which --count 1 --seed <it> repeats, and its file is kept. The cases run in one
// process with little memory.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'copcheck-fuzz-'));
const cases = join(import.meta.dirname, 'cases.mjs');
const { status, signal } = spawnSync(
  process.execPath,
  ['--max-old-space-size=200', cases, values.seed, values.count, folder],
  { stdio: 'inherit', cwd: join(import.meta.dirname, '..', '..') },
);
if (status !== 0 && status !== 1) {
  const seed = readFileSync(join(folder, 'progress'), 'utf8').trim();
  console.log(`seed ${seed}: the process ended with ${signal ?? status}`);
}
process.exitCode = status === 0 ? 0 : 1;
