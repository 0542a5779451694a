import { itemAnswersOf } from '../../assessment/assessment.ts';
import { writeOutput } from '../../files/write-output.ts';
import { gapsCsv } from '../../report/gaps-csv.ts';
import { scoreAssessment } from '../../scoring/score-card.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { openForReading } from '../open-assessment.ts';
import { pathIn } from '../read-source.ts';
import { wordsOf } from '../voice.ts';
import { err } from '../world.ts';
import type { World } from '../world.ts';

/** Writes the gaps and what is planned about them as CSV. */
export async function exportGaps(
  world: World,
  folder: string | undefined,
  file: string,
): Promise<ExitCode> {
  const { guideline, assessment, inLanguage } = await openForReading(world, folder);
  const phrases = wordsOf(world);
  const card = scoreAssessment(inLanguage('en').guideline, assessment);
  const text = gapsCsv(card, { guideline, assessment, phrases });
  writeOutput(pathIn(world, file), new TextEncoder().encode(text));
  const planned = card.gaps.filter(
    ({ item }) => itemAnswersOf(assessment, item).plan !== undefined,
  ).length;
  err(world, phrases.sharing.gapsWritten(file, card.gaps.length, planned));
  err(world, phrases.sharing.nextPlanImport(file));
  return exitCodes.fine;
}
