import { askedBack } from '../../assessment/asked-back.ts';
import { lockOf } from '../../assessment/lock.ts';
import { revisionsIn } from '../../assessment/revisions.ts';
import { sha256 } from '../../documents/canonical.ts';
import { readAttachment } from '../../pdf/read-attachment.ts';
import { writeRevision } from '../../files/submission-files.ts';
import type { Language } from '../../i18n/phrases.ts';
import { problemOf } from '../../problems/problem.ts';
import { drawnWith } from '../../report/drawn-with.ts';
import { changedSince } from '../../review/changed-since.ts';
import { scoreAssessment } from '../../scoring/score-card.ts';
import { blocking, buildSubmission, isSameContent } from '../../submission/build.ts';
import { MOST_SUBMISSION_BYTES } from '../../submission/read-submission.ts';
import { sealOf } from '../../submission/seal.ts';
import { respondsTo, submissionBytes } from '../../submission/submission.ts';
import type { Submission } from '../../submission/submission.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { readLastRevision } from '../last-revision.ts';
import { openForReading, openForWriting } from '../open-assessment.ts';
import type { OpenAssessment } from '../open-assessment.ts';
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
    const before = await readLastRevision(opened);
    const asked = askedBack(opened.journals);
    const complaints = blocking(opened.guideline, opened.assessment, asked);
    if (complaints.length > 0) {
      return await reportProblems(world, {
        problems: complaints.map(problemOf),
        sources: new Map(),
      });
    }
    const look = await readTemplate(world, flags.template);
    const submission = nextRevision(world, opened, {
      look,
      by: writer.contributor,
      languages: flags.lang ?? [world.voice.language],
      ...(before !== undefined && { before }),
    });
    await refuseUnasked(world, opened, { before, submission });
    const data = submissionBytes(submission);
    const report = await drawSubmitted(submission, data, {
      ...opened,
      look,
      version: world.version,
    });
    checkReadable(report, data);
    const { revision } = submission;
    const file = writeRevision(opened.folder, { revision, name: nameOf(submission), data, report });
    const seal = sealOf(data);
    writer.record([{ event: 'submit', revision, submission: sha256(data), seal }]);
    const { submission: words } = wordsOf(world);
    out(world, words.submitted(revision, shownFrom(world, file)));
    out(world, words.seal(seal));
    err(world, words.nextSign);
    return exitCodes.fine;
  } finally {
    writer.close();
  }
}

const nameOf = ({ assessment, particulars, revision }: Submission): string =>
  `${assessment.name}-${particulars.period.to.slice(0, 4)}-r${revision}`;

/** The submission after the last one, which it names. */
function nextRevision(
  world: World,
  { id, name, assessment, pin, journals, inLanguage }: OpenAssessment,
  {
    look,
    by,
    languages,
    before,
  }: {
    readonly look: TemplateOnDisk;
    readonly by: string;
    readonly languages: readonly Language[];
    readonly before?: Submission;
  },
): Submission {
  const last = revisionsIn(journals).at(-1);
  const asked = askedBack(journals);
  const lock = lockOf(journals);
  return buildSubmission({
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
    ...(asked !== undefined && { responds: respondsTo(asked, before) }),
    ...(lock.kind === 'open' && lock.because !== undefined && { because: lock.because }),
    answers: assessment,
    pin,
    card: scoreAssessment(inLanguage('en').guideline, assessment),
    journals,
  });
}

/**
 * A later revision states something else than the last, and somebody asked for it: a reviewer, or the company. What
 * a colleague's journal brought in is not handed in for no reason; with a reviewer's questions it is only said.
 */
async function refuseUnasked(
  world: World,
  { journals }: OpenAssessment,
  {
    before,
    submission,
  }: { readonly before: Submission | undefined; readonly submission: Submission },
): Promise<void> {
  const lock = lockOf(journals);
  const revision = submission.revision - 1;
  const isSame = before !== undefined && isSameContent(before, submission);
  if (isSame) refuse([{ code: 'submission-unchanged', revision }]);
  const late = before && changedSince(before, submission, lock);
  if (lock.kind === 'locked') {
    refuse([late ?? { code: 'submission-locked', revision, asked: [], items: [], others: false }]);
  }
  if (late !== undefined) {
    const problem = { severity: 'warning', complaint: late } as const;
    await reportProblems(world, { problems: [problem], sources: new Map() });
  }
}

/** What was written must come back before anybody is told that it is done. */
function checkReadable(report: Uint8Array, data: Uint8Array): void {
  const attached = readAttachment(report, ATTACHED, MOST_SUBMISSION_BYTES);
  if (!attached.ok || sha256(attached.bytes) !== sha256(data))
    throw new Error(
      `the report does not give its data back: ${attached.ok ? 'other' : attached.reason}`,
    );
}
