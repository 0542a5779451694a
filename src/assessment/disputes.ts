import type { Guideline, Item } from '../guideline/guideline.ts';
import type { Answer } from './answer.ts';
import { applicability } from './applicable.ts';
import { itemAnswersOf } from './assessment.ts';
import type { Assessment, Claim } from './assessment.ts';
import { courseOfJournals, recordedIn } from './course.ts';
import type { Resolution } from './event.ts';
import { isSameEvidence } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import type { Journal } from './journal.ts';
import { asked, placed } from './placed.ts';
import type { Placed } from './placed.ts';

/** An item that people answered differently, with everything that speaks for either answer. */
export type Dispute = {
  readonly item: Item;
  readonly sides: readonly Side[];
  /** What stands beside the item and comes from none of those who disagree. */
  readonly others: { readonly note?: string; readonly evidence: readonly Evidence[] };
};

/** One of the answers, and what its author wrote beside the item. */
export type Side = {
  readonly claim: Claim;
  /** Their own last note, even where somebody wrote another one since. */
  readonly note?: string;
  /** What they named and nobody took back. */
  readonly evidence: readonly Evidence[];
};

/** Everything that has to be settled before the assessment can be handed in, in the guideline's order. */
export function disputesIn(
  journals: readonly Journal[],
  { guideline, assessment }: { readonly guideline: Guideline; readonly assessment: Assessment },
): readonly Dispute[] {
  const disputed = applicability(guideline, assessment).asked.filter(
    ({ id }) => itemAnswersOf(assessment, id).conflict.length > 0,
  );
  if (disputed.length === 0) return [];
  const course = courseOfJournals(journals);
  const records = recordedIn(journals).flatMap((record) => asked(placed(record, course)));
  return disputed.map((item) => {
    const { conflict, note, evidence } = itemAnswersOf(assessment, item.id);
    const about = records.filter(({ event }) => event.item === item.id);
    const sides = conflict.map((claim) => sideOf(claim, about, evidence));
    return {
      item,
      sides,
      others: {
        ...(note !== undefined && !sides.some((side) => side.note === note) && { note }),
        evidence: evidence.filter((piece) => !sides.some((side) => side.evidence.includes(piece))),
      },
    };
  });
}

function sideOf(claim: Claim, about: readonly Placed[], standing: readonly Evidence[]): Side {
  const own = about.filter(({ by }) => by === claim.by).map(({ event }) => event);
  const note = own.findLast(({ event }) => event === 'note');
  const named = own.flatMap((event) =>
    event.event === 'evidence' && 'add' in event ? [event.add] : [],
  );
  return {
    claim,
    ...(note?.event === 'note' && note.note !== undefined && { note: note.note }),
    evidence: standing.filter((piece) => named.some((each) => isSameEvidence(each, piece))),
  };
}

/** What settles a disagreement: the answer that holds from now on, and those that it replaces. */
export function resolutionOf(item: string, conflict: readonly Claim[], answer: Answer): Resolution {
  const base = { event: 'resolve', item, settles: conflict.map(({ id }) => id) } as const;
  return answer.kind === 'level'
    ? { ...base, level: answer.level }
    : { ...base, reason: answer.reason };
}
