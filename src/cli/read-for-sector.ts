import { sha256 } from '../documents/canonical.ts';
import type { Validator } from '../documents/schema.ts';
import { Failure } from '../problems/failure.ts';
import type { Check } from '../review/check.ts';
import { failedAt } from '../review/check.ts';
import { handleOf } from '../review/desk.ts';
import type { Case } from '../review/desk.ts';
import { checkAnswers, checkGuideline, checkScore } from '../review/checks.ts';
import { entryOf } from '../sector/entry.ts';
import type { SectorEntry } from '../sector/entry.ts';
import type { LeftOut } from '../sector/left-out.ts';
import { readSubmission } from '../submission/read-submission.ts';
import type { Submission } from '../submission/submission.ts';
import { openCase } from './open-case.ts';
import type { OpenDesk } from './open-desk.ts';
import type { OwnCopies } from './own-guideline.ts';
import type { World } from './world.ts';
import { receive } from './receive.ts';
import type { Taken } from './receive.ts';

/** What every file of a sector is read with: the reviewer's own guidelines, each read once. */
export type SectorMeans = {
  readonly validator: Validator<Submission>;
  readonly ownCopy: OwnCopies;
};

export type ReadForSector =
  | { readonly ok: true; readonly entry: SectorEntry }
  | { readonly ok: false; readonly leftOut: LeftOut };

/**
 * Reads and checks one file for a comparison: everything that verify checks without the signed page and without
 * drawing the report again. One file that does not hold is left out and does not stop the others.
 */
export async function readForSector(
  place: { readonly file: string; readonly path: string },
  means: SectorMeans,
): Promise<ReadForSector> {
  const { file } = place;
  const taken = await receiveOrSay(place);
  if (!taken.ok) return leftOut(file, taken.check);
  const { data } = taken.received;
  const read = readSubmission({ file, bytes: data }, means.validator);
  if (!read.ok) {
    const complaints = read.problems.map(({ complaint }) => complaint);
    return leftOut(file, failedAt('readable', ...complaints));
  }
  const submission = read.value;
  const own = await means.ownCopy(submission.guideline);
  const isRegistered = checkGuideline(submission, own);
  if (own === undefined || isRegistered.outcome === 'fail') return leftOut(file, isRegistered);
  const { guideline } = own;
  const checks = [checkAnswers(submission, guideline), checkScore(submission, guideline)];
  const failing = checks.find(({ outcome }) => outcome === 'fail');
  if (failing !== undefined) return leftOut(file, failing);
  return { ok: true, entry: entryOf({ file, digest: sha256(data), submission, guideline }) };
}

/**
 * Reads one submission that was taken in at a desk. What was decided counts from the moment at which the review was
 * closed: until then the reviewers may find something else. One of which nothing was decided was not reviewed.
 */
export async function readCaseForSector(
  world: World,
  opened: OpenDesk,
  { meant, means }: { readonly meant: Case; readonly means: SectorMeans },
): Promise<ReadForSector> {
  const file = handleOf(meant);
  try {
    const { file: found, own } = await openCase(world, opened, { meant, ownCopy: means.ownCopy });
    const { digest, submission } = found;
    const { guideline } = own;
    const decided = new Map([...found.found].map(([item, { answer }]) => [item, answer]));
    const isReviewed = meant.closed !== undefined && decided.size > 0;
    return {
      ok: true,
      entry: entryOf({ file, digest, submission, guideline, ...(isReviewed && { decided }) }),
    };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return leftOut(file, failedAt('readable', error.complaint));
  }
}

/** A file that cannot be read is one that does not hold. */
async function receiveOrSay(place: {
  readonly file: string;
  readonly path: string;
}): Promise<Taken> {
  try {
    return await receive(place);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { ok: false, check: failedAt('readable', error.complaint) };
  }
}

const leftOut = (file: string, { name, complaints }: Check): ReadForSector => ({
  ok: false,
  leftOut: { file, check: name, complaints },
});
