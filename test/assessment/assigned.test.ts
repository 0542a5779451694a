import { expect, it } from 'vitest';
import type { Event, Upgrade } from '../../src/assessment/event.ts';
import { isEvent } from '../../src/assessment/event.ts';
import { foldJournals } from '../../src/assessment/fold.ts';
import type { Journal } from '../../src/assessment/journal.ts';

const blank = {
  organisation: 'Example',
  period: { from: '2026-01-01', to: '2026-12-31' },
  language: 'en',
};

const upgrade: Upgrade = {
  event: 'upgrade',
  from: '1.0.0',
  to: { id: 'example', version: '2.0.0', digest: 'd', contacts: 'c', translations: {} },
  moves: [
    { from: 'A-01', to: ['A-11'], how: 'kept', because: '' },
    { from: 'A-02', to: ['A-21', 'A-22'], how: 'confirm', because: '' },
    { from: 'A-03', to: [], how: 'archived', because: '' },
  ],
};

type Line = { readonly event: Event; readonly minute: number; readonly under?: string };

const journal = (name: string, ...lines: readonly Line[]): Journal => ({
  name,
  head: '',
  entries: lines.map(({ event, minute, under }, index) => ({
    seq: index + 1,
    at: `2026-11-22T14:0${minute}:00.000+07:00`,
    event,
    ...(under !== undefined && { under }),
  })),
});

const assign = (items: readonly string[], to?: string): Event => ({
  event: 'assign',
  items,
  ...(to !== undefined && { to }),
});

const assignedIn = (...journals: readonly Journal[]) =>
  Object.fromEntries(foldJournals(journals, blank).assigned);

it('is with whom it was last said to be, whoever said it', () => {
  const boss = journal(
    'boss',
    { event: assign(['A-01', 'A-02', 'A-03'], 'sokha'), minute: 1 },
    { event: assign(['A-03']), minute: 4 },
  );
  const dara = journal('dara', { event: assign(['A-02'], 'dara'), minute: 3 });
  const late = journal('vuthy', { event: assign(['A-01', 'A-02'], 'vuthy'), minute: 0 });
  expect(assignedIn(boss, dara, late)).toEqual({ 'A-01': 'sokha', 'A-02': 'dara' });
  expect(assignedIn(late, dara, boss)).toEqual({ 'A-01': 'sokha', 'A-02': 'dara' });
});

it('goes with its items to another version of the guideline', () => {
  const before = { event: assign(['A-01', 'A-02', 'A-03', 'A-04'], 'sokha'), minute: 1 };
  const moved = journal('boss', before, { event: upgrade, minute: 2 });
  expect(assignedIn(moved)).toEqual({
    'A-04': 'sokha',
    'A-11': 'sokha',
    'A-21': 'sokha',
    'A-22': 'sokha',
  });
  const undone = journal(
    'boss',
    before,
    { event: upgrade, minute: 2 },
    { event: { event: 'undo', undoes: 'boss:2' }, minute: 3, under: '2.0.0' },
  );
  expect(Object.keys(assignedIn(undone))).toEqual(['A-01', 'A-02', 'A-03', 'A-04']);
});

it.each([
  [{ event: 'assign', items: ['A-01'], to: 'sokha' }, true],
  [{ event: 'assign', items: ['A-01'] }, true],
  [{ event: 'assign', items: 'A-01', to: 'sokha' }, false],
  [{ event: 'assign', items: [1], to: 'sokha' }, false],
  [{ event: 'assign', items: ['A-01'], to: null }, false],
  [{ event: 'assign', to: 'sokha' }, false],
])('%j is an event: %s', (line, known) => {
  expect(isEvent(line)).toBe(known);
});
