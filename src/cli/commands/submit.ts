import { copiesOf } from '../../assessment/evidence.ts';
import { revisionsIn } from '../../assessment/revisions.ts';
import { sha256 } from '../../documents/canonical.ts';
import { readAttachment } from '../../pdf/read-attachment.ts';
import { readRevision } from '../../files/submission-files.ts';
import type { Language } from '../../i18n/phrases.ts';
import { problemOf } from '../../problems/problem.ts';
import { drawnWith } from '../../report/drawn-with.ts';
import { scoreAssessment } from '../../scoring/score-card.ts';
import { blocking, buildSubmission, isSameContent } from '../../submission/build.ts';
import {
  loadSubmissionValidator,
  MOST_SUBMISSION_BYTES,
  readSubmission,
} from '../../submission/read-submission.ts';
import { sealOf } from '../../submission/seal.ts';
import { fingerprintOf } from '../../submission/signature/public-key.ts';
import { signSubmission } from '../../submission/signature/ssh-signature.ts';
import type { SigningKey } from '../../documents/ed25519.ts';
import { submissionBytes } from '../../submission/submission.ts';
import type { Submission } from '../../submission/submission.ts';
import { evidenceComplaints } from '../evidence-on-disk.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { openForReading, openForWriting } from '../open-assessment.ts';
import type { OpenAssessment } from '../open-assessment.ts';
import { keepRevision } from '../keep-revision.ts';
import { openKey } from '../open-key.ts';
import type { KeyFlags } from '../open-key.ts';
import { shownFrom } from '../read-source.ts';
import { readTemplate } from '../read-template.ts';
import type { TemplateOnDisk } from '../read-template.ts';
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
    const complaints = [
      ...blocking(opened.guideline, opened.assessment),
      ...evidenceComplaints(world, opened),
    ];
    if (complaints.length > 0) {
      return await reportProblems(world, {
        problems: complaints.map(problemOf),
        sources: new Map(),
      });
    }
    const key = await keyOf(world, flags);
    const look = await readTemplate(world, flags.template);
    const submission = await nextRevision(world, opened, {
      look,
      by: writer.contributor,
      languages: flags.lang ?? [world.voice.language],
    });
    const data = submissionBytes(submission);
    const report = await drawSubmitted(submission, data, {
      ...opened,
      look,
      version: world.version,
    });
    checkReadable(report, data);
    const { revision } = submission;
    const signature = key && signSubmission(key, data);
    const revised = { submission, data, report, ...(signature !== undefined && { signature }) };
    // Evidence travels in a package, or is left behind.
    const isPacked = flags.package === true || copiesOf(opened.assessment.items).size > 0;
    const files = await keepRevision(opened, revised, { isPacked });
    const seal = sealOf(data);
    writer.record([{ event: 'submit', revision, submission: sha256(data), seal }]);
    const { submission: words } = wordsOf(world);
    out(world, words.submitted(revision, shownFrom(world, files.report)));
    if (files.package !== undefined) out(world, words.packed(shownFrom(world, files.package)));
    out(world, words.seal(seal));
    if (key !== undefined && files.signature !== undefined) {
      const signed = shownFrom(world, files.signature);
      out(world, wordsOf(world).signature.signed(signed, fingerprintOf(key.publicKey)));
    }
    err(world, words.nextSign);
    return exitCodes.fine;
  } finally {
    writer.close();
  }
}

/** The key to sign with, opened before anything is frozen. */
const keyOf = async (world: World, { key, ...flags }: KeyFlags): Promise<SigningKey | undefined> =>
  key === undefined ? undefined : openKey(world, { key, ...flags });

/** The submission after the last one, which it names. It must state something else. */
async function nextRevision(
  world: World,
  { id, name, folder, assessment, pin, journals, inLanguage }: OpenAssessment,
  {
    look,
    by,
    languages,
  }: {
    readonly look: TemplateOnDisk;
    readonly by: string;
    readonly languages: readonly Language[];
  },
): Promise<Submission> {
  const last = revisionsIn(journals).at(-1);
  const submission = buildSubmission({
    assessment: { id, name },
    revision: (last?.revision ?? 0) + 1,
    ...(last !== undefined && { previous: last.submission }),
    submitted: world.now(),
    by,
    report: {
      languages,
      template: look.digest,
      program: `copcheck ${world.version}`,
      drawnWith,
    },
    answers: assessment,
    pin,
    card: scoreAssessment(inLanguage('en').guideline, assessment),
    journals,
  });
  if (last === undefined) return submission;
  const { revision } = last;
  const bytes = readRevision(folder, { revision, most: MOST_SUBMISSION_BYTES });
  const before =
    bytes && readSubmission({ file: ATTACHED, bytes }, await loadSubmissionValidator());
  if (before?.ok === true && isSameContent(before.value, submission))
    refuse([{ code: 'submission-unchanged', revision }]);
  return submission;
}

/** What was written must come back before anybody is told that it is done. */
function checkReadable(report: Uint8Array, data: Uint8Array): void {
  const attached = readAttachment(report, ATTACHED, MOST_SUBMISSION_BYTES);
  if (!attached.ok || sha256(attached.bytes) !== sha256(data))
    throw new Error(
      `the report does not give its data back: ${attached.ok ? 'other' : attached.reason}`,
    );
}
