import { drawnWith } from '../report/drawn-with.ts';
import { isSameReport } from '../pdf/same-report.ts';
import type { Complaint } from '../problems/complaint.ts';
import { Failure } from '../problems/failure.ts';
import { failedAt, notCompared, passed } from '../review/check.ts';
import type { Check } from '../review/check.ts';
import { reportNotComparable } from '../review/checks.ts';
import type { Submission } from '../submission/submission.ts';
import type { OwnCopy } from './own-guideline.ts';
import { drawSubmitted } from './submitted-report.ts';
import type { Received } from './receive.ts';
import type { Means } from './verify-file.ts';
import type { World } from './world.ts';

/** What was handed in, and the data in it. */
type HandedIn = { readonly received: Received; readonly submission: Submission };

/** The report as it follows from the data; or why none can be drawn; undefined where none is wanted. */
type Redrawn = Uint8Array | Complaint | undefined;

/** Draws the report again where one came along or a copy was asked for. A text may hold what no font has. */
export async function redraw(
  world: World,
  { received: { data, report }, submission }: HandedIn,
  { own, means }: { readonly own: OwnCopy; readonly means: Means },
): Promise<Redrawn> {
  const isWanted = means.redraw === 'always' || (report !== undefined && means.redraw !== 'never');
  if (!isWanted) return undefined;
  try {
    return await drawSubmitted(submission, data, {
      inLanguage: own.inLanguage,
      pin: own.pin,
      look: means.look,
      version: world.version,
    });
  } catch (error) {
    if (error instanceof Failure && means.redraw !== 'always') return error.complaint;
    throw error;
  }
}

/** Whether the report that came along is the one that follows from the data. */
export function reportChecks(
  world: World,
  { received: { report }, submission }: HandedIn,
  {
    own,
    means,
    redrawn,
  }: { readonly own: OwnCopy; readonly means: Means; readonly redrawn: Redrawn },
): readonly Check[] {
  if (report === undefined) return [];
  if (redrawn === undefined) return [notCompared('report', { code: 'report-skipped' })];
  const isDrawnHere = redrawn instanceof Uint8Array;
  if (isDrawnHere && isSameReport(report, redrawn)) return [passed('report')];
  const here = { program: `copcheck ${world.version}`, drawnWith, template: means.look.digest };
  const reason = reportNotComparable(submission, here, own.pin);
  return reason === undefined
    ? [failedAt('report', isDrawnHere ? { code: 'report-other' } : redrawn)]
    : [notCompared('report', reason)];
}
