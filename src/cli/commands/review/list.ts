import { renderDesk } from '../../../terminal/desk/list.ts';
import { deskJson } from '../../desk-json.ts';
import { exitCodes } from '../../exit-codes.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { openCase } from '../../open-case.ts';
import { openDesk } from '../../open-desk.ts';
import { ownCopies } from '../../own-guideline.ts';
import { formatIn } from '../../format-flag.ts';
import { writingFor } from '../../writing.ts';
import { out } from '../../world.ts';
import type { World } from '../../world.ts';

export type DeskFlags = { readonly desk?: string; readonly guidelines?: string };

/** Shows what was taken in, and how far the review of each is. */
export async function listCases(
  world: World,
  { desk: named, guidelines, format }: DeskFlags & { readonly format: string },
): Promise<ExitCode> {
  const written = formatIn(format, ['text', 'json']);
  const opened = await openDesk(world, named);
  const ownCopy = ownCopies(world, guidelines);
  const files = [];
  for (const meant of opened.desk.cases) {
    const { file } = await openCase(world, opened, { meant, ownCopy });
    files.push(file);
  }
  const { round, desk } = opened;
  const text =
    written === 'json'
      ? deskJson(round, files)
      : renderDesk({ round: round.id, refused: desk.refused, files }, await writingFor(world));
  out(world, text);
  return exitCodes.fine;
}
