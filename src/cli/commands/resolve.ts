import { itemAnswersOf } from '../../assessment/assessment.ts';
import { checkAnswer, checkItem } from '../../assessment/check-answer.ts';
import type { ResolveFlags } from '../declare-answering.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { openForWriting } from '../open-assessment.ts';
import { refuse } from '../report-problems.ts';
import { saySaved } from '../say-saved.ts';
import type { World } from '../world.ts';

type Given = ResolveFlags & {
  readonly item: string;
  readonly value: string;
  readonly folder: string | undefined;
};

/** Settles an item that contributors answered differently; both answers stay in the journals. */
export async function resolve(world: World, given: Given): Promise<ExitCode> {
  const writer = await openForWriting(world, given.folder, { as: given.as });
  try {
    const { guideline } = writer;
    const found = checkItem(guideline, writer.assessment().segments, given.item);
    if (!found.ok) return refuse(found.complaints);
    const item = found.value;
    const { conflict } = itemAnswersOf(writer.assessment(), item.id);
    if (conflict.length === 0) return refuse([{ code: 'nothing-in-conflict', id: item.id }]);
    const checked = checkAnswer(
      { item, guideline },
      { value: given.value, ...(given.reason !== undefined && { reason: given.reason }) },
    );
    if (!checked.ok) return refuse(checked.complaints);
    const settles = conflict.map(({ id }) => id);
    const base = { event: 'resolve', item: item.id, settles } as const;
    const time = writer.record([
      checked.value.kind === 'level'
        ? { ...base, level: checked.value.level }
        : { ...base, reason: checked.value.reason },
    ]);
    saySaved(world, writer, { time, item: item.id });
    return exitCodes.fine;
  } finally {
    writer.close();
  }
}
