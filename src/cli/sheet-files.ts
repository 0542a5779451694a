import type { Checked } from '../assessment/check-answer.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { refuse } from './report-problems.ts';
import type { World } from './world.ts';

/** Takes out of a file what somebody answered in it. The path is whole; nothing of the file is believed yet. */
export type SheetReader = (world: World, path: string) => Promise<Checked<Sheet>>;

/** The files in which colleagues answer elsewhere, each with its reader. */
const readers: readonly {
  /** The other kinds of a program are named so that a person reads why they are refused. */
  readonly endings: readonly string[];
  readonly reader: () => Promise<SheetReader>;
}[] = [
  {
    endings: ['.answers.json'],
    reader: async () => (await import('./read-form-answers.ts')).readFormAnswers,
  },
  {
    endings: ['.html', '.htm'],
    reader: async () => () => refuse([{ code: 'form-without-answers' }]),
  },
  {
    endings: ['.xlsx', '.xlsm', '.xlsb', '.xls', '.ods'],
    reader: async () => (await import('./read-workbook-file.ts')).readWorkbookFile,
  },
];

/** The reader for a file, by the ending of its name; undefined for a file of answers in YAML. */
export async function sheetReaderFor(file: string): Promise<SheetReader | undefined> {
  const name = file.toLowerCase();
  return readers.find(({ endings }) => endings.some((each) => name.endsWith(each)))?.reader();
}
