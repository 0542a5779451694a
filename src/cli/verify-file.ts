import { readAttachment } from '../pdf/read-attachment.ts';
import { sha256 } from '../documents/canonical.ts';
import { checkRound } from '../review/check-round.ts';
import type { AtDesk } from '../review/check-round.ts';
import { checkSignature } from '../review/check-signature.ts';
import { failedAt, passed } from '../review/check.ts';
import type { Check } from '../review/check.ts';
import { checkAnswers, checkGuideline, checkScore, checkSeal } from '../review/checks.ts';
import { checkFiles, guidelineComplaints } from '../review/check-package.ts';
import type { ReceivedPackage } from '../review/check-package.ts';
import { packed } from '../submission/bag.ts';
import {
  loadSubmissionValidator,
  MOST_SUBMISSION_BYTES,
  readSubmission,
} from '../submission/read-submission.ts';
import type { Signers } from '../submission/signature/allowed-signers.ts';
import type { Submission } from '../submission/submission.ts';
import { redraw, reportChecks } from './check-report.ts';
import type { OwnCopies, OwnCopy } from './own-guideline.ts';
import type { TemplateOnDisk } from './read-template.ts';
import { receive } from './receive.ts';
import type { Received } from './receive.ts';
import { ATTACHED } from './submitted-report.ts';
import type { World } from './world.ts';

/** What a reviewer brings: the seal code of the signed page, guidelines and a template of their own. */
export type Means = {
  readonly seal: string | undefined;
  readonly ownCopy: OwnCopies;
  readonly look: TemplateOnDisk;
  /** A signature that did not come with the file. */
  readonly signature?: string | undefined;
  /** The register of keys; one of them must have signed. */
  readonly signers?: Signers | undefined;
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
  const taken = await receive(place);
  if (!taken.ok) return { checks: [taken.check] };
  const { received } = taken;
  const { file, data } = received;
  const read = readSubmission({ file, bytes: data }, await loadSubmissionValidator());
  if (!read.ok) {
    const complaints = read.problems.map(({ complaint }) => complaint);
    return { checks: [failedAt('readable', ...complaints)], received };
  }
  const submission = read.value;
  const own = await means.ownCopy(submission.guideline);
  const first = cheapChecks(world, { received, submission, own, means });
  if (own === undefined) return { checks: first, received, submission };
  const { guideline } = own.inLanguage('en');
  const redrawn = await redraw(world, { received, submission }, { own, means });
  return {
    checks: [
      ...first,
      checkAnswers(submission, guideline),
      checkScore(submission, guideline),
      ...reportChecks(world, { received, submission }, { own, means, redrawn }),
    ],
    received,
    submission,
    ...(redrawn instanceof Uint8Array && { redrawn }),
  };
}

type Checking = {
  readonly received: Received;
  readonly submission: Submission;
  readonly own: OwnCopy | undefined;
  readonly means: Means;
};

/** What takes hardly any time, and is asked of every submission. */
function cheapChecks(
  world: World,
  { received, submission, own, means }: Checking,
): readonly Check[] {
  const { data } = received;
  const { atDesk } = means;
  return [
    passed('readable'),
    ...(received.package === undefined ? [] : [checkPacked(submission, received.package)]),
    checkSeal(data, means.seal),
    ...signatureChecks(world, { received, submission, means }),
    withSent(checkGuideline(submission, own), { submission, received, own }),
    ...(atDesk === undefined ? [] : [checkRound({ submission, digest: sha256(data) }, atDesk)]),
  ];
}

/** The files of a package, with what the report in it carries. */
function checkPacked(submission: Submission, received: ReceivedPackage): Check {
  const report = received.kept.get(packed.report);
  const attached = report && readAttachment(report, ATTACHED, MOST_SUBMISSION_BYTES);
  return checkFiles(submission, received, attached?.ok === true ? attached.bytes : undefined);
}

/** The check of the guideline, and what the one that came along adds to it. */
function withSent(check: Check, { submission, received, own }: Omit<Checking, 'means'>): Check {
  const sent = received.package?.kept.get(packed.guideline);
  if (own === undefined) return check;
  const complaints = guidelineComplaints(submission, sent, own.inLanguage('en').guideline);
  return complaints.length === 0
    ? check
    : failedAt('guideline', ...check.complaints, ...complaints);
}

/** A signature is looked at where there is one, and missed where a register is named. */
function signatureChecks(
  world: World,
  { received, submission, means }: Omit<Checking, 'own'>,
): readonly Check[] {
  const { signers, signature = received.signature } = means;
  if (signature === undefined && signers === undefined) return [];
  const { data } = received;
  const { submitted } = submission;
  return [checkSignature({ data, submitted }, { signature, signers, now: world.now() })];
}
