// Changes workbooks at random and imports each twice: it ends in a clean import, which the second changes nothing
// about, or in a refusal that has a name.
//
//   node test/fuzz/workbook.mjs --count 500 --seed 1

import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { editedAtRandom } from './workbook-edits.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
  },
});
const root = join(import.meta.dirname, '..', '..');
const program = join(root, 'dist', 'bin', 'copcheck.js');
const reporter = pathToFileURL(join(root, 'test', 'lint', 'hostile', 'report-memory.mjs')).href;
const folder = mkdtempSync(join(tmpdir(), 'copcheck-workbooks-'));

/** Runs the program in a process of its own: what it said, how it ended, and the most memory that it held. */
const copcheck = (cwd, ...args) =>
  new Promise((done) => {
    const child = spawn(process.execPath, ['--import', reporter, program, ...args], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      timeout: 60_000,
    });
    const said = ['', '', '', ''];
    for (const stream of [1, 2, 3])
      child.stdio[stream].on('data', (piece) => {
        said[stream] += piece;
      });
    child.on('close', (code) =>
      done({ code, out: said[1], err: said[2], megabytes: Number(said[3]) }),
    );
  });

const must = async (outcome) => {
  const { code, out, err } = await outcome;
  if (code !== 0) throw new Error(out + err);
};

const journals = (cwd) => {
  const answers = join(cwd, 'acme', 'answers');
  return readdirSync(answers)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => readFileSync(join(answers, name), 'utf8'))
    .join('\n');
};

const codes = new Map();
const count = (said) => {
  for (const [, code] of said.matchAll(/^error\[([a-z0-9-]+)\]/gm))
    codes.set(code, (codes.get(code) ?? 0) + 1);
};
const tally = { imported: 0, refused: 0, failures: 0, megabytes: 0 };

/** Whether it was imported, or says by a code why not. */
const isNamed = ({ code, out, err }) =>
  code === 0 || ([1, 2].includes(code) && /\[[a-z]+(?:-[a-z0-9]+)+\]/.test(out + err));

async function tryOne(seed, original) {
  const cwd = join(folder, String(seed));
  cpSync(join(folder, 'begun'), cwd, { recursive: true });
  writeFileSync(join(cwd, 'w.xlsx'), editedAtRandom(original, seed));
  const before = journals(cwd);
  const importing = () => copcheck(cwd, 'import', 'w.xlsx', 'acme', '--as', 'dara', '--yes');
  const first = await importing();
  const recorded = journals(cwd);
  const isRecorded = recorded !== before;
  const second = isRecorded ? await importing() : first;
  const isFine =
    isNamed(first) && journals(cwd) === recorded && (!isRecorded || [0, 1].includes(second.code));
  tally.megabytes = Math.max(tally.megabytes, first.megabytes);
  if (!isFine) {
    tally.failures += 1;
    console.log(
      `seed ${seed}: ended with ${first.code}, then ${second.code}\n${first.out}${first.err}`,
    );
    return;
  }
  if (!isRecorded) count(first.err);
  tally[isRecorded || first.code === 0 ? 'imported' : 'refused'] += 1;
  rmSync(cwd, { recursive: true });
}

const begun = join(folder, 'begun');
mkdirSync(begun);
await must(
  copcheck(
    begun,
    'start',
    'acme',
    '--organisation',
    'Acme Net',
    '--segment',
    'isp',
    '--as',
    'sokha',
  ),
);
await must(copcheck(begun, 'answer', 'GOV-01', '2', 'acme', '--as', 'dara', '--note', 'A note'));
await must(copcheck(begun, 'export', 'acme', '--xlsx', 'w.xlsx', '--area', 'GOV'));
await must(copcheck(begun, 'answer', 'GOV-02', '3', 'acme', '--as', 'sokha', '--note', 'Another'));
const original = readFileSync(join(begun, 'w.xlsx'));

const [all, from] = [Number(values.count), Number(values.seed)];
let next = 0;
const work = async () => {
  while (next < all) {
    next += 1;
    await tryOne(from + next - 1, original);
  }
};
await Promise.all([work(), work()]);
const { imported, refused, failures, megabytes } = tally;
console.log(
  `${all} workbooks: ${imported} imported, ${refused} refused, ${failures} failures, ${megabytes} MB`,
);
console.log(
  [...codes]
    .map(([code, times]) => `${code} ${times}`)
    .toSorted()
    .join(', '),
);
if (failures === 0) rmSync(folder, { recursive: true });
process.exitCode = failures === 0 && megabytes <= 300 ? 0 : 1;
