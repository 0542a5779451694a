import { askedBack } from '../../assessment/asked-back.ts';
import { fileNameFrom } from '../../text/file-name.ts';
import { writeOutput } from '../../files/write-output.ts';
import { respondsTo } from '../../submission/submission.ts';
import type { ReportFlags } from '../declare-scoring.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { readLastRevision } from '../last-revision.ts';
import { openForReading } from '../open-assessment.ts';
import type { OpenAssessment } from '../open-assessment.ts';
import { pathIn } from '../read-source.ts';
import { readTemplate } from '../read-template.ts';
import { wordsOf } from '../voice.ts';
import { err } from '../world.ts';
import type { World } from '../world.ts';

/** Writes the gap report. A draft says so on every page. */
export async function report(
  world: World,
  folder: string | undefined,
  { output, lang, template }: ReportFlags,
): Promise<ExitCode> {
  const opened = await openForReading(world, folder);
  const { template: look, files } = await readTemplate(world, template);
  const [{ writeReports }, { drawReport }] = await Promise.all([
    import('../write-reports.ts'),
    import('../../pdf/draw-report.ts'),
  ]);
  const asked = askedBack(opened.journals);
  const languages = lang ?? [world.voice.language];
  const said = await writeReports(opened, {
    languages,
    program: { version: world.version },
    template: look,
    ...(asked !== undefined && { responds: respondsTo(asked, await readLastRevision(opened)) }),
  });
  const bytes = await drawReport(said, files);

  const file = output ?? `${nameOf(opened)}.pdf`;
  writeOutput(pathIn(world, file), bytes);
  err(world, wordsOf(world).program.reportWritten(file));
  return exitCodes.fine;
}

/** A name from company and period that works on every system. */
const nameOf = ({ name, assessment }: OpenAssessment): string => {
  const { period } = assessment.particulars;
  return `${fileNameFrom(name) ?? 'assessment'}-${period.to.slice(0, 4)}-draft`;
};
