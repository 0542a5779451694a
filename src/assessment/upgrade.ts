import type { Guideline } from '../guideline/guideline.ts';
import { moveOf } from '../guideline/migration.ts';
import type { Move } from '../guideline/migration.ts';
import { applicability } from './applicable.ts';
import { itemAnswersOf } from './assessment.ts';
import type { Assessment, ItemAnswers } from './assessment.ts';
import type { Upgrade } from './event.ts';
import { foldJournals } from './fold.ts';
import type { Journal } from './journal.ts';

/** What another version of the guideline does to an assessment. */
export type UpgradePlan = {
  /** Items with something recorded that stay as they are, under the same id or another. */
  readonly kept: readonly Move[];
  readonly toConfirm: readonly Move[];
  readonly archived: readonly Move[];
  /** Scope answers that the new version asks again, or no more. */
  readonly scope: readonly Move[];
  /** Items that nothing leads to: nobody was asked them before. */
  readonly added: readonly string[];
};

/** The assessment as it would be after an upgrade: the journals as they are, and one event more. */
export function imagineUpgrade(
  {
    journals,
    assessment,
    under,
  }: {
    readonly journals: readonly Journal[];
    readonly assessment: Assessment;
    readonly under?: string;
  },
  event: Upgrade,
): Assessment {
  const version = under === undefined ? {} : { under };
  const entry = { seq: 1, at: assessment.asOf, event, ...version };
  const imagined = { name: IMAGINED, entries: [entry], head: '' };
  return foldJournals([...journals, imagined], assessment.particulars);
}

/** Sorts after every journal, and is no name that one can have. */
const IMAGINED = '~';

/** What becomes of everything that was recorded, and what is new. */
export function planUpgrade(
  { before, after }: { readonly before: Assessment; readonly after: Assessment },
  {
    from,
    to,
    moves,
  }: { readonly from: Guideline; readonly to: Guideline; readonly moves: readonly Move[] },
): UpgradePlan {
  const recorded = [...before.items]
    .filter(([, answers]) => isRecorded(answers))
    .map(([id]) => moveOf(moves, id));
  const ofKind = (how: Move['how']): readonly Move[] =>
    inOrder(
      from,
      recorded.filter((move) => move.how === how),
    );
  const askedBefore = new Set(
    from.items.filter(({ retired }) => !retired).flatMap(({ id }) => moveOf(moves, id).to),
  );
  return {
    kept: ofKind('kept'),
    toConfirm: ofKind('confirm'),
    archived: ofKind('archived'),
    scope: [...before.scope.keys()]
      .map((id) => moveOf(moves, id))
      .filter(({ how }) => how !== 'kept'),
    added: applicability(to, after)
      .asked.map(({ id }) => id)
      .filter((id) => !askedBefore.has(id) && !isRecorded(itemAnswersOf(after, id))),
  };
}

const isRecorded = ({ answer, conflict, toConfirm, note, evidence, plan }: ItemAnswers): boolean =>
  answer !== undefined ||
  note !== undefined ||
  plan !== undefined ||
  [conflict, toConfirm, evidence].some((list) => list.length > 0);

/** As the guideline asks them. */
const inOrder = ({ items }: Guideline, moves: readonly Move[]): readonly Move[] => {
  const place = new Map(items.map(({ id }, index) => [id, index]));
  return moves.toSorted((a, b) => (place.get(a.from) ?? 0) - (place.get(b.from) ?? 0));
};
