// Kills a process that records answers at each of its writes, syncs, cuts, renames and removals, and looks at
// what is left: nothing acknowledged may be lost, and the next process must be able to go on.
//
//   npm run build && node test/crash/kill-points.mjs
//
// Linux only: strace does the killing. Where there is none, this says so and proves nothing.

import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openJournal } from '../../dist/src/files/open-journal.js';
import { readJournals } from '../../dist/src/files/read-journals.js';

const assessmentId = '6f1a5a52-0000-4000-8000-000000000001';
const at = '2026-11-22T14:02:11.000+07:00';
const answers = 20;
const calls = ['pwrite64', 'fsync', 'ftruncate', 'rename', 'unlink'];
const writer = join(import.meta.dirname, 'writer.mjs');

if (spawnSync('strace', ['--version']).status !== 0) {
  console.log('skipped: strace is not installed, so no process was killed at its system calls');
} else {
  const counts = calls.map((call) => ({ call, points: killAtEach(call) }));
  const total = counts.reduce((sum, { points }) => sum + points, 0);
  const shown = counts.map(({ call, points }) => `${call} ${points}`).join(', ');
  console.log(`killed at ${total} points (${shown}): nothing acknowledged was lost`);
  if (total < 50) throw new Error('so few points prove nothing');
}

/** Kills at the first call of a kind, at the second and so on, until a process comes to its end. */
function killAtEach(call) {
  for (let n = 1; ; n += 1) {
    const folder = preparedFolder();
    const inject = `inject=${call}:signal=SIGKILL:when=${n}`;
    const options = ['-qq', '-o', '/dev/null', '-e', `trace=${call}`, '-e', inject];
    const command = [process.execPath, writer, folder, String(answers), 'torn'];
    const run = spawnSync('strace', [...options, ...command], { encoding: 'utf8' });
    check(folder, run.stdout, `${call} ${n}`);
    rmSync(folder, { recursive: true });
    if (run.status === 0) return n - 1;
    if (run.signal !== 'SIGKILL' && run.status !== 137) throw new Error(run.stderr);
  }
}

/** An assessment with two answers, a torn third one, an old report and the lock of a dead process. */
function preparedFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'copcheck-kill-'));
  const events = [1, 2].map((n) => ({ event: 'answer', item: `OLD-0${n}`, level: 3 }));
  openJournal({ folder, name: 'sokha', assessmentId }).append(events, at);
  appendFileSync(join(folder, 'answers', 'sokha.jsonl'), '{"torn');
  writeFileSync(join(folder, 'report.pdf'), 'the old report');
  const { pid } = spawnSync(process.execPath, ['--version']);
  const stamp = { id: '1-2-3', pid, host: 'sokha-pc', since: at, up: 1 };
  writeFileSync(join(folder, '.lock'), JSON.stringify(stamp));
  return folder;
}

function check(folder, said, point) {
  const saved = said
    .split('\n')
    .flatMap((line) => (line.startsWith('saved ') ? [line.slice(6)] : []));
  const acknowledged = ['OLD-01', 'OLD-02', ...saved.filter((item) => item !== 'report')];
  const kept = itemsIn(folder, point);
  const lost = acknowledged.filter((item, index) => kept[index] !== item);
  if (lost.length > 0) throw new Error(`${point}: lost ${lost.join()}`);
  if (kept.length > acknowledged.length + 1) throw new Error(`${point}: answers from nowhere`);

  const report = readFileSync(join(folder, 'report.pdf'), 'utf8');
  const isNew = report === 'B'.repeat(100_000);
  if (!isNew && (saved.includes('report') || report !== 'the old report')) {
    throw new Error(`${point}: the report is a stump`);
  }

  const journal = openJournal({ folder, name: 'sokha', assessmentId });
  journal.append([{ event: 'withdraw', item: 'OLD-01' }], at);
  if (itemsIn(folder, point).length !== kept.length + 1) throw new Error(`${point}: cannot go on`);
}

function itemsIn(folder, point) {
  const journals = readJournals(folder, assessmentId);
  if (!journals.ok) throw new Error(`${point}: ${JSON.stringify(journals.problems)}`);
  return journals.value.flatMap(({ entries }) => entries.map(({ event }) => event.item));
}
