import { createDesk } from '../../../files/desk-files.ts';
import { isRealDate } from '../../../assessment/moment.ts';
import { canonicalJson } from '../../../documents/canonical.ts';
import { DRAWN, MOST_DRAWN, roundFormat } from '../../../review/round.ts';
import type { Round } from '../../../review/round.ts';
import { exitCodes } from '../../exit-codes.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { pathIn, shownFrom } from '../../read-source.ts';
import { refuse } from '../../report-problems.ts';
import { wordsOf } from '../../voice.ts';
import { err, out } from '../../world.ts';
import type { World } from '../../world.ts';

export type StartFlags = {
  readonly round: string;
  readonly opens: string;
  readonly closes: string;
  readonly guideline: readonly string[];
  readonly drawn?: string;
};

/** Makes a desk for a round: an empty folder in which submissions are taken in. */
export async function startDesk(
  world: World,
  folder: string,
  { round: id, opens, closes, guideline, drawn }: StartFlags,
): Promise<ExitCode> {
  if (!isRealDate(opens) || !isRealDate(closes) || opens > closes)
    refuse([{ code: 'round-days', opens, closes }]);
  const round: Round = {
    format: roundFormat,
    id: id.trim() === '' ? refuse([{ code: 'name-missing' }]) : id.trim(),
    opens,
    closes,
    guidelines: guideline.map(versionNamed),
    drawn: drawn === undefined ? DRAWN : numberDrawn(drawn),
  };
  const place = pathIn(world, folder);
  createDesk(place, new TextEncoder().encode(canonicalJson(round)));
  const { desk } = wordsOf(world);
  out(world, desk.started(shownFrom(world, place), round.id));
  err(world, desk.nextIntake);
  return exitCodes.fine;
}

function numberDrawn(typed: string): number {
  const number = /^\d{1,3}$/.test(typed) ? Number(typed) : -1;
  return number >= 0 && number <= MOST_DRAWN
    ? number
    : refuse([{ code: 'drawn-form', found: typed, most: MOST_DRAWN }]);
}

function versionNamed(named: string): Round['guidelines'][number] {
  const [, id, version] =
    /^([a-z0-9][a-z0-9-]{0,59})@(\d{1,5}\.\d{1,5}\.\d{1,5})$/.exec(named.trim()) ?? [];
  return id === undefined || version === undefined
    ? refuse([{ code: 'round-guideline-form', found: named }])
    : { id, version };
}
