// Every single byte of a package changed in turn: each change is found by reading the package and comparing it with
// what it says of itself, or the package holds the same all the same.
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { receivePackage } from '../dist/src/cli/receive-package.js';
import { readAttachment } from '../dist/src/pdf/read-attachment.js';
import { checkFiles } from '../dist/src/review/check-package.js';

const THREADS = 2;

/** Changes each of a thread's share of the bytes, and counts what nobody noticed. */
async function flip({ file, share }) {
  const bytes = readFileSync(file);
  const folder = mkdtempSync(join(tmpdir(), 'copcheck-flip-'));
  const path = join(folder, 'changed.zip');
  writeFileSync(path, bytes);
  const whole = await receivePackage({ file, path });
  const { data, report } = whole.received;
  const submission = JSON.parse(Buffer.from(data).toString('utf8'));
  const attached = readAttachment(report, 'submission.json', 8 * 1024 * 1024).bytes;
  if (checkFiles(submission, whole.received.package, attached).outcome !== 'pass') throw new Error('not whole');
  const missed = [];
  const fd = openSync(path, 'r+');
  for (let place = share; place < bytes.length; place += THREADS) {
    writeSync(fd, Buffer.of(bytes[place] ^ 1), 0, 1, place);
    const taken = await receivePackage({ file, path });
    // The data that the report carries are compared as they were: another report is found by its hash.
    if (taken.ok && checkFiles(submission, taken.received.package, attached).outcome === 'pass') missed.push(place);
    writeSync(fd, bytes, place, 1, place);
  }
  closeSync(fd);
  rmSync(folder, { recursive: true });
  return missed;
}

if (isMainThread) {
  const [file] = process.argv.slice(2);
  const threads = Array.from({ length: THREADS }, (_, share) => new Worker(new URL(import.meta.url), { workerData: { file, share } }));
  const missed = await Promise.all(
    threads.map((thread) => new Promise((resolve, reject) => thread.once('message', resolve).once('error', reject))),
  );
  const all = missed.flat();
  console.log(`package: ${readFileSync(file).length} bytes changed in turn, ${all.length} not found${all.length > 0 ? `: ${all.slice(0, 10)}` : ''}`);
  process.exitCode = all.length > 0 ? 1 : 0;
} else {
  const { parentPort } = await import('node:worker_threads');
  // A thread of our own has no origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort.postMessage(await flip(workerData));
}
