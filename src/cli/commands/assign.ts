import { checkNamed, handOver } from '../../assessment/assign-items.ts';
import { isAssessment } from '../../files/read-assessment-folder.ts';
import type { AssignFlags } from '../declare-sharing.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { contributorOf, openForWriting } from '../open-assessment.ts';
import { pathIn } from '../read-source.ts';
import { refuse, take } from '../report-problems.ts';
import { wordsOf } from '../voice.ts';
import { out } from '../world.ts';
import type { World } from '../world.ts';

/** Says who is to answer some items. Nobody is kept from answering the others. */
export async function assign(
  world: World,
  words: readonly string[],
  { to, back = false, as }: AssignFlags,
): Promise<ExitCode> {
  const { named, folder } = namedAndFolder(world, words);
  const writer = await openForWriting(world, folder, { as });
  try {
    if ((to === undefined) !== back) refuse([{ code: 'assigned-or-back' }]);
    const name = to === undefined ? undefined : contributorOf(world, to);
    const { sharing } = wordsOf(world);
    const assessment = writer.assessment();
    const items = take(checkNamed(writer.guideline, assessment.segments, named));
    const { event, from } = handOver(items, assessment, name);
    if (event === undefined) {
      out(world, sharing.assignedAlready(name));
      return exitCodes.fine;
    }
    const time = writer.record([event]);
    out(world, sharing.assigned(time, event.items, name));
    for (const [owner, ids] of from) out(world, sharing.takenFrom(owner, ids));
    out(world, sharing.nextAssigned);
    return exitCodes.fine;
  } finally {
    writer.close();
  }
}

/** The last word is the folder where an assessment lies in it. */
function namedAndFolder(
  world: World,
  words: readonly string[],
): { readonly named: readonly string[]; readonly folder: string | undefined } {
  const last = words.at(-1) ?? '';
  return words.length > 1 && isAssessment(pathIn(world, last))
    ? { named: words.slice(0, -1), folder: last }
    : { named: words, folder: undefined };
}
