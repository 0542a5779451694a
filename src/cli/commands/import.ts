import { answersFile } from '../../assessment/answers-schema.ts';
import { importAnswers } from '../../assessment/import-answers.ts';
import { readDocument } from '../../documents/document.ts';
import { ProblemsFound } from '../../problems/problems-found.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { openForWriting } from '../open-assessment.ts';
import { reportProblems, valueOf } from '../report-problems.ts';
import { readSource } from '../read-source.ts';
import { sheetReaderFor } from '../sheet-files.ts';
import { wordsOf } from '../voice.ts';
import { err, out, todayIn } from '../world.ts';
import type { World } from '../world.ts';

type Given = {
  readonly file: string;
  readonly folder: string | undefined;
  readonly as?: string;
  readonly yes?: boolean;
};

/**
 * Records what a file of answers adds. Anything wrong in a file that somebody wrote by hand, and nothing at all is
 * recorded; what colleagues answered in a file that copcheck made for them is shown first, and recorded on yes.
 */
export async function importFile(world: World, given: Given): Promise<ExitCode> {
  const reader = await sheetReaderFor(given.file);
  if (reader !== undefined) {
    return (await import('./import-sheet.ts')).importSheet(world, given, reader);
  }
  try {
    return await record(world, given);
  } catch (error) {
    if (!(error instanceof ProblemsFound)) throw error;
    const code = await reportProblems(world, error);
    err(world, wordsOf(world).program.nothingWritten);
    return code;
  }
}

async function record(world: World, { file, folder, as }: Given): Promise<ExitCode> {
  const writer = await openForWriting(world, folder, { as });
  try {
    const source = readSource(world, file);
    const document = valueOf(await readDocument(source, answersFile), [source]);
    const words = wordsOf(world).program;
    const { guideline } = writer;
    const result = importAnswers({
      file: document,
      guideline,
      assessment: writer.assessment(),
      today: todayIn(world),
    });
    const { events, answers } = valueOf(result, [source]);
    if (events.length === 0) {
      out(world, words.nothingNew);
      return exitCodes.fine;
    }
    writer.record(events);
    out(world, words.imported(answers.added, answers.changed, answers.same));
    const others = events.length - answers.added - answers.changed;
    if (others > 0) out(world, words.alsoRecorded(others));
    return exitCodes.fine;
  } finally {
    writer.close();
  }
}
