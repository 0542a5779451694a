import { parentPort, workerData } from 'node:worker_threads';
import { openParts } from './open-parts.ts';
import { readSpreadsheet } from './spreadsheet.ts';
import type { ThreadAnswer } from './read-workbook.ts';

/** Runs in a thread of its own: a workbook that takes too much memory ends it, and not the program. */
async function answer(): Promise<ThreadAnswer> {
  const bytes: unknown = workerData;
  if (!(bytes instanceof Uint8Array)) throw new TypeError('the thread was given no bytes');
  const parts = await openParts(bytes);
  if (!parts.ok) return parts;
  try {
    return { ok: true, value: await readSpreadsheet(parts.value) };
  } catch {
    // Whatever the library stumbles over was not written by a spreadsheet program.
    return { ok: false, complaints: [{ code: 'workbook-unreadable', reason: 'damaged' }] };
  }
}

// A thread knows no origins, as windows do.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(await answer());
