import { readAttachment } from '../pdf/read-attachment.ts';
import { isSameReport } from '../pdf/same-report.ts';
import { drawnWith } from '../report/drawn-with.ts';
import { failedAt, notCompared, passed } from '../review/check.ts';
import type { Check } from '../review/check.ts';
import {
  checkAnswers,
  checkGuideline,
  checkScore,
  checkSeal,
  reportNotComparable,
} from '../review/checks.ts';
import {
  loadSubmissionValidator,
  MOST_SUBMISSION_BYTES,
  readSubmission,
} from '../submission/read-submission.ts';
import type { Submission } from '../submission/submission.ts';
import { ownCopyOf } from './own-guideline.ts';
import type { OwnCopy } from './own-guideline.ts';
import type { TemplateOnDisk } from './read-template.ts';
import { ATTACHED, drawSubmitted } from './submitted-report.ts';
import type { World } from './world.ts';

/** What a reviewer brings: the seal code of the signed page, guidelines and a template of their own. */
export type Means = {
  readonly seal: string | undefined;
  readonly guidelines: string | undefined;
  readonly look: TemplateOnDisk;
};

/** What was found about a file, and what could be read of it. */
export type Verified = {
  readonly checks: readonly Check[];
  readonly submission?: Submission;
  /** The report as it follows from the data by the reviewer's own guideline. */
  readonly redrawn?: Uint8Array;
};

/** Checks a report with its data, or the data alone: cheap things first, and nothing in the file is trusted. */
export async function verifyFile(
  world: World,
  { file, bytes }: { readonly file: string; readonly bytes: Uint8Array },
  means: Means,
): Promise<Verified> {
  const isPdf = new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';
  const attached = isPdf
    ? readAttachment(bytes, ATTACHED, MOST_SUBMISSION_BYTES)
    : ({ ok: true, bytes } as const);
  if (!attached.ok) {
    const complaint = { code: 'attachment-missing', reason: attached.reason } as const;
    return { checks: [failedAt('readable', complaint)] };
  }
  const read = readSubmission({ file, bytes: attached.bytes }, await loadSubmissionValidator());
  if (!read.ok) {
    const complaints = read.problems.map(({ complaint }) => complaint);
    return { checks: [failedAt('readable', ...complaints)] };
  }
  const submission = read.value;
  const data = { submission, bytes: attached.bytes };
  const own = await ownCopyOf(world, submission.guideline, means.guidelines);
  const first = [
    passed('readable'),
    checkSeal(attached.bytes, means.seal),
    checkGuideline(submission, own),
  ];
  if (own === undefined) return { checks: first, submission };
  const { guideline } = own.inLanguage('en');
  const answers = checkAnswers(submission, guideline);
  const redrawn = await redraw(world, data, { own, means });
  return {
    checks: [
      ...first,
      answers,
      checkScore(submission, guideline),
      ...(isPdf ? [checkReport(world, bytes, { submission, own, means, redrawn })] : []),
    ],
    submission,
    redrawn,
  };
}

const redraw = (
  world: World,
  { submission, bytes }: { readonly submission: Submission; readonly bytes: Uint8Array },
  { own, means }: { readonly own: OwnCopy; readonly means: Means },
): Promise<Uint8Array> =>
  drawSubmitted(submission, bytes, {
    inLanguage: own.inLanguage,
    pin: own.pin,
    look: means.look,
    version: world.version,
  });

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
    readonly redrawn: Uint8Array;
  },
): Check {
  if (isSameReport(received, redrawn)) return passed('report');
  const here = { program: `copcheck ${world.version}`, drawnWith, template: means.look.digest };
  const reason = reportNotComparable(submission, here, own.pin);
  return reason === undefined
    ? failedAt('report', { code: 'report-other' })
    : notCompared('report', reason);
}
