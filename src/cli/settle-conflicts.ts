import { checkItem } from '../assessment/check-answer.ts';
import { disputesIn } from '../assessment/disputes.ts';
import type { Dispute } from '../assessment/disputes.ts';
import { isFree, lockOf } from '../assessment/lock.ts';
import { disputeBlocks } from '../terminal/dispute.ts';
import { linesOf } from '../terminal/lines.ts';
import { loose } from '../terminal/page.ts';
import { exitCodes } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import { sessionIn } from './interview-session.ts';
import { openForReading, openForWriting, saidOf } from './open-assessment.ts';
import type { OpenAssessment } from './open-assessment.ts';
import { refuse, take } from './report-problems.ts';
import { styleOf } from './style.ts';
import { wordsOf } from './voice.ts';
import { columnsOf, out } from './world.ts';
import type { World } from './world.ts';

type Given = {
  readonly item?: string;
  readonly folder?: string;
  readonly as?: string;
  readonly plain?: boolean;
};

/** Walks through what people answered differently, all of it or one item; without a terminal it only shows it. */
export async function settleConflicts(world: World, given: Given): Promise<ExitCode> {
  const opened = await openForReading(world, given.folder);
  const disputes = wanted(opened, given.item);
  const [first] = disputes;
  if (first === undefined) {
    out(world, wordsOf(world).sharing.nothingToSettle);
    return exitCodes.fine;
  }
  if (!world.stdin.isTTY) {
    await show(world, opened, disputes);
    refuse([{ code: 'settled-by-asking', item: first.item.id }]);
  }
  const writer = await openForWriting(world, opened.folder, { as: given.as, wait: false });
  try {
    const { settle } = await import('../terminal/settle.ts');
    const { terminalIo } = await import('./terminal-io.ts');
    const session = sessionIn(world, writer);
    // Somebody may have settled something before this process got the folder for itself.
    const now = await openForReading(world, writer.folder);
    await settle(
      session,
      terminalIo(world, given.plain === true),
      freeOf(now, wanted(now, given.item)),
    );
    return exitCodes.fine;
  } finally {
    writer.close();
  }
}

/** Nobody is asked to settle what was handed in. */
function freeOf({ journals }: OpenAssessment, disputes: readonly Dispute[]): readonly Dispute[] {
  const lock = lockOf(journals);
  const free = disputes.filter(({ item }) => isFree(lock, item.id));
  if (free.length > 0 || disputes.length === 0) return free;
  const items = disputes.map(({ item }) => item.id);
  return refuse([{ code: 'submission-locked', ...saidOf(lock), items, others: false }]);
}

function wanted(
  { journals, guideline, assessment }: OpenAssessment,
  item: string | undefined,
): readonly Dispute[] {
  const disputes = disputesIn(journals, { guideline, assessment });
  if (item === undefined) return disputes;
  const { id } = take(checkItem(guideline, assessment.segments, item));
  return disputes.filter((dispute) => dispute.item.id === id);
}

async function show(
  world: World,
  { guideline }: OpenAssessment,
  disputes: readonly Dispute[],
): Promise<void> {
  const phrases = wordsOf(world);
  const width = Math.min(100, columnsOf(world));
  const writing = { phrases, style: await styleOf(world, world.stdout), width };
  const lines = disputes.flatMap((dispute) => [
    '',
    ...loose(disputeBlocks({ guideline, dispute, stacked: false }, writing)),
  ]);
  out(world, [...linesOf(phrases.sharing.differing(disputes.length), width), ...lines].join('\n'));
}
