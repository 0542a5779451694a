import type { Particulars } from '../assessment/assessment.ts';
import type { ExampleFile } from '../assessment/example-file.ts';
import { foldJournals } from '../assessment/fold.ts';
import { importAnswers } from '../assessment/import-answers.ts';
import type { Document } from '../documents/document.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { Problem } from '../problems/problem.ts';
import { failed, success } from '../problems/result.ts';
import type { Result } from '../problems/result.ts';
import { scoreAssessment } from '../scoring/score-card.ts';
import type { ScoredExample } from './rule.ts';

/** Scores an example as the assessment of a company that imported it, on the last day of its period. */
export function scoreExample(
  file: Document<ExampleFile>,
  guideline: Guideline,
): Result<ScoredExample> {
  const { from, to } = file.data.particulars.period;
  // Of a period that runs backwards nobody knows the end: that is said, and nothing of what lies after it.
  const end = from <= to ? to : '9999-12-31';
  const assessment = foldJournals([], blank);
  const read = importAnswers({ file, guideline, assessment, today: end });
  if (!read.ok) return failed(read.problems.map(inExample));
  const at = `${to}T00:00:00Z`;
  const entries = read.value.events.map((event, index) => ({ seq: index + 1, at, event }));
  const answered = foldJournals([{ name: 'example', entries, head: '' }], blank);
  return success({ file, card: scoreAssessment(guideline, answered) });
}

/** An example has no assessment that one could look at, and its last day is that of its period, not today. */
function inExample({ complaint, ...problem }: Problem): Problem {
  if (complaint.code === 'date-in-future') {
    const { found, today: end } = complaint;
    return { ...problem, complaint: { code: 'date-after-period', found, end } };
  }
  return complaint.code === 'item-unknown' || complaint.code === 'scope-unknown'
    ? { ...problem, complaint: { ...complaint, within: 'guideline' } }
    : { ...problem, complaint };
}

const blank: Particulars = { organisation: '', period: { from: '', to: '' }, language: 'en' };
