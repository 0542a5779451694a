import { readFileSync } from 'node:fs';
import type { Assessment } from '../../src/assessment/assessment.ts';
import type { ParsedGuideline } from '../../src/guideline/parse.ts';
import { pinOf } from '../../src/guideline/pin.ts';
import { en } from '../../src/i18n/phrases.ts';
import type { ReportInput } from '../../src/report/findings.ts';
import { writeReport } from '../../src/report/report.ts';
import type { Report } from '../../src/report/report.ts';
import { readReportTemplate } from '../../src/report/template.ts';
import type { ReportTemplate } from '../../src/report/template.ts';
import { scoreAssessment } from '../../src/scoring/score-card.ts';
import { answered, evidence, level, notApplicable } from '../support/assessments.ts';
import { readGuideline, workedExample } from '../support/read-guideline.ts';

export const example = await readGuideline(workedExample);

/** The answers of the scoring policy's worked example. */
export const exampleAnswers = {
  'ONE-01': answered(level(3), evidence('document')),
  'ONE-02': answered(level(4), evidence('document')),
  'ONE-03': answered(level(3), evidence('document')),
  'TWO-01': answered(level(4), evidence('check')),
  'TWO-02': answered(level(3), evidence('document')),
  'TWO-03': answered(level(4), evidence('record')),
  'THREE-01': answered(level(3), evidence('document')),
  'THREE-02': answered(notApplicable('There is no such thing in this example.')),
  'THREE-03': answered(level(3), evidence('record')),
  'FOUR-01': answered(level(4), evidence('check')),
  'FOUR-02': answered(level(1)),
};

const file = 'templates/report/template.yaml';
const read = await readReportTemplate({ file, bytes: readFileSync(file) });
if (!read.ok) throw new Error(JSON.stringify(read.problems));

/** The template on board. */
export const ourTemplate: ReportTemplate = read.value;

/** The report on an assessment, as the command writes it. */
export const reportOn = (
  { guideline, contacts }: ParsedGuideline,
  assessment: Assessment,
  template: ReportTemplate = ourTemplate,
  given: Partial<Pick<ReportInput, 'phrases' | 'responds'>> = {},
): Report =>
  writeReport({
    guideline,
    contacts,
    isDraftTranslation: false,
    pin: pinOf({ guideline, contacts }),
    assessment,
    card: scoreAssessment(guideline, assessment),
    phrases: en,
    program: { version: '1.2.3' },
    template,
    ...given,
  });
