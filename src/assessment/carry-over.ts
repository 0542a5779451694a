import { moveOf } from '../guideline/migration.ts';
import type { Move } from '../guideline/migration.ts';
import type { Assessment, ItemAnswers } from './assessment.ts';
import type { Event } from './event.ts';

/** What a new assessment takes from an earlier one, and what it cannot. */
export type CarryOver = {
  readonly events: readonly Event[];
  /** Items that got an answer to confirm. */
  readonly carried: readonly string[];
  /** Items with an answer that leads nowhere: nobody asks any more, or not this company. */
  readonly left: readonly string[];
  /** Items that people had answered differently: there is no one answer to carry. */
  readonly disputed: readonly string[];
};

/**
 * The answers of an earlier assessment, each to be confirmed, with their notes and their evidence, which ages
 * by its date. Plans stay behind: their dates have passed.
 */
export function carryOver(
  earlier: Assessment,
  {
    version,
    moves,
    asked,
  }: {
    readonly version: string;
    readonly moves: readonly Move[];
    readonly asked: ReadonlySet<string>;
  },
): CarryOver {
  const answered = [...earlier.items].filter(([, { answer }]) => answer !== undefined);
  const moved = answered.map(([id, answers]) => ({
    id,
    answers,
    to: moveOf(moves, id).to.filter((item) => asked.has(item)),
  }));
  return {
    events: moved.flatMap(({ id, answers, to }) =>
      to.flatMap((item) => eventsOf(item, answers, { of: id, version })),
    ),
    carried: [...new Set(moved.flatMap(({ to }) => to))],
    left: moved.filter(({ to }) => to.length === 0).map(({ id }) => id),
    disputed: [...earlier.items]
      .filter(([, { conflict }]) => conflict.length > 0)
      .map(([id]) => id),
  };
}

function eventsOf(
  item: string,
  { answer, note, evidence }: ItemAnswers,
  origin: { readonly of: string; readonly version: string },
): readonly Event[] {
  if (answer === undefined) return [];
  const carry = { event: 'carry', item, ...origin } as const;
  return [
    answer.kind === 'level'
      ? { ...carry, level: answer.level }
      : { ...carry, reason: answer.reason },
    ...(note === undefined ? [] : [{ event: 'note', item, note } as const]),
    ...evidence.map((add): Event => ({ event: 'evidence', item, add })),
  ];
}
