import { join } from 'node:path';
import type { Checked } from '../assessment/check-answer.ts';
import { readBytes } from '../files/read-bytes.ts';
import type { BreakOff } from '../problems/facts.ts';
import { sheetOf } from '../workbook/sheet-of-workbook.ts';
import type { ReadSheet } from '../workbook/workbook.ts';
import type { SheetReader } from './sheet-files.ts';
import { inThreads } from './threads.ts';

type Read = Checked<readonly ReadSheet[]>;

/** Far more than a workbook of ours takes, and little enough that the computer does not notice. */
const MEGABYTES = 128;

/** No workbook of ours takes a hundredth of it on a slow computer. */
const PATIENCE = 60_000;

/** Takes out of a workbook what a colleague answered in it, in a thread that only reads it. */
export const readWorkbookFile: SheetReader = async ({ root }, path) => {
  const outcomes = inThreads<Uint8Array, Read>([readBytes(path)], {
    program: join(root, 'dist', 'src', 'cli', 'workbook-thread.js'),
    given: undefined,
    count: 1,
    patience: PATIENCE,
    megabytes: MEGABYTES,
    brokenOff: (_, reason) => ({ ok: false, complaints: [brokenOff(reason)] }),
  });
  for await (const read of outcomes) return read.ok ? sheetOf(read.value) : read;
  throw new Error('a thread gave nothing for a workbook');
};

function brokenOff(reason: BreakOff) {
  if (reason === 'bug') throw new Error('the thread that reads a workbook broke off');
  return reason === 'memory'
    ? ({ code: 'workbook-memory', megabytes: MEGABYTES } as const)
    : ({ code: 'workbook-slow', seconds: PATIENCE / 1000 } as const);
}
