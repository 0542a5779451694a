// A process that records answers with the built program, so that tests can kill it.
//
//   node writer.mjs <folder> <count> <how>
//
// It says "saved <n>" once the n-th answer is acknowledged. How:
//   session   takes the lock once, as the interview does, and records all answers
//   commands  takes the lock for each answer, as short commands do
//   hold      takes the lock, records all answers, says "holding" and never lets go
//   torn      as session, but for a journal that starts with a torn line; then replaces report.pdf

import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { openJournal } from '../../dist/src/files/open-journal.js';
import { takeLock } from '../../dist/src/files/take-lock.js';
import { writeDurably } from '../../dist/src/files/write-durably.js';

const assessmentId = '6f1a5a52-0000-4000-8000-000000000001';
const [folder = '', count = '', how = ''] = process.argv.slice(2);

const moment = () => new Date().toISOString();

const lock = () =>
  takeLock(folder, { pid: process.pid, host: 'sokha-pc', at: moment(), waitMs: 20_000 });

const open = () => openJournal({ folder, name: 'sokha', assessmentId });

function record(journal, n) {
  journal.append([{ event: 'answer', item: `P${process.pid}-${n}`, level: n % 5 }], moment());
  // At once, whatever happens next: what was said cannot be unsaid.
  writeSync(1, `saved P${process.pid}-${n}\n`);
}

function session() {
  const release = lock();
  const journal = open();
  for (let n = 1; n <= Number(count); n += 1) record(journal, n);
  return release;
}

const ways = {
  session: () => session()(),
  commands: () => {
    for (let n = 1; n <= Number(count); n += 1) {
      const release = lock();
      record(open(), n);
      release();
    }
  },
  hold: () => {
    session();
    writeSync(1, 'holding\n');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
  torn: () => {
    const release = session();
    writeDurably(join(folder, 'report.pdf'), new Uint8Array(100_000).fill(66));
    writeSync(1, 'saved report\n');
    release();
  },
};

ways[how]();
