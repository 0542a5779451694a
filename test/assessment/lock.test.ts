import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemAnswersOf } from '../../src/assessment/assessment.ts';
import { askedBack, unreplied } from '../../src/assessment/asked-back.ts';
import type { Event } from '../../src/assessment/event.ts';
import { foldJournals } from '../../src/assessment/fold.ts';
import type { Journal } from '../../src/assessment/journal.ts';
import { lockedIn, lockOf } from '../../src/assessment/lock.ts';
import { revisionsIn } from '../../src/assessment/revisions.ts';

const blank = {
  organisation: 'Example',
  period: { from: '2026-01-01', to: '2026-12-31' },
  language: 'en',
};

const names = ['dara', 'sokha'] as const;
const items = ['ONE-01', 'ONE-02', 'TWO-01', 'TWO-02'];

type Step =
  | { readonly does: 'submit' | 'reopen' }
  | { readonly does: 'respond'; readonly to: readonly string[]; readonly stale: boolean }
  | { readonly does: 'record'; readonly event: Event };

const item = fc.constantFrom(...items);

const recorded: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    event: fc.constant('answer' as const),
    item,
    level: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const),
  }),
  fc.record({ event: fc.constant('withdraw' as const), item }),
  fc.record({ event: fc.constant('note' as const), item, note: fc.string() }),
  fc.record({
    event: fc.constant('evidence' as const),
    item,
    add: fc.record({
      title: fc.string(),
      kind: fc.constant('document' as const),
      date: fc.constant('2026-06-30'),
    }),
  }),
  fc.record({ event: fc.constant('plan' as const), item }),
  fc.record({
    event: fc.constant('resolve' as const),
    item,
    settles: fc.constant(['dara:1', 'sokha:1']),
    level: fc.constant(2 as const),
  }),
  fc.record({
    event: fc.constant('scope' as const),
    scope: fc.constantFrom('one', 'two'),
    is: fc.constantFrom('yes' as const, 'no' as const),
  }),
  fc.record({ event: fc.constant('segments' as const), segments: fc.subarray(['a', 'b']) }),
  fc.record({
    event: fc.constant('particulars' as const),
    particulars: fc.record({
      organisation: fc.string(),
      period: fc.constant(blank.period),
      language: fc.constant('en'),
    }),
  }),
  fc.record({ event: fc.constant('undo' as const), undoes: fc.constant('dara:1') }),
);

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ does: fc.constant('submit' as const) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('reopen' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('respond' as const),
      to: fc.subarray(items),
      stale: fc.boolean(),
    }),
  },
  { weight: 8, arbitrary: fc.record({ does: fc.constant('record' as const), event: recorded }) },
);

const digestOf = (revision: number): string => `${revision}`.repeat(64).slice(0, 64);

/** What a step would record, as the commands do. */
function eventOf(step: Step, revision: number): Event {
  switch (step.does) {
    case 'submit':
      return {
        event: 'submit',
        revision: revision + 1,
        submission: digestOf(revision + 1),
        seal: 'S',
      };
    case 'reopen':
      return { event: 'reopen', revision, because: 'A register was left out.' };
    case 'respond': {
      const about = step.stale ? revision - 1 : revision;
      const questions = step.to.map((id) => ({ item: id, question: 'Where?' }));
      return {
        event: 'respond',
        revision: about,
        submission: digestOf(about),
        return: 'f',
        questions,
      };
    }
    case 'record':
      return step.event;
  }
}

/** A day of two people whose clocks differ, and what the lock lets through of it. */
function played(
  steps: readonly (readonly [Step, (typeof names)[number], number])[],
  watch: (before: readonly Journal[], after: readonly Journal[], event: Event) => void,
): readonly Journal[] {
  let journals: readonly Journal[] = names.map((name) => ({ name, entries: [], head: '' }));
  for (const [each, by, minute] of steps) {
    const revision = revisionsIn(journals).at(-1)?.revision ?? 0;
    const event = eventOf(each, revision);
    if (lockedIn([event], lockOf(journals)) !== undefined) continue;
    const at = `2026-11-22T14:${String(minute).padStart(2, '0')}:00.000+07:00`;
    const after = journals.map((journal) =>
      journal.name === by
        ? {
            ...journal,
            entries: [...journal.entries, { seq: journal.entries.length + 1, at, event }],
          }
        : journal,
    );
    watch(journals, after, event);
    journals = after;
  }
  return journals;
}

const days = fc.array(
  fc.tuple(anyStep, fc.constantFrom(...names), fc.integer({ min: 0, max: 59 })),
  {
    maxLength: 40,
  },
);

describe('what was handed in', () => {
  it('never changes while it is locked, whatever two people do and their clocks say', () => {
    fc.assert(
      fc.property(days, (steps) => {
        played(steps, (before, after) => {
          const lock = lockOf(before);
          if (lock.kind === 'open') return;
          const [was, is] = [before, after].map((journals) => foldJournals(journals, blank));
          if (was === undefined || is === undefined) throw new Error('nothing was folded');
          const free = lock.kind === 'asked' ? lock.items : new Set<string>();
          for (const id of items.filter((each) => !free.has(each)))
            expect(itemAnswersOf(is, id)).toEqual(itemAnswersOf(was, id));
          expect([is.particulars, is.segments, is.scope]).toEqual([
            was.particulars,
            was.segments,
            was.scope,
          ]);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('is locked by every submission again, and opened only by what names it', () => {
    fc.assert(
      fc.property(days, (steps) => {
        played(steps, (before, after, event) => {
          const revision = revisionsIn(before).at(-1)?.revision ?? 0;
          const isStale = event.event === 'respond' && event.revision < revision;
          const isSubmit = event.event === 'submit';
          const [was, is] = [lockOf(before), lockOf(after)];
          expect(isSubmit ? is.kind : 'locked').toBe('locked');
          expect(isStale ? is : was).toEqual(was);
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('a reply', () => {
  const submitted = (revision: number): Event => ({
    event: 'submit',
    revision,
    submission: digestOf(revision),
    seal: 'S',
  });
  const asks = (revision: number): Event => ({
    event: 'respond',
    revision,
    submission: digestOf(revision),
    return: 'f',
    questions: [{ item: 'ONE-01', question: 'Where?' }],
  });
  const journal = (...events: readonly Event[]): Journal => ({
    name: 'sokha',
    head: '',
    entries: events.map((event, index) => ({
      seq: index + 1,
      at: `2026-11-22T14:${String(index).padStart(2, '0')}:00.000+07:00`,
      event,
    })),
  });

  it('to a question on one revision is none to the same question on the next', () => {
    const reply: Event = {
      event: 'reply',
      item: 'ONE-01',
      submission: digestOf(1),
      reply: 'There.',
    };
    const first = [submitted(1), asks(1), reply];
    const back = askedBack([journal(...first)]);
    expect(back && unreplied(back)).toEqual([]);
    const next = askedBack([journal(...first, submitted(2), asks(2))]);
    expect(next && unreplied(next)).toEqual(['ONE-01']);
  });

  it('says nothing about an item, as the answer does', () => {
    const events = [submitted(1), asks(1)];
    const reply: Event = { event: 'reply', item: 'ONE-01', submission: digestOf(1), reply: 'No.' };
    expect(foldJournals([journal(...events, reply)], blank).items.size).toBe(0);
  });
});
