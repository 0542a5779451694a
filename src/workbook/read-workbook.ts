import type { Checked } from '../assessment/check-answer.ts';
import { openParts } from './open-parts.ts';
import { readSpreadsheet } from './spreadsheet.ts';
import type { ReadSheet } from './workbook.ts';

/** The sheets of a workbook that somebody sent. It is read in a thread of its own, which may not survive it. */
export async function readWorkbook(bytes: Uint8Array): Promise<Checked<readonly ReadSheet[]>> {
  const parts = await openParts(bytes);
  if (!parts.ok) return parts;
  try {
    return { ok: true, value: await readSpreadsheet(parts.value) };
  } catch {
    // Whatever the library stumbles over was not written by a spreadsheet program.
    return { ok: false, complaints: [{ code: 'workbook-unreadable', reason: 'damaged' }] };
  }
}
