import { checkSegments } from '../../assessment/check-answer.ts';
import { coreSegment } from '../../guideline/guideline.ts';
import { phrasesOf } from '../../i18n/phrases.ts';
import { renderChecklist } from '../../terminal/checklist.ts';
import type { ShowFlags } from '../declare-guidelines.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { findGuideline } from '../find-guideline.ts';
import { refuse } from '../report-problems.ts';
import { styleOf } from '../style.ts';
import { columnsOf, out } from '../world.ts';
import type { World } from '../world.ts';

/** Shows a checklist on the screen: all of it, or one segment with the core. */
export async function showGuideline(
  world: World,
  id: string,
  { segment, guidelines }: ShowFlags,
): Promise<ExitCode> {
  const { guideline } = await findGuideline(world, id, guidelines);
  if (segment !== undefined && segment !== coreSegment) {
    const known = checkSegments(guideline, [segment]);
    if (!known.ok) return refuse(known.complaints);
  }
  const style = await styleOf(world, world.stdout);
  const width = Math.min(100, columnsOf(world));
  out(
    world,
    renderChecklist({
      guideline,
      phrases: phrasesOf('en'),
      style,
      width,
      ...(segment !== undefined && { segment }),
    }),
  );
  return exitCodes.fine;
}
