import { checkItem } from '../../../assessment/check-answer.ts';
import { renderChanges } from '../../../terminal/desk/changes.ts';
import { renderItem } from '../../../terminal/desk/item.ts';
import { renderSample } from '../../../terminal/desk/sample.ts';
import { handleOf } from '../../../review/desk.ts';
import { exitCodes } from '../../exit-codes.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { ownCopies } from '../../own-guideline.ts';
import { caseMeant, openCase } from '../../open-case.ts';
import type { OpenCase } from '../../open-case.ts';
import { openDesk } from '../../open-desk.ts';
import { take } from '../../report-problems.ts';
import { writingFor } from '../../writing.ts';
import { out } from '../../world.ts';
import type { World } from '../../world.ts';
import type { DeskFlags } from './list.ts';

export type CaseFlags = DeskFlags & { readonly of?: string };

/** Shows one item of a submission, from the reviewer's own guideline. */
export async function showItem(world: World, named: string, flags: CaseFlags): Promise<ExitCode> {
  const { file } = await openMeant(world, flags);
  const item = take(checkItem(file.guideline, file.submission.segments, named));
  out(world, renderItem(file, item.id, await writingFor(world)));
  return exitCodes.fine;
}

/** Shows the items to look at. */
export async function showSample(world: World, flags: CaseFlags): Promise<ExitCode> {
  const { file } = await openMeant(world, flags);
  out(world, renderSample(file, await writingFor(world)));
  return exitCodes.fine;
}

/** Shows what the company changed since the revision before. */
export async function showChanges(world: World, flags: CaseFlags): Promise<ExitCode> {
  const { file, before } = await openMeant(world, flags);
  out(world, renderChanges(file, before, await writingFor(world)));
  return exitCodes.fine;
}

async function openMeant(
  world: World,
  { desk: named, guidelines, of }: CaseFlags,
): Promise<OpenCase & { readonly before: string | undefined }> {
  const opened = await openDesk(world, named);
  const meant = caseMeant(opened.desk, of);
  const earlier = opened.desk.cases.find(({ intake }) => intake.submission === meant.before);
  return {
    ...(await openCase(world, opened, { meant, ownCopy: ownCopies(world, guidelines) })),
    before: earlier && handleOf(earlier),
  };
}
