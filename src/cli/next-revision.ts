import { askedBack } from '../assessment/asked-back.ts';
import { lockOf } from '../assessment/lock.ts';
import { revisionsIn } from '../assessment/revisions.ts';
import type { Language } from '../i18n/phrases.ts';
import { drawnWith } from '../report/drawn-with.ts';
import { changedSince } from '../review/changed-since.ts';
import { scoreAssessment } from '../scoring/score-card.ts';
import { buildSubmission, isSameContent } from '../submission/build.ts';
import { respondsTo } from '../submission/submission.ts';
import type { Submission } from '../submission/submission.ts';
import { readLastRevision } from './last-revision.ts';
import type { OpenAssessment } from './open-assessment.ts';
import type { TemplateOnDisk } from './read-template.ts';
import { refuse, reportProblems } from './report-problems.ts';
import type { World } from './world.ts';

type Handing = {
  readonly look: TemplateOnDisk;
  readonly by: string;
  readonly languages: readonly Language[];
};

/** The submission that is handed in next: something else than the last, which somebody asked for. */
export async function nextRevision(
  world: World,
  opened: OpenAssessment,
  handing: Handing,
): Promise<Submission> {
  const before = await readLastRevision(opened);
  const submission = revisionAfter(world, opened, { ...handing, ...(before && { before }) });
  await refuseUnasked(world, opened, { before, submission });
  return submission;
}

/** The submission after the last one, which it names. */
function revisionAfter(
  world: World,
  { id, name, assessment, pin, journals, inLanguage }: OpenAssessment,
  { look, by, languages, before }: Handing & { readonly before?: Submission },
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
