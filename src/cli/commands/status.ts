import { renderStatus } from '../../terminal/status.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { openForReading } from '../open-assessment.ts';
import { styleOf } from '../style.ts';
import { wordsOf } from '../voice.ts';
import { columnsOf, out } from '../world.ts';
import type { World } from '../world.ts';

/** Shows what is answered and what is open. */
export async function status(
  world: World,
  folder: string | undefined,
  { items = false }: { readonly items?: boolean },
): Promise<ExitCode> {
  const { guideline, assessment } = await openForReading(world, folder);
  const style = await styleOf(world, world.stdout);
  const width = Math.min(100, columnsOf(world));
  const context = { guideline, assessment, phrases: wordsOf(world), style, width };
  out(world, renderStatus({ ...context, listItems: items }));
  return exitCodes.fine;
}
