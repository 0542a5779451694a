import { join } from 'node:path';
import { readBytes } from '../files/read-bytes.ts';
import { readWorkbook } from '../workbook/read-workbook.ts';
import type { SheetReader } from './sheet-files.ts';

/** As large as a workbook of ours could become, with long notes in every row and pictures that somebody added. */
const MOST_BYTES = 8 * 1024 * 1024;

/** Takes out of a workbook what a colleague answered in it, in a thread of its own. */
export const readWorkbookFile: SheetReader = ({ root }, path) =>
  readWorkbook(
    readBytes(path, { limit: MOST_BYTES }),
    join(root, 'dist', 'src', 'workbook', 'read-thread.js'),
  );
