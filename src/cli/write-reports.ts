import { loadPhrases } from '../i18n/phrases.ts';
import type { Language } from '../i18n/phrases.ts';
import { beneath } from '../report/beneath.ts';
import type { ReportInput } from '../report/findings.ts';
import { writeReport } from '../report/report.ts';
import type { Report } from '../report/report.ts';
import { scoreAssessment } from '../scoring/score-card.ts';
import type { OpenAssessment } from './open-assessment.ts';

type Asked = Pick<ReportInput, 'program' | 'template' | 'seal' | 'responds'> & {
  /** The first one leads; the others stand beneath it. */
  readonly languages: readonly Language[];
};

/** What is reported: by the company from its folder, by a reviewer from what was handed in. */
type Reported = Pick<OpenAssessment, 'assessment' | 'pin' | 'inLanguage'>;

/** The gap report on an assessment in one language, or in several, each text beneath the other. */
export async function writeReports(
  { assessment, pin, inLanguage }: Reported,
  { languages, ...asked }: Asked,
): Promise<Report> {
  const card = scoreAssessment(inLanguage('en').guideline, assessment);
  const editions = languages.map((language) => ({ language, ...inLanguage(language) }));
  const isDraft = editions.some(({ translation }) => translation === 'draft');
  const [first, ...others] = await Promise.all(
    editions.map(async ({ language, guideline, contacts }) =>
      writeReport({
        guideline,
        contacts,
        isDraftTranslation: isDraft,
        assessment,
        pin,
        card,
        phrases: await loadPhrases(language),
        ...asked,
      }),
    ),
  );
  if (first === undefined) throw new Error('a report needs a language');
  return others.reduce(beneath, first);
}
