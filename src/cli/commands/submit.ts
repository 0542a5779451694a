import { askedBack } from '../../assessment/asked-back.ts';
import { copiesOf } from '../../assessment/evidence.ts';
import { sha256 } from '../../documents/canonical.ts';
import type { SigningKey } from '../../documents/ed25519.ts';
import { readAttachment } from '../../pdf/read-attachment.ts';
import type { Language } from '../../i18n/phrases.ts';
import type { Complaint } from '../../problems/complaint.ts';
import { problemOf } from '../../problems/problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { blocking, doubts } from '../../submission/build.ts';
import { MOST_SUBMISSION_BYTES } from '../../submission/read-submission.ts';
import { sealOf } from '../../submission/seal.ts';
import { fingerprintOf } from '../../submission/signature/public-key.ts';
import { signSubmission } from '../../submission/signature/ssh-signature.ts';
import { submissionBytes } from '../../submission/submission.ts';
import { evidenceComplaints } from '../evidence-on-disk.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { keepRevision } from '../keep-revision.ts';
import { nextRevision } from '../next-revision.ts';
import { openForReading, openForWriting } from '../open-assessment.ts';
import type { AssessmentWriter, OpenAssessment } from '../open-assessment.ts';
import { openKey } from '../open-key.ts';
import type { KeyFlags } from '../open-key.ts';
import { shownFrom } from '../read-source.ts';
import { readTemplate } from '../read-template.ts';
import { refuse, reportProblems } from '../report-problems.ts';
import { ATTACHED, drawSubmitted } from '../submitted-report.ts';
import { wordsOf } from '../voice.ts';
import { err, out } from '../world.ts';
import type { World } from '../world.ts';

export type SubmitFlags = KeyFlags & {
  readonly lang?: readonly Language[];
  readonly template?: string;
  readonly as?: string;
  readonly package?: boolean;
};

/** Freezes what is answered as the next revision, and writes the report that carries it. */
export async function submit(
  world: World,
  folder: string | undefined,
  flags: SubmitFlags,
): Promise<ExitCode> {
  if (flags.passphraseFile !== undefined && flags.key === undefined)
    refuse([{ code: 'passphrase-without-key' }]);
  const writer = await openForWriting(world, folder, { as: flags.as });
  try {
    const opened = await openForReading(world, writer.folder);
    const problems = complaintsIn(world, opened).map(problemOf);
    if (problems.length > 0) return await reportProblems(world, { problems, sources: new Map() });
    await sayDoubts(world, opened);
    await handIn(world, opened, { writer, flags });
    return exitCodes.fine;
  } finally {
    writer.close();
  }
}

/** What a reviewer would send it back for. */
const complaintsIn = (world: World, opened: OpenAssessment): readonly Complaint[] => [
  ...blocking(opened.guideline, opened.assessment, askedBack(opened.journals)),
  ...evidenceComplaints(world, opened),
];

/** Said before anything is frozen, and no reason to stop. */
async function sayDoubts(world: World, { assessment }: OpenAssessment): Promise<void> {
  const problems = doubts(assessment).map((complaint): Problem => ({
    severity: 'warning',
    complaint,
  }));
  if (problems.length > 0) await reportProblems(world, { problems, sources: new Map() });
}

async function handIn(
  world: World,
  opened: OpenAssessment,
  { writer, flags }: { readonly writer: AssessmentWriter; readonly flags: SubmitFlags },
): Promise<void> {
  const key = await keyOf(world, flags);
  const look = await readTemplate(world, flags.template);
  const submission = await nextRevision(world, opened, {
    look,
    by: writer.contributor,
    languages: flags.lang ?? [world.voice.language],
  });
  const data = submissionBytes(submission);
  const report = await drawSubmitted(submission, data, { ...opened, look, version: world.version });
  checkReadable(report, data);
  const signature = key && signSubmission(key, data);
  const revised = { submission, data, report, ...(signature !== undefined && { signature }) };
  // Evidence and a signature travel in a package, or are left behind.
  const isPacked =
    flags.package === true || key !== undefined || copiesOf(opened.assessment.items).size > 0;
  const files = await keepRevision(opened, revised, { isPacked });
  const { revision } = submission;
  const seal = sealOf(data);
  writer.record([{ event: 'submit', revision, submission: sha256(data), seal }]);
  const words = wordsOf(world);
  out(world, words.submission.submitted(revision, shownFrom(world, files.report)));
  if (files.package !== undefined)
    out(world, words.submission.packed(shownFrom(world, files.package)));
  out(world, words.submission.seal(seal));
  if (key !== undefined && files.signature !== undefined) {
    const signed = shownFrom(world, files.signature);
    out(world, words.signature.signed(signed, fingerprintOf(key.publicKey)));
  }
  err(world, words.submission.nextSign);
}

/** The key to sign with, opened before anything is frozen. */
const keyOf = async (world: World, { key, ...flags }: KeyFlags): Promise<SigningKey | undefined> =>
  key === undefined ? undefined : openKey(world, { key, ...flags });

/** What was written must come back before anybody is told that it is done. */
function checkReadable(report: Uint8Array, data: Uint8Array): void {
  const attached = readAttachment(report, ATTACHED, MOST_SUBMISSION_BYTES);
  if (!attached.ok || sha256(attached.bytes) !== sha256(data))
    throw new Error(
      `the report does not give its data back: ${attached.ok ? 'other' : attached.reason}`,
    );
}
