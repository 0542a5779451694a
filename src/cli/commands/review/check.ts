import { dataOf, readReceived } from '../../../files/desk-files.ts';
import { sha256 } from '../../../documents/canonical.ts';
import { problemOf } from '../../../problems/problem.ts';
import type { Problem } from '../../../problems/problem.ts';
import { MOST_SUBMISSION_BYTES } from '../../../submission/read-submission.ts';
import { exitCodes } from '../../exit-codes.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { openDesk } from '../../open-desk.ts';
import type { OpenDesk } from '../../open-desk.ts';
import { shownFrom } from '../../read-source.ts';
import { reportProblems } from '../../report-problems.ts';
import { wordsOf } from '../../voice.ts';
import { out } from '../../world.ts';
import type { World } from '../../world.ts';
import type { DeskFlags } from './list.ts';

/** Checks that the ledgers and everything that was taken in are still as they were. */
export async function checkDesk(world: World, { desk: named }: DeskFlags): Promise<ExitCode> {
  // Opening it has already read every line of the ledgers and refused what was changed.
  const opened = await openDesk(world, named);
  const problems = changedFiles(world, opened);
  if (problems.length > 0) return reportProblems(world, { problems, sources: new Map() });
  out(world, wordsOf(world).desk.intact(opened.desk.cases.length));
  return exitCodes.fine;
}

const changedFiles = (world: World, { folder, desk }: OpenDesk): readonly Problem[] =>
  desk.cases.flatMap(({ intake }): readonly Problem[] => {
    const digest = intake.submission;
    const file = shownFrom(world, dataOf(folder, digest));
    const bytes = readReceived(folder, { digest, most: MOST_SUBMISSION_BYTES });
    if (bytes === undefined) return [problemOf({ code: 'received-missing', file })];
    return sha256(bytes) === digest ? [] : [problemOf({ code: 'received-altered', file })];
  });
