import { join } from 'node:path';
import type { Place } from '../files/files-below.ts';
import type { BreakOff } from '../problems/facts.ts';
import { Failure } from '../problems/failure.ts';
import { ProblemsFound } from '../problems/problems-found.ts';
import { failedAt } from '../review/check.ts';
import type { Check } from '../review/check.ts';
import type { Submission } from '../submission/submission.ts';
import { ownCopies } from './own-guideline.ts';
import { inThreads } from './threads.ts';
import { verifyFile } from './verify-file.ts';
import type { Means, Verified } from './verify-file.ts';
import type { World } from './world.ts';

/** What was found about a file, and whose it says to be. */
export type Found = {
  readonly file: string;
  readonly checks: readonly Check[];
  readonly about?: Pick<Submission['particulars'], 'organisation'> &
    Pick<Submission, 'revision'> & {
      readonly guideline: Pick<Submission['guideline'], 'id' | 'version'>;
    };
};

/** What a reviewer brings, as plain data. */
export type Brought = Omit<Means, 'ownCopy'> & { readonly guidelines: string | undefined };

/** What a thread is given once. */
export type Given = {
  readonly world: Pick<World, 'root' | 'version' | 'cwd'>;
  readonly brought: Brought;
};

/** No submission takes a hundredth of it on a slow computer. */
const PATIENCE = 120_000;

/**
 * Checks many files in threads, so that what one of them does to its thread is no other's concern, and yields
 * what was found in the order of the files.
 */
export const verifyMany = (
  { root, version, cwd }: World,
  files: readonly Place[],
  { jobs, ...brought }: Brought & { readonly jobs: number },
): AsyncGenerator<Found> =>
  inThreads(files, {
    program: join(root, 'dist', 'src', 'cli', 'verify-thread.js'),
    given: { world: { root, version, cwd }, brought } satisfies Given,
    count: jobs,
    patience: PATIENCE,
    brokenOff,
  });

const brokenOff = ({ file }: Place, reason: BreakOff): Found => ({
  file,
  checks: [failedAt('readable', { code: 'check-broke-off', reason })],
});

/** Checks one file after the other; what cannot be read is found out about that file, and ends nothing. */
export function verifyOne(
  world: World,
  { guidelines, ...brought }: Brought,
): (place: Place) => Promise<Found> {
  const means: Means = { ...brought, ownCopy: ownCopies(world, guidelines) };
  return async (place) => {
    try {
      return foundIn(place, await verifyFile(world, place, means));
    } catch (error) {
      return { file: place.file, checks: [checkOf(error)] };
    }
  };
}

/** Of what was found, that which is told. */
export const foundIn = ({ file }: Place, { checks, submission }: Verified): Found => ({
  file,
  checks,
  ...(submission !== undefined && {
    about: {
      organisation: submission.particulars.organisation,
      revision: submission.revision,
      guideline: { id: submission.guideline.id, version: submission.guideline.version },
    },
  }),
});

function checkOf(error: unknown): Check {
  if (error instanceof Failure) return failedAt('readable', error.complaint);
  if (error instanceof ProblemsFound) {
    const file = error.problems.find(({ at }) => at !== undefined)?.at?.file ?? '';
    return failedAt('guideline', { code: 'own-guideline-broken', file });
  }
  return failedAt('readable', { code: 'check-broke-off', reason: 'bug' });
}
