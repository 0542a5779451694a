import { sharesOf, shareOf } from '../../assessment/by-person.ts';
import { selectItems } from '../../assessment/select-items.ts';
import { suggest } from '../../problems/suggest.ts';
import { fileNameFrom } from '../../text/file-name.ts';
import { renderByPerson, renderReminder } from '../../terminal/by-person.ts';
import { renderStatus } from '../../terminal/status.ts';
import type { StatusFlags } from '../declare-answering.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { refuse, take } from '../report-problems.ts';
import { openForReading } from '../open-assessment.ts';
import { styleOf } from '../style.ts';
import { wordsOf } from '../voice.ts';
import { columnsOf, out } from '../world.ts';
import type { World } from '../world.ts';

/** Shows what is answered and what is open: by area, or by person. */
export async function status(
  world: World,
  folder: string | undefined,
  { items = false, by, for: name }: StatusFlags,
): Promise<ExitCode> {
  const { guideline, assessment } = await openForReading(world, folder);
  const style = await styleOf(world, world.stdout);
  const width = Math.min(100, columnsOf(world));
  const context = { guideline, assessment, phrases: wordsOf(world), style, width };
  if (by !== undefined) refuseUnlessPerson(by);
  if (name !== undefined) {
    const chosen = take(selectItems({ guideline, assessment }, { for: name }));
    const share = { name: fileNameFrom(name) ?? name, ...shareOf(chosen, assessment) };
    out(world, renderReminder(share, context));
  } else if (by !== undefined) {
    out(world, renderByPerson(sharesOf(guideline, assessment), context));
  } else {
    out(world, renderStatus({ ...context, listItems: items }));
  }
  return exitCodes.fine;
}

function refuseUnlessPerson(by: string): void {
  const allowed = ['person'];
  if (by !== 'person') {
    refuse([{ code: 'value-not-listed', found: by, allowed, meant: suggest(by, allowed) }]);
  }
}
