import type { Particulars } from '../assessment/assessment.ts';
import type { ExampleFile } from '../assessment/example-file.ts';
import { foldJournals } from '../assessment/fold.ts';
import { importAnswers } from '../assessment/import-answers.ts';
import type { Document } from '../documents/document.ts';
import type { Guideline } from '../guideline/guideline.ts';
import { success } from '../problems/result.ts';
import type { Result } from '../problems/result.ts';
import { scoreAssessment } from '../scoring/score-card.ts';
import type { ScoredExample } from './rule.ts';

/** Scores an example as the assessment of a company that imported it, on the last day of its period. */
export function scoreExample(
  file: Document<ExampleFile>,
  guideline: Guideline,
): Result<ScoredExample> {
  const { to } = file.data.particulars.period;
  const assessment = foldJournals([], blank);
  const read = importAnswers({ file, guideline, assessment, today: to });
  if (!read.ok) return read;
  const at = `${to}T00:00:00Z`;
  const entries = read.value.events.map((event, index) => ({ seq: index + 1, at, event }));
  const answered = foldJournals([{ name: 'example', entries, head: '' }], blank);
  return success({ file, card: scoreAssessment(guideline, answered) });
}

const blank: Particulars = { organisation: '', period: { from: '', to: '' }, language: 'en' };
