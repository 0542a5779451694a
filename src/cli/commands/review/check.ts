import { dataOf, digestOfKept, packageOf, reportOf } from '../../../files/desk-files.ts';
import { sha256 } from '../../../documents/canonical.ts';
import { problemOf } from '../../../problems/problem.ts';
import type { Problem } from '../../../problems/problem.ts';
import type { Intake } from '../../../review/ledger.ts';
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
  const problems = await changedFiles(world, opened);
  if (problems.length > 0) return reportProblems(world, { problems, sources: new Map() });
  out(world, wordsOf(world).desk.intact(opened.desk.cases.length));
  return exitCodes.fine;
}

async function changedFiles(world: World, { folder, desk }: OpenDesk): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const { intake } of desk.cases) {
    for (const { path, digest } of await keptOf(folder, intake)) {
      const found = digestOfKept(path);
      const file = shownFrom(world, path);
      if (found === undefined) problems.push(problemOf({ code: 'received-missing', file }));
      else if (found !== digest) problems.push(problemOf({ code: 'received-altered', file }));
    }
  }
  return problems;
}

/** What lies at the desk of a submission, with the SHA-256 that each file must have. */
async function keptOf(
  folder: string,
  { submission, file }: Intake,
): Promise<readonly { readonly path: string; readonly digest: string }[]> {
  const data = { path: dataOf(folder, submission), digest: submission };
  if (file.sha256 === submission) return [data];
  const report = reportOf(folder, submission);
  // A report that came alone is what was handed in. Of a package the report is a copy.
  if (digestOfKept(report) === file.sha256) return [data];
  const path = packageOf(folder, submission);
  const isPacked = digestOfKept(path) !== undefined || file.name.toLowerCase().endsWith('.zip');
  if (!isPacked) return [data, { path: report, digest: file.sha256 }];
  const handedIn = [data, { path, digest: file.sha256 }];
  if (digestOfKept(path) !== file.sha256) return handedIn;
  const { receivePackage } = await import('../../receive-package.ts');
  const taken = await receivePackage({ file: file.name, path });
  const inside = taken.ok ? taken.received.report : undefined;
  return inside === undefined ? handedIn : [...handedIn, { path: report, digest: sha256(inside) }];
}
