import { isSameAnswer } from './answer.ts';
import type { Answer } from './answer.ts';
import type { Claim, ItemAnswers, Plan, Proposal } from './assessment.ts';
import type { Event } from './event.ts';
import { isSameEvidence } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import type { ItemEvent, Placed } from './placed.ts';

/** What is gathered about one item on the way. */
type Draft = {
  readonly claims: Map<string, Claim>;
  readonly proposals: Map<string, Proposal>;
  readonly settled: Set<string>;
  evidence: readonly Evidence[];
  readonly notes: Shared<string>;
  readonly plans: Shared<Plan>;
};

/** Something of which the latest record holds, and what stood in its place before the question changed. */
type Shared<Value> = { own?: { readonly value: Value | undefined }; before: Map<string, Value> };

/** What was recorded about each item: answers by their authors' order, everything shared by time. */
export function foldItems(
  byAuthor: readonly Placed[],
  inTime: readonly Placed[],
): ReadonlyMap<string, ItemAnswers> {
  const drafts = new Map<string, Draft>();
  const draftOf = ({ item }: ItemEvent): Draft => {
    const draft = drafts.get(item) ?? {
      claims: new Map<string, Claim>(),
      proposals: new Map<string, Proposal>(),
      settled: new Set<string>(),
      evidence: [],
      notes: { before: new Map<string, string>() },
      plans: { before: new Map<string, Plan>() },
    };
    drafts.set(item, draft);
    return draft;
  };
  for (const record of byAuthor) foldAnswer(draftOf(record.event), record);
  for (const { event, origin } of inTime) {
    const draft = draftOf(event);
    if (event.event === 'evidence') draft.evidence = foldEvidence(draft.evidence, event);
    if (event.event === 'note') foldShared(draft.notes, event.note, origin);
    if (event.event === 'plan') foldShared(draft.plans, event.plan, origin);
  }
  return new Map([...drafts].map(([item, draft]) => [item, finish(draft)]));
}

function foldAnswer({ claims, proposals, settled }: Draft, record: Placed): void {
  const { event, by, seq, at, under, origin } = record;
  const about = `${by} ${origin}`;
  if (event.event === 'withdraw') {
    if (origin === undefined) claims.delete(by);
    else proposals.delete(about);
  }
  const answer = answerIn(event);
  if (answer !== undefined) {
    const claim = { id: `${by}:${seq}`, by, at, answer };
    if (event.event === 'carry') {
      proposals.set(`carried ${event.of}`, { ...claim, item: event.of, version: event.version });
    } else if (origin === undefined) claims.set(by, claim);
    else {
      const version = under === undefined ? {} : { version: under };
      proposals.set(about, { ...claim, item: origin, ...version });
    }
  }
  if (event.event === 'resolve') for (const id of event.settles) settled.add(id);
}

/** The answer that an event gives, if it gives one. */
export function answerIn(event: Event): Answer | undefined {
  if (event.event === 'answer') return { kind: 'level', level: event.level };
  if (event.event === 'not-applicable') return { kind: 'not-applicable', reason: event.reason };
  if (event.event !== 'resolve' && event.event !== 'carry') return undefined;
  return 'level' in event
    ? { kind: 'level', level: event.level }
    : { kind: 'not-applicable', reason: event.reason };
}

function foldEvidence(
  pieces: readonly Evidence[],
  event: Event & { readonly event: 'evidence' },
): readonly Evidence[] {
  if ('remove' in event) return pieces.filter((piece) => !isSameEvidence(piece, event.remove));
  const known = pieces.some((piece) => isSameEvidence(piece, event.add));
  return known ? pieces : [...pieces, event.add];
}

function foldShared<Value>(
  shared: Shared<Value>,
  value: Value | undefined,
  origin: string | undefined,
): void {
  if (origin === undefined) shared.own = { value };
  else if (value === undefined) shared.before.delete(origin);
  else shared.before.set(origin, value);
}

/** What holds of something shared: its latest record, else what stood there before, put together. */
const heldOf = <Value>(
  { own, before }: Shared<Value>,
  together: (values: readonly Value[]) => Value | undefined,
): Value | undefined => (own === undefined ? together([...before.values()]) : own.value);

function finish({ claims, proposals, settled, evidence, notes, plans }: Draft): ItemAnswers {
  const open = <Each extends Claim>(all: Iterable<Each>): readonly Each[] =>
    [...all].filter(({ id }) => !settled.has(id));
  const live = open(claims.values());
  const [first] = live;
  const agreed =
    first !== undefined && live.every(({ answer }) => isSameAnswer(answer, first.answer));
  // Two items that became one keep both their notes; of two plans the later is shown.
  const note = heldOf(notes, (values) => values.join('\n')) ?? '';
  const plan = heldOf(plans, (values) => values.at(-1));
  return {
    ...(agreed && { answer: first.answer }),
    conflict: agreed ? [] : live,
    toConfirm: live.length === 0 ? open(proposals.values()) : [],
    evidence,
    ...(note !== '' && { note }),
    ...(plan !== undefined && { plan }),
  };
}
