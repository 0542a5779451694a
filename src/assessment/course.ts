import { composeMoves, reverseMoves } from '../guideline/migration.ts';
import type { Move } from '../guideline/migration.ts';
import type { Pin } from '../guideline/pin.ts';
import type { Upgrade } from './event.ts';
import type { Entry, Journal } from './journal.ts';
import { secondsOf } from './moment.ts';

/** An event with its author. */
export type Recorded = Entry & { readonly by: string };

/** The versions that an assessment went through, and how to read what was recorded under each of them. */
export type Course = {
  /** The guideline that holds now; undefined while it is the one the assessment began with. */
  readonly now: Pin | undefined;
  /** The upgrade that can be taken back, as `<journal>:<seq>`, and the version it left. */
  readonly last: { readonly id: string; readonly from: string } | undefined;
  /** What becomes under the present version of what was recorded under another. */
  readonly movesFrom: (under: string | undefined) => readonly Move[];
};

type Step = { readonly id: string; readonly upgrade: Upgrade };

/** Everything that all contributors recorded, author by author. */
export const recordedIn = (journals: readonly Journal[]): readonly Recorded[] =>
  journals
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name, entries }) => entries.map((entry) => ({ ...entry, by: name })));

/** The same in the order of time. */
export const sortedByTime = (recorded: readonly Recorded[]): readonly Recorded[] =>
  recorded
    .map((entry) => ({ entry, seconds: secondsOf(entry.at) }))
    .toSorted((a, b) => a.seconds - b.seconds)
    .map(({ entry }) => entry);

export const courseOfJournals = (journals: readonly Journal[]): Course =>
  courseOf(
    sortedByTime(
      recordedIn(journals).filter(({ event }) => ['upgrade', 'undo'].includes(event.event)),
    ),
  );

/**
 * Follows the upgrades of all contributors in time. Of two people who move an assessment away from the same
 * version, the first is followed; only the last upgrade can be taken back.
 */
export function courseOf(inTime: readonly Recorded[]): Course {
  const known = inTime.flatMap(({ event }) => (event.event === 'upgrade' ? [event] : []));
  const start = known[0]?.from;
  const last = stepsTaken(inTime, start).at(-1);
  const here = last?.upgrade.to.version ?? start;
  return {
    now: last?.upgrade.to,
    last: last && { id: last.id, from: last.upgrade.from },
    movesFrom: remembered((under) => route(known, under ?? start, here)),
  };
}

/** The upgrades that hold, in order. */
function stepsTaken(inTime: readonly Recorded[], start: string | undefined): readonly Step[] {
  const taken: Step[] = [];
  for (const { event, by, seq } of inTime) {
    const last = taken.at(-1);
    if (event.event === 'undo' && event.undoes === last?.id) taken.pop();
    const here = last?.upgrade.to.version ?? start;
    if (event.event === 'upgrade' && event.from === here)
      taken.push({ id: `${by}:${seq}`, upgrade: event });
  }
  return taken;
}

const remembered = (find: (under: string | undefined) => readonly Move[]): Course['movesFrom'] => {
  const found = new Map<string | undefined, readonly Move[]>();
  return (under) => {
    const moves = found.get(under) ?? find(under);
    found.set(under, moves);
    return moves;
  };
};

/** The moves along the shortest way between two versions, over upgrades in either direction. */
function route(
  known: readonly Upgrade[],
  from: string | undefined,
  to: string | undefined,
): readonly Move[] {
  const reached = new Map<string | undefined, readonly Move[]>([[from, []]]);
  for (const [version, moves] of reached) {
    if (version === to) return moves;
    for (const upgrade of known) {
      const [there, step] =
        upgrade.from === version
          ? [upgrade.to.version, upgrade.moves]
          : [upgrade.from, reverseMoves(upgrade.moves)];
      const touches = upgrade.from === version || upgrade.to.version === version;
      if (touches && !reached.has(there)) reached.set(there, composeMoves(moves, step));
    }
  }
  return [];
}
