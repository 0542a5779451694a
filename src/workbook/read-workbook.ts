import { Worker } from 'node:worker_threads';
import type { Checked } from '../assessment/check-answer.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { sheetOf } from './sheet-of-workbook.ts';
import type { ReadSheet } from './workbook.ts';

/** What the thread makes of a workbook. */
export type ThreadAnswer = Checked<readonly ReadSheet[]>;

/** Far more than a workbook of ours takes, and little enough that the computer does not notice. */
const MEGABYTES = 128;

/** Reads a workbook in a thread of its own; `thread` is the file of its program. */
export async function readWorkbook(bytes: Uint8Array, thread: string): Promise<Checked<Sheet>> {
  const read = await inThread(bytes, thread);
  return read.ok ? sheetOf(read.value) : read;
}

function inThread(bytes: Uint8Array, thread: string): Promise<ThreadAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(thread, {
      workerData: bytes,
      execArgv: [],
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES, maxYoungGenerationSizeMb: 16 },
    });
    worker.once('message', (answer: ThreadAnswer) => resolve(answer));
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        resolve({ ok: false, complaints: [{ code: 'workbook-memory', megabytes: MEGABYTES }] });
      else reject(error);
    });
  });
}
