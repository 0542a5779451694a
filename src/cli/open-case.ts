import { dataOf, readReceived } from '../files/desk-files.ts';
import type { GuidelineInLanguage } from '../guideline/pin.ts';
import { Failure } from '../problems/failure.ts';
import { casesNamed, handleOf, stateOf } from '../review/desk.ts';
import type { Case, Desk } from '../review/desk.ts';
import { caseFileOf } from '../review/findings.ts';
import type { CaseFile } from '../review/findings.ts';
import {
  loadSubmissionValidator,
  MOST_SUBMISSION_BYTES,
  readSubmission,
} from '../submission/read-submission.ts';
import { sha256 } from '../documents/canonical.ts';
import type { Submission } from '../submission/submission.ts';
import type { OpenDesk } from './open-desk.ts';
import type { OwnCopies, OwnCopy } from './own-guideline.ts';
import { shownFrom } from './read-source.ts';
import { refuse, valueOf } from './report-problems.ts';
import type { World } from './world.ts';

/** A case with the reviewer's own copy of its guideline, whose texts are in the language that is spoken. */
export type OpenCase = {
  readonly file: CaseFile;
  readonly own: OwnCopy;
  readonly inLanguage: GuidelineInLanguage;
};

/** Which submission is meant: the one that is named, or the only one that is still open. */
export function caseMeant(desk: Desk, named: string | undefined): Case {
  const found = named === undefined ? openCases(desk) : casesNamed(desk, named);
  const newest = found.length > 1 && named !== undefined ? newestOfOne(found) : undefined;
  const [only] = newest === undefined ? found : [newest];
  if (only !== undefined && (found.length === 1 || newest !== undefined)) return only;
  if (named === undefined) return refuse([{ code: 'case-not-named', open: found.map(handleOf) }]);
  return found.length === 0
    ? refuse([{ code: 'case-unknown', found: named, known: desk.cases.map(handleOf) }])
    : refuse([{ code: 'case-ambiguous', found: named, meant: found.map(handleOf) }]);
}

const openCases = ({ cases }: Desk): readonly Case[] =>
  cases.filter((each) => ['received', 'in-review'].includes(stateOf(each)));

/** The short name of a company alone means its newest revision. */
function newestOfOne(found: readonly Case[]): Case | undefined {
  const assessments = new Set(found.map(({ intake }) => intake.assessment.id));
  if (assessments.size > 1) return undefined;
  return found.toSorted((a, b) => b.intake.revision - a.intake.revision)[0];
}

/** Opens a case: its data as they were received, and the same of the revisions before it. */
export async function openCase(
  world: World,
  { folder, desk, round }: Pick<OpenDesk, 'folder' | 'desk' | 'round'>,
  { meant, ownCopy }: { readonly meant: Case; readonly ownCopy: OwnCopies },
): Promise<OpenCase> {
  const submission = await readCase(world, folder, meant);
  const own = await ownCopy(submission.guideline);
  if (own === undefined) {
    const { id, version } = submission.guideline;
    return refuse([{ code: 'guideline-not-here', id, version }]);
  }
  const inLanguage = own.inLanguage(world.voice.language);
  const earlier = desk.cases.find(({ intake }) => intake.submission === meant.before);
  const before =
    earlier && (await openCase(world, { folder, desk, round }, { meant: earlier, ownCopy }));
  const file = caseFileOf(meant, submission, {
    guideline: inLanguage.guideline,
    before: before?.file,
    drawn: round.drawn,
  });
  return { file, own, inLanguage };
}

/** What was received, if it is still what the ledger says. */
async function readCase(world: World, folder: string, { intake }: Case): Promise<Submission> {
  const digest = intake.submission;
  const file = shownFrom(world, dataOf(folder, digest));
  const bytes = readReceived(folder, { digest, most: MOST_SUBMISSION_BYTES });
  if (bytes === undefined) throw new Failure({ code: 'received-missing', file });
  if (sha256(bytes) !== digest) throw new Failure({ code: 'received-altered', file });
  return valueOf(readSubmission({ file, bytes }, await loadSubmissionValidator()));
}
