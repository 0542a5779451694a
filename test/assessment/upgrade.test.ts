import {
  array,
  assert,
  constantFrom,
  integer,
  property,
  record,
  tuple,
  uniqueArray,
} from 'fast-check';
import { expect, it } from 'vitest';
import type { Assessment, ItemAnswers } from '../../src/assessment/assessment.ts';
import type { Event, Upgrade } from '../../src/assessment/event.ts';
import { foldJournals } from '../../src/assessment/fold.ts';
import type { Journal } from '../../src/assessment/journal.ts';
import type { Level } from '../../src/guideline/guideline.ts';
import { moveOf } from '../../src/guideline/migration.ts';
import type { Move } from '../../src/guideline/migration.ts';

const ids = ['A-01', 'A-02', 'A-03', 'A-04', 'A-05', 'A-06'];

const levels: readonly Level[] = [0, 1, 2, 3, 4];

/** What somebody records about an item. */
const events = array(
  record({
    by: constantFrom('dara', 'sokha'),
    item: constantFrom(...ids),
    level: constantFrom(...levels),
    does: constantFrom(
      'answer',
      'answer',
      'answer',
      'not-applicable',
      'withdraw',
      'note',
      'evidence',
    ),
    text: integer({ min: 0, max: 5 }),
  }),
  { minLength: 1, maxLength: 40 },
);

type Given = { by: string; item: string; level: Level; does: string; text: number };

function eventOf({ item, level, does, text }: Given): Event {
  switch (does) {
    case 'not-applicable':
      return { event: 'not-applicable', item, reason: `Reason ${text}` };
    case 'withdraw':
      return { event: 'withdraw', item };
    case 'note':
      return { event: 'note', item, note: `Note ${text}` };
    case 'evidence':
      return {
        event: 'evidence',
        item,
        add: { title: `Title ${text}`, kind: 'document', date: '2026-06-30' },
      };
    default:
      return { event: 'answer', item, level };
  }
}

/** A fate for some of the items, each with ids of the new version only. */
const fates = tuple(
  uniqueArray(constantFrom(...ids), { maxLength: 6 }),
  array(constantFrom('renamed', 'split', 'merged', 'meaning', 'retired'), {
    minLength: 6,
    maxLength: 6,
  }),
);

const movesOf = ([moved, kinds]: readonly [
  readonly string[],
  readonly string[],
]): readonly Move[] =>
  moved.map((from, index): Move => {
    const because = 'As the test says.';
    const [one, other] = [`N-${index}1`, `N-${index}2`];
    switch (kinds[index] ?? 'retired') {
      case 'renamed':
        return { from, to: [one], how: 'kept', because };
      case 'split':
        return { from, to: [one, other], how: 'confirm', because };
      case 'merged':
        return { from, to: ['N-99'], how: 'confirm', because };
      case 'meaning':
        return { from, to: [from], how: 'confirm', because };
      default:
        return { from, to: [], how: 'archived', because };
    }
  });

const blank = {
  organisation: 'A',
  period: { from: '2026-01-01', to: '2026-12-31' },
  language: 'en',
};

const at = (second: number): string =>
  `2026-11-22T10:${String(Math.floor(second / 60)).padStart(2, '0')}:${String(second % 60).padStart(2, '0')}.000+07:00`;

/** The journals of everybody, in which each line was recorded a second after the one before. */
function journalsOf(
  given: readonly { readonly by: string; readonly event: Event }[],
): readonly Journal[] {
  const names = [...new Set(given.map(({ by }) => by))];
  const timed = given.map((each, second) => ({ ...each, at: at(second) }));
  return names.map((name) => ({
    name,
    head: '',
    entries: timed
      .filter(({ by }) => by === name)
      .map(({ event, at: moment }, index) => ({ seq: index + 1, at: moment, event })),
  }));
}

const upgradeTo = (moves: readonly Move[]): Upgrade => ({
  event: 'upgrade',
  from: '1.0.0',
  to: { id: 'g', version: '2.0.0', digest: 'd', contacts: 'c' },
  moves,
});

/** Everything that an assessment says, but for the moment of its last record. */
const contentOf = ({ items, archived }: Assessment): unknown => ({
  items: Object.fromEntries([...items].filter(([, answers]) => isSomething(answers))),
  archived: Object.fromEntries([...archived].filter(([, answers]) => isSomething(answers))),
});

const isSomething = ({ answer, conflict, toConfirm, evidence, note }: ItemAnswers): boolean =>
  answer !== undefined ||
  note !== undefined ||
  [conflict, toConfirm, evidence].some(({ length }) => length > 0);

/** What was said is proposed by everybody who said it, with what was noted and shown; nothing of it counts yet. */
function expectProposed(
  place: ItemAnswers,
  { answer, conflict, evidence, note }: ItemAnswers,
): void {
  expect([place.answer, place.conflict]).toEqual([undefined, []]);
  const proposed = place.toConfirm.map((each) => each.answer);
  expect(proposed).toEqual(expect.arrayContaining(conflict.map((claim) => claim.answer)));
  if (answer !== undefined) expect(proposed).toContainEqual(answer);
  expect(place.evidence).toEqual(expect.arrayContaining([...evidence]));
  expect(place.note ?? '').toContain(note ?? '');
}

it('an upgrade loses no answer, no note and no evidence, whatever becomes of the items', () => {
  assert(
    property(events, fates, (given, fate) => {
      const moves = movesOf(fate);
      const recorded = given.map((each) => ({ by: each.by, event: eventOf(each) }));
      const before = foldJournals(journalsOf(recorded), blank);
      const step = { by: 'sokha', event: upgradeTo(moves) };
      const after = foldJournals(journalsOf([...recorded, step]), blank);
      for (const [id, answers] of before.items) {
        const { to, how } = moveOf(moves, id);
        const places =
          how === 'archived' ? [after.archived.get(id)] : to.map((item) => after.items.get(item));
        expect(places).not.toEqual([]);
        for (const place of places) {
          if (place === undefined) throw new Error(`${id} is nowhere`);
          if (how === 'confirm') expectProposed(place, answers);
          else expect(place).toEqual(answers);
        }
      }
    }),
    { numRuns: 500, seed: 20261128 },
  );
});

it('taken back, it leaves the assessment as it was', () => {
  assert(
    property(events, fates, (given, fate) => {
      const recorded = given.map((each) => ({ by: each.by, event: eventOf(each) }));
      const before = foldJournals(journalsOf(recorded), blank);
      const own = recorded.filter(({ by }) => by === 'sokha').length;
      const back = foldJournals(
        journalsOf([
          ...recorded,
          { by: 'sokha', event: upgradeTo(movesOf(fate)) },
          { by: 'dara', event: { event: 'undo', undoes: `sokha:${own + 1}` } },
        ]),
        blank,
      );
      expect(contentOf(back)).toEqual(contentOf(before));
    }),
    { numRuns: 500, seed: 20261128 },
  );
});
