// A disk of one megabyte that is really full: the earlier answers and the old report must survive, the user
// must be told, and it must go on once there is room.
//
//   npm run build && node test/crash/full-disk.mjs
//
// Linux only, and mounting a disk needs root. Where it cannot, this says so and proves nothing.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openJournal } from '../../dist/src/files/open-journal.js';
import { readJournals } from '../../dist/src/files/read-journals.js';
import { writeOutput } from '../../dist/src/files/write-output.js';

const assessmentId = '6f1a5a52-0000-4000-8000-000000000001';
const at = '2026-11-22T14:02:11.000+07:00';

const disk = mkdtempSync(join(tmpdir(), 'copcheck-small-disk-'));
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk], {
  encoding: 'utf8',
});
try {
  if (mounted.status === 0) fillAndRecover(disk);
  else
    console.log(`skipped: no disk could be mounted, which needs root (${mounted.stderr?.trim()})`);
} finally {
  if (mounted.status === 0) spawnSync('umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
}

function fillAndRecover(folder) {
  const journal = openJournal({ folder, name: 'sokha', assessmentId });
  const answer = (n) => ({ event: 'answer', item: `GOV-${n}`, level: 3 });
  for (let n = 1; n <= 20; n += 1) journal.append([answer(n)], at);
  const report = join(folder, 'report.pdf');
  writeOutput(report, new Uint8Array(200).fill(65));

  expect(
    'report',
    refusal(() => writeOutput(report, new Uint8Array(2_000_000))),
    'disk-full',
  );
  expect('old report', readFileSync(report, 'utf8'), 'A'.repeat(200));
  expect('left behind', readdirSync(folder).toSorted().join(), 'answers,report.pdf');

  fill(join(folder, 'filler'));
  const file = join(folder, 'answers', 'sokha.jsonl');
  const before = readFileSync(file, 'utf8');
  // More than is left in the journal's last page, which the disk has given out already.
  const events = Array.from({ length: 40 }, (_, index) => answer(100 + index));
  expect(
    'answers',
    refusal(() => journal.append(events, at)),
    'disk-full',
  );
  expect('old answers', readFileSync(file, 'utf8'), before);

  rmSync(join(folder, 'filler'));
  journal.append(events, at);
  writeOutput(report, new Uint8Array(300_000).fill(66));
  const journals = readJournals(folder, assessmentId);
  expect('answers in the end', journals.ok && journals.value[0]?.entries.length, 60);
  expect('report in the end', statSync(report).size, 300_000);
  console.log('a full disk of one megabyte: refused twice, lost nothing, went on');
}

/** Takes every byte that is left. */
function fill(file) {
  const pieces = [65_536, 4096, 1];
  for (const piece of pieces) {
    try {
      for (;;) writeFileSync(file, 'x'.repeat(piece), { flag: 'a' });
    } catch (error) {
      if (error.code !== 'ENOSPC') throw error;
    }
  }
}

function refusal(act) {
  try {
    act();
    return 'nothing failed';
  } catch (error) {
    return error.complaint?.code ?? String(error);
  }
}

function expect(what, found, wanted) {
  if (found !== wanted) throw new Error(`${what}: ${found} instead of ${wanted}`);
}
