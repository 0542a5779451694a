import { exportAnswers } from '../../assessment/export-answers.ts';
import { writeYaml } from '../../documents/write-yaml.ts';
import { writeOutput } from '../../files/write-output.ts';
import type { ExportFlags } from '../declare-answering.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { openForReading } from '../open-assessment.ts';
import { pathIn } from '../read-source.ts';
import { refuse } from '../report-problems.ts';
import { wordsOf } from '../voice.ts';
import { err, out } from '../world.ts';
import type { World } from '../world.ts';

/** Writes all answers as one YAML file, items in conflict left out and named; or the gaps as CSV, or a workbook for a colleague. */
export async function exportFile(
  world: World,
  folder: string | undefined,
  flags: ExportFlags,
): Promise<ExitCode> {
  if (flags.xlsx !== undefined) {
    const { exportWorkbook } = await import('./export-workbook.ts');
    return exportWorkbook(world, folder, { ...flags, xlsx: flags.xlsx });
  }
  if ([flags.for, flags.area, flags.item].some((each) => each !== undefined))
    refuse([{ code: 'export-whole' }]);
  const { output, csv } = flags;
  if (csv !== undefined) return (await import('./export-gaps.ts')).exportGaps(world, folder, csv);
  const { guideline, assessment } = await openForReading(world, folder);
  const words = wordsOf(world).program;
  const text = writeYaml(exportAnswers(guideline, assessment));
  const disputed = [...assessment.items]
    .filter(([, { conflict }]) => conflict.length > 0)
    .map(([id]) => id);
  if (disputed.length > 0) err(world, words.leftOutOfExport(disputed));
  if (output === undefined) {
    out(world, text);
    return exitCodes.fine;
  }
  writeOutput(pathIn(world, output), new TextEncoder().encode(text));
  err(world, words.exported(output));
  return exitCodes.fine;
}
