import { copiesOf } from '../../assessment/evidence.ts';
import { revisionsIn } from '../../assessment/revisions.ts';
import { sha256 } from '../../documents/canonical.ts';
import { readAttachment } from '../../pdf/read-attachment.ts';
import { readRevision, writeRevision } from '../../files/submission-files.ts';
import type { Language } from '../../i18n/phrases.ts';
import { problemOf } from '../../problems/problem.ts';
import { drawnWith } from '../../report/drawn-with.ts';
import { scoreAssessment } from '../../scoring/score-card.ts';
import { revisionName } from '../../submission/bag.ts';
import { blocking, buildSubmission, isSameContent } from '../../submission/build.ts';
import {
  loadSubmissionValidator,
  MOST_SUBMISSION_BYTES,
  readSubmission,
} from '../../submission/read-submission.ts';
import { sealOf } from '../../submission/seal.ts';
import { submissionBytes } from '../../submission/submission.ts';
import type { Submission } from '../../submission/submission.ts';
import { evidenceComplaints } from '../evidence-on-disk.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { openForReading, openForWriting } from '../open-assessment.ts';
import type { OpenAssessment } from '../open-assessment.ts';
import { packSubmission } from '../pack-submission.ts';
import { shownFrom } from '../read-source.ts';
import { readTemplate } from '../read-template.ts';
import type { TemplateOnDisk } from '../read-template.ts';
import { refuse, reportProblems } from '../report-problems.ts';
import { ATTACHED, drawSubmitted } from '../submitted-report.ts';
import { wordsOf } from '../voice.ts';
import { err, out } from '../world.ts';
import type { World } from '../world.ts';

export type SubmitFlags = {
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
    const files = await writeFiles(opened, { submission, data, report }, flags);
    const seal = sealOf(data);
    writer.record([{ event: 'submit', revision, submission: sha256(data), seal }]);
    const { submission: words } = wordsOf(world);
    out(world, words.submitted(revision, shownFrom(world, files.report)));
    if (files.package !== undefined) out(world, words.packed(shownFrom(world, files.package)));
    out(world, words.seal(seal));
    err(world, words.nextSign);
    return exitCodes.fine;
  } finally {
    writer.close();
  }
}

/** Puts a revision on the disk, with a package where files are evidence or one was asked for. */
async function writeFiles(
  opened: OpenAssessment,
  revision: {
    readonly submission: Submission;
    readonly data: Uint8Array;
    readonly report: Uint8Array;
  },
  flags: SubmitFlags,
): Promise<{ readonly report: string; readonly package?: string }> {
  const { submission, data, report } = revision;
  const name = revisionName(submission);
  const { folder, assessment } = opened;
  const file = writeRevision(folder, { revision: submission.revision, name, data, report });
  const isPacked = flags.package === true || copiesOf(assessment.items).size > 0;
  return isPacked
    ? { report: file, package: await packSubmission(opened, revision) }
    : { report: file };
}

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
