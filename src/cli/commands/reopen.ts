import { checkBecause } from '../../assessment/check-reply.ts';
import { lockOf } from '../../assessment/lock.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { openForReading, openForWriting } from '../open-assessment.ts';
import { refuse, take } from '../report-problems.ts';
import { wordsOf } from '../voice.ts';
import { out } from '../world.ts';
import type { World } from '../world.ts';

/** Opens everything again that was handed in, for the company's own correction. */
export async function reopen(
  world: World,
  folder: string | undefined,
  { because, as }: { readonly because: string; readonly as?: string },
): Promise<ExitCode> {
  const writer = await openForWriting(world, folder, { as });
  try {
    const lock = lockOf((await openForReading(world, writer.folder)).journals);
    if (lock.kind === 'open') refuse([{ code: 'nothing-locked' }]);
    const reason = take(checkBecause(because));
    const { revision } = lock;
    writer.record([{ event: 'reopen', revision, because: reason }]);
    out(world, wordsOf(world).response.reopened(revision));
    return exitCodes.fine;
  } finally {
    writer.close();
  }
}
