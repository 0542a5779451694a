import { applicability } from '../../assessment/applicable.ts';
import { askedBack } from '../../assessment/asked-back.ts';
import { lockOf } from '../../assessment/lock.ts';
import { itemAnswersOf } from '../../assessment/assessment.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import { scopeQuestionsOf } from '../../guideline/applicable.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { problemOf } from '../../problems/problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { changedSince } from '../../review/changed-since.ts';
import { scoreAssessment } from '../../scoring/score-card.ts';
import type { ScoreCard } from '../../scoring/score-card.ts';
import { blocking, contentNow, doubts } from '../../submission/build.ts';
import { evidenceComplaints } from '../evidence-on-disk.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { readLastRevision } from '../last-revision.ts';
import { openForReading } from '../open-assessment.ts';
import type { OpenAssessment } from '../open-assessment.ts';
import { reportProblems } from '../report-problems.ts';
import { wordsOf } from '../voice.ts';
import { out } from '../world.ts';
import type { World } from '../world.ts';

/** Says what a reviewer would send an assessment back for, and what lowers its score, each with the next step. */
export async function check(world: World, folder: string | undefined): Promise<ExitCode> {
  const opened = await openForReading(world, folder);
  const { guideline, assessment, journals } = opened;
  const card = scoreAssessment(guideline, assessment);
  const problems = [
    ...blocking(guideline, assessment, askedBack(journals)).map(problemOf),
    ...evidenceComplaints(world, opened).map(problemOf),
    ...(await unasked(opened)),
    ...doubts(assessment).map((complaint): Problem => ({ severity: 'warning', complaint })),
    ...weaknesses(card, { guideline, assessment }),
  ];
  if (problems.length === 0) {
    out(world, wordsOf(world).submission.nothingOpen);
    return exitCodes.fine;
  }
  await reportProblems(world, { problems, sources: new Map() });
  return problems.some(({ severity }) => severity === 'error')
    ? exitCodes.fallsShort
    : exitCodes.fine;
}

/** What changed after the last revision although it was locked, by a journal that came in later. */
async function unasked(opened: OpenAssessment): Promise<readonly Problem[]> {
  const before = await readLastRevision(opened);
  if (before === undefined) return [];
  const now = contentNow(opened.assessment, opened.pin);
  const complaint = changedSince(before, now, lockOf(opened.journals));
  return complaint === undefined ? [] : [{ severity: 'warning', complaint }];
}

/** What may be handed in, and makes a reviewer ask. */
function weaknesses(
  { items, gaps }: ScoreCard,
  { guideline, assessment }: { readonly guideline: Guideline; readonly assessment: Assessment },
): readonly Problem[] {
  const scope = scopeQuestionsOf(guideline, assessment.segments)
    .map(({ id }) => id)
    .filter((id) => !assessment.scope.has(id));
  const held = items
    .filter((item) => item.kind === 'rated' && item.heldBack !== undefined)
    .map(({ item }) => item);
  const asked = new Set(applicability(guideline, assessment).asked.map(({ id }) => id));
  const unplanned = gaps
    .filter(({ dueDays, item }) => dueDays !== undefined && asked.has(item))
    .filter(({ item }) => itemAnswersOf(assessment, item).plan === undefined)
    .map(({ item }) => item);
  const lists = [
    { code: 'scope-open', items: scope },
    { code: 'evidence-wanting', items: held },
    { code: 'gaps-unplanned', items: unplanned },
  ] as const;
  return lists
    .filter(({ items: ids }) => ids.length > 0)
    .map((complaint): Problem => ({ severity: 'warning', complaint }));
}
