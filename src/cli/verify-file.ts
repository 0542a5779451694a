import type { Complaint } from '../problems/complaint.ts';
import { Failure } from '../problems/failure.ts';
import { isSameReport } from '../pdf/same-report.ts';
import { drawnWith } from '../report/drawn-with.ts';
import { sha256 } from '../documents/canonical.ts';
import { checkRound } from '../review/check-round.ts';
import type { AtDesk } from '../review/check-round.ts';
import { failedAt, notCompared, passed } from '../review/check.ts';
import type { Check } from '../review/check.ts';
import {
  checkAnswers,
  checkGuideline,
  checkScore,
  checkSeal,
  reportNotComparable,
} from '../review/checks.ts';
import { loadSubmissionValidator, readSubmission } from '../submission/read-submission.ts';
import type { Submission } from '../submission/submission.ts';
import type { OwnCopies, OwnCopy } from './own-guideline.ts';
import type { TemplateOnDisk } from './read-template.ts';
import { receive } from './receive.ts';
import type { Received } from './receive.ts';
import { drawSubmitted } from './submitted-report.ts';
import type { World } from './world.ts';

/** What a reviewer brings: the seal code of the signed page, guidelines and a template of their own. */
export type Means = {
  readonly seal: string | undefined;
  readonly ownCopy: OwnCopies;
  readonly look: TemplateOnDisk;
  /** When the report is drawn again, which takes longer than all the rest: where one came along, if nobody says. */
  readonly redraw?: 'always' | 'never';
  /** The round and what was taken in for it, at a reviewer's desk. */
  readonly atDesk?: AtDesk;
};

/** What was found about a file, and what could be read of it. */
export type Verified = {
  readonly checks: readonly Check[];
  readonly received?: Received;
  readonly submission?: Submission;
  /** The report as it follows from the data by the reviewer's own guideline, where it was drawn. */
  readonly redrawn?: Uint8Array;
};

/** Checks what somebody handed in: cheap things first, and nothing in it is trusted. */
export async function verifyFile(
  world: World,
  place: { readonly file: string; readonly path: string },
  means: Means,
): Promise<Verified> {
  const { atDesk } = means;
  const taken = receive(place);
  if (!taken.ok) return { checks: [taken.check] };
  const { received } = taken;
  const { file, data, report } = received;
  const read = readSubmission({ file, bytes: data }, await loadSubmissionValidator());
  if (!read.ok) {
    const complaints = read.problems.map(({ complaint }) => complaint);
    return { checks: [failedAt('readable', ...complaints)], received };
  }
  const submission = read.value;
  const own = await means.ownCopy(submission.guideline);
  const first = [
    passed('readable'),
    checkSeal(data, means.seal),
    checkGuideline(submission, own),
    ...(atDesk === undefined ? [] : [checkRound({ submission, digest: sha256(data) }, atDesk)]),
  ];
  if (own === undefined) return { checks: first, received, submission };
  const { guideline } = own.inLanguage('en');
  const isDrawn = means.redraw === 'always' || (report !== undefined && means.redraw !== 'never');
  const redrawn = isDrawn
    ? await redraw(world, { submission, bytes: data }, { own, means })
    : undefined;
  return {
    checks: [
      ...first,
      checkAnswers(submission, guideline),
      checkScore(submission, guideline),
      ...(report === undefined
        ? []
        : [checkReport(world, report, { submission, own, means, redrawn })]),
    ],
    received,
    submission,
    ...(redrawn instanceof Uint8Array && { redrawn }),
  };
}

/** The report that follows from the data, or why none can be drawn: a text may hold what no font has. */
async function redraw(
  world: World,
  { submission, bytes }: { readonly submission: Submission; readonly bytes: Uint8Array },
  { own, means }: { readonly own: OwnCopy; readonly means: Means },
): Promise<Uint8Array | Complaint> {
  try {
    return await drawSubmitted(submission, bytes, {
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

function checkReport(
  world: World,
  received: Uint8Array,
  {
    submission,
    own,
    means,
    redrawn,
  }: {
    readonly submission: Submission;
    readonly own: OwnCopy;
    readonly means: Means;
    readonly redrawn: Uint8Array | Complaint | undefined;
  },
): Check {
  if (redrawn === undefined) return notCompared('report', { code: 'report-skipped' });
  const isDrawnHere = redrawn instanceof Uint8Array;
  if (isDrawnHere && isSameReport(received, redrawn)) return passed('report');
  const here = { program: `copcheck ${world.version}`, drawnWith, template: means.look.digest };
  const reason = reportNotComparable(submission, here, own.pin);
  return reason === undefined
    ? failedAt('report', isDrawnHere ? { code: 'report-other' } : redrawn)
    : notCompared('report', reason);
}
