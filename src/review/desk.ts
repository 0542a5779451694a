import { isSameAnswer } from '../assessment/answer.ts';
import type { Answer } from '../assessment/answer.ts';
import { secondsOf } from '../assessment/moment.ts';
import type { Link } from '../documents/chain.ts';
import type { Closing, Intake, Ledger, LedgerEvent } from './ledger.ts';

/** Everything on a reviewer's desk: one case for each submission that was taken in, the oldest first. */
export type Desk = { readonly cases: readonly Case[]; readonly refused: number };

/** A submission under review. */
export type Case = {
  readonly intake: Intake;
  readonly by: string;
  readonly at: string;
  /** What each reviewer found, by item; the latest of each counts. */
  readonly opinions: ReadonlyMap<string, readonly Opinion[]>;
  /** What the company is asked, by item. */
  readonly questions: ReadonlyMap<string, string>;
  readonly closed?: Closing & { readonly by: string; readonly at: string };
  /** The revision of the same assessment that came before it, and the one that came after it. */
  readonly before?: string;
  readonly after?: string;
};

export type Opinion = {
  readonly by: string;
  readonly at: string;
  readonly answer: Answer;
  readonly reason: string;
};

type Recorded = Link<LedgerEvent> & { readonly by: string };

type Draft = {
  readonly intake: Intake;
  readonly by: string;
  readonly at: string;
  readonly opinions: Map<string, readonly Opinion[]>;
  readonly questions: Map<string, string>;
  closed?: Closing & { readonly by: string; readonly at: string };
};

/** What all reviewers of a desk did together; the order of their ledgers does not matter. */
export function foldLedgers(ledgers: readonly Ledger[]): Desk {
  const recorded = inTime(ledgers);
  const drafts = new Map<string, Draft>();
  for (const { event, by, at } of recorded) {
    if (event.event !== 'intake' || drafts.has(event.submission)) continue;
    drafts.set(event.submission, {
      intake: event,
      by,
      at,
      opinions: new Map(),
      questions: new Map(),
    });
  }
  for (const record of recorded) {
    const { event } = record;
    const draft = 'submission' in event ? drafts.get(event.submission) : undefined;
    if (draft !== undefined) foldEvent(draft, record);
  }
  const cases = [...drafts.values()];
  return {
    cases: cases.map((each) => ({ ...each, ...neighboursOf(each, cases) })),
    refused: recorded.filter(({ event }) => event.event === 'refuse').length,
  };
}

function inTime(ledgers: readonly Ledger[]): readonly Recorded[] {
  return ledgers
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name, entries }) => entries.map((entry) => ({ ...entry, by: name })))
    .map((entry) => ({ entry, seconds: secondsOf(entry.at) }))
    .toSorted((a, b) => a.seconds - b.seconds)
    .map(({ entry }) => entry);
}

function foldEvent(draft: Draft, { event, by, at }: Recorded): void {
  if (event.event === 'decide') {
    const others = (draft.opinions.get(event.item) ?? []).filter((each) => each.by !== by);
    const { answer, reason } = event;
    draft.opinions.set(event.item, [...others, { by, at, answer, reason }]);
  }
  if (event.event === 'ask') {
    if (event.question === undefined) draft.questions.delete(event.item);
    else draft.questions.set(event.item, event.question);
  }
  if (event.event === 'close') draft.closed ??= { ...event, by, at };
}

/** A revision says itself which one came before it; only what was taken in here is known. */
function neighboursOf({ intake }: Draft, cases: readonly Draft[]): Pick<Case, 'before' | 'after'> {
  const same = cases.filter((each) => each.intake.assessment.id === intake.assessment.id);
  const before = same.find((each) => each.intake.submission === intake.previous);
  const after = same.find((each) => each.intake.previous === intake.submission);
  return {
    ...(before !== undefined && { before: before.intake.submission }),
    ...(after !== undefined && { after: after.intake.submission }),
  };
}

export type CaseState = 'received' | 'in-review' | 'returned' | 'accepted' | 'superseded';

/** How far a case is. */
export function stateOf({ closed, after, opinions, questions }: Case): CaseState {
  if (after !== undefined) return 'superseded';
  if (closed !== undefined) return closed.as;
  return opinions.size > 0 || questions.size > 0 ? 'in-review' : 'received';
}

/** The items on which two reviewers found different things. */
export const disputedIn = ({ opinions }: Case): readonly string[] =>
  [...opinions]
    .filter(([, [first, ...others]]) =>
      others.some(({ answer }) => first !== undefined && !isSameAnswer(first.answer, answer)),
    )
    .map(([item]) => item);

/** The name by which a person speaks of a case: the company's short name and the revision. */
export const handleOf = ({ intake }: Pick<Case, 'intake'>): string =>
  `${intake.assessment.name}-r${intake.revision}`;

/**
 * The cases that a person may mean: by their handle, the short name alone, the seal code or the digest, or how one
 * of these begins.
 */
export function casesNamed(desk: Desk, named: string): readonly Case[] {
  const typed = named.trim().toLowerCase();
  const exact = desk.cases.filter((each) => namesOf(each).includes(typed));
  if (exact.length > 0) return exact;
  return desk.cases.filter((each) => namesOf(each).some((name) => name.startsWith(typed)));
}

const namesOf = (each: Case): readonly string[] => [
  handleOf(each),
  each.intake.seal.toLowerCase(),
  each.intake.submission,
];
