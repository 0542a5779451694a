import { isSameAnswer } from './answer.ts';
import type { Answer } from './answer.ts';
import type { Assessment, Claim, ItemAnswers, Particulars, Plan, YesNo } from './assessment.ts';
import { isSameEvidence } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import type { Event } from './event.ts';
import type { Entry, Journal } from './journal.ts';
import { secondsOf } from './moment.ts';

/** An event with its author. */
type Recorded = Entry & { readonly by: string };

/**
 * What all contributors together have recorded. The order of the journals does not matter. An answer holds
 * until its author changes it or somebody settles a disagreement; who came last never decides. Particulars,
 * segments, scope, evidence, notes and plans are shared: there the latest record holds.
 */
export function foldJournals(journals: readonly Journal[], blank: Particulars): Assessment {
  const recorded = journals
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name, entries }) => entries.map((entry): Recorded => ({ ...entry, by: name })));
  const inTime = recorded
    .map((entry) => ({ entry, seconds: secondsOf(entry.at) }))
    .toSorted((a, b) => a.seconds - b.seconds)
    .map(({ entry }) => entry);

  let particulars = blank;
  let segments: readonly string[] = [];
  const scope = new Map<string, YesNo>();
  for (const { event } of inTime) {
    if (event.event === 'particulars') particulars = event.particulars;
    if (event.event === 'segments') segments = event.segments;
    if (event.event === 'scope') scope.set(event.scope, event.is);
  }
  return {
    particulars,
    segments,
    scope,
    items: foldItems(recorded, inTime),
    asOf: inTime.at(-1)?.at ?? '',
  };
}

/** What is gathered about one item on the way. */
type Draft = {
  readonly claims: Map<string, Claim>;
  readonly settled: Set<string>;
  evidence: readonly Evidence[];
  note: string | undefined;
  plan: Plan | undefined;
};

function foldItems(
  byAuthor: readonly Recorded[],
  inTime: readonly Recorded[],
): ReadonlyMap<string, ItemAnswers> {
  const drafts = new Map<string, Draft>();
  const draftOf = (item: string): Draft => {
    const draft = drafts.get(item) ?? {
      claims: new Map<string, Claim>(),
      settled: new Set<string>(),
      evidence: [],
      note: undefined,
      plan: undefined,
    };
    drafts.set(item, draft);
    return draft;
  };
  for (const record of byAuthor) {
    const { event } = record;
    if (!('item' in event)) continue;
    foldAnswer(draftOf(event.item), event, record);
  }
  for (const { event } of inTime) {
    if (event.event === 'evidence') {
      const draft = draftOf(event.item);
      draft.evidence = foldEvidence(draft.evidence, event);
    }
    if (event.event === 'note') draftOf(event.item).note = event.note;
    if (event.event === 'plan') draftOf(event.item).plan = event.plan;
  }
  return new Map([...drafts].map(([item, draft]) => [item, finish(draft)]));
}

function foldAnswer({ claims, settled }: Draft, event: Event, { by, seq, at }: Recorded): void {
  if (event.event === 'withdraw') claims.delete(by);
  const answer = answerIn(event);
  if (answer !== undefined) claims.set(by, { id: `${by}:${seq}`, by, at, answer });
  if (event.event === 'resolve') for (const id of event.settles) settled.add(id);
}

/** The answer that an event gives, if it gives one. */
function answerIn(event: Event): Answer | undefined {
  if (event.event === 'answer') return { kind: 'level', level: event.level };
  if (event.event === 'not-applicable') return { kind: 'not-applicable', reason: event.reason };
  if (event.event !== 'resolve') return undefined;
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

function finish({ claims, settled, evidence, note, plan }: Draft): ItemAnswers {
  const live = [...claims.values()].filter(({ id }) => !settled.has(id));
  const [first] = live;
  const agreed =
    first !== undefined && live.every(({ answer }) => isSameAnswer(answer, first.answer));
  return {
    ...(agreed && { answer: first.answer }),
    conflict: first === undefined || agreed ? [] : live,
    evidence,
    ...(note !== undefined && note !== '' && { note }),
    ...(plan !== undefined && { plan }),
  };
}
