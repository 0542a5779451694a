import type { Assessment } from '../assessment/assessment.ts';
import type { Pin, PinnedGuideline } from '../guideline/pin.ts';
import { isLanguage } from '../i18n/phrases.ts';
import { sealOf } from '../submission/seal.ts';
import { assessmentOf } from '../submission/submission.ts';
import type { Submission } from '../submission/submission.ts';
import type { TemplateOnDisk } from './read-template.ts';

/** The name of the data inside the report. */
export const ATTACHED = 'submission.json';

/**
 * The report of a submission, with its data attached: for the company that hands it in, and again for the
 * reviewer, who compares the two.
 */
export async function drawSubmitted(
  submission: Submission,
  bytes: Uint8Array,
  {
    inLanguage,
    pin,
    look,
    version,
  }: Pick<PinnedGuideline, 'inLanguage'> & {
    readonly pin: Pin;
    readonly look: TemplateOnDisk;
    readonly version: string;
  },
): Promise<Uint8Array> {
  const [{ writeReports }, { drawReport }] = await Promise.all([
    import('./write-reports.ts'),
    import('../pdf/draw-report.ts'),
  ]);
  const assessment: Assessment = assessmentOf(submission);
  const report = await writeReports(
    { assessment, pin, inLanguage },
    {
      languages: submission.report.languages.filter(isLanguage),
      program: { version },
      template: look.template,
      ...(submission.responds !== undefined && { responds: submission.responds }),
      seal: { revision: submission.revision, code: sealOf(bytes) },
    },
  );
  const attachment = { name: ATTACHED, description: 'What was handed in', bytes };
  return drawReport(report, { ...look.files, attachment });
}
