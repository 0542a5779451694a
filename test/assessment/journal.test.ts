import { describe, expect, it } from 'vitest';
import { foldJournals } from '../../src/assessment/fold.ts';
import type { Event } from '../../src/assessment/event.ts';
import { journalOf as kindOf } from '../../src/assessment/journal.ts';
import { chainLine, readChain } from '../../src/documents/chain.ts';
import type { Journal } from '../../src/assessment/journal.ts';
import { canonicalJson, digestOf, sha256 } from '../../src/documents/canonical.ts';
import { assessmentOf, evidence } from '../support/assessments.ts';

const id = 'the-assessment';
const blank = assessmentOf({}).particulars;

/** A journal's text: an event a line, a second apart. */
function textOf(events: readonly Event[], from = 0): string {
  let prev = kindOf(id).first;
  return events
    .map((event, index) => {
      const seconds = String(from + index).padStart(2, '0');
      const line = chainLine(event, {
        seq: index + 1,
        at: `2026-11-22T14:00:${seconds}+07:00`,
        prev,
      });
      prev = sha256(line);
      return `${line}\n`;
    })
    .join('');
}

const read = (text: string, name = 'sokha') =>
  readChain({ file: `answers/${name}.jsonl`, name, text }, kindOf(id));

function journalOf(events: readonly Event[], name = 'sokha', from = 0): Journal {
  const result = read(textOf(events, from), name);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const answer = (item: string, level: 0 | 1 | 2 | 3 | 4): Event => ({
  event: 'answer',
  item,
  level,
});

describe('a journal', () => {
  const events = [answer('GOV-01', 3), answer('GOV-02', 2), answer('GOV-01', 4)];
  const text = textOf(events);

  it('gives back every event in order', () => {
    const result = read(text);
    expect(result.ok && result.value.entries.map(({ event }) => event)).toEqual(events);
  });

  it('forgives a torn last line, at whatever byte it was torn', () => {
    const lines = text.trimEnd().split('\n');
    for (let length = 0; length < text.length; length += 1) {
      const result = read(text.slice(0, length));
      const whole = text.slice(0, length).split('\n').length - 1;
      expect(result.ok && result.value.entries.length).toBe(whole);
      const torn = text.slice(0, length).split('\n').at(-1);
      expect(result.ok ? (result.value.torn ?? '') : undefined).toBe(torn);
    }
    expect(lines).toHaveLength(3);
  });

  const edit = (change: (lines: string[]) => string[]): string =>
    `${change(text.trimEnd().split('\n')).join('\n')}\n`;

  it.each([
    [
      'a raised level',
      edit(([a = '', b = '', c = '']) => [a, b.replace('"level":2', '"level":4'), c]),
      2,
      'altered',
    ],
    ['a space', edit(([a = '', b = '', c = '']) => [a, b.replace(',', ', '), c]), 2, 'altered'],
    [
      'a doubled field',
      edit(([a = '', b = '', c = '']) => [a, b.replace('"level":2', '"level":4,"level":2'), c]),
      2,
      'altered',
    ],
    ['nonsense', edit(([a = '', , c = '']) => [a, 'hello', c]), 2, 'not-json'],
    ['a missing line', edit(([a = '', , c = '']) => [a, c]), 2, 'order'],
    ['swapped lines', edit(([a = '', b = '', c = '']) => [b, a, c]), 1, 'order'],
    ['an empty line', edit(([a = '', b = '', c = '']) => [a, '', b, c]), 2, 'not-json'],
  ])('with %s says which line and why', (_, changed, line, reason) => {
    const result = read(changed);
    const [problem] = result.ok ? [] : result.problems;
    expect(problem).toMatchObject({
      complaint: { code: 'journal-line', file: 'answers/sokha.jsonl', line, reason },
      at: { line },
    });
  });

  it('with a line that was replaced together with its checksum breaks the chain', () => {
    const [first = '', ...others] = text.trimEnd().split('\n');
    const { sum: _, ...content } = JSON.parse(first) as Record<string, unknown>;
    const raised = { ...content, level: 4 };
    const forged = canonicalJson({ ...raised, sum: digestOf(raised) });
    const result = read(`${[forged, ...others].join('\n')}\n`);
    expect(result.ok ? undefined : result.problems[0]?.complaint).toMatchObject({
      line: 2,
      reason: 'chain',
    });
  });

  it('of another assessment is recognised', () => {
    const result = readChain({ file: 'a.jsonl', name: 'a', text }, kindOf('another-assessment'));
    expect(result.ok ? undefined : result.problems[0]?.complaint.code).toBe('journal-foreign');
  });

  it('with an event that this version does not know says so', () => {
    const content = {
      event: 'hologram',
      item: 'GOV-01',
      seq: 1,
      at: '',
      prev: kindOf(id).first,
    };
    const line = canonicalJson({ ...content, sum: digestOf(content) });
    const result = read(`${line}\n`);
    expect(result.ok ? undefined : result.problems[0]?.complaint).toMatchObject({
      reason: 'unknown-event',
    });
  });
});

describe('several contributors', () => {
  const fold = (...journals: readonly Journal[]) =>
    foldJournals(journals, blank).items.get('GOV-01');

  it('who agree have one answer', () => {
    const item = fold(
      journalOf([answer('GOV-01', 3)], 'dara'),
      journalOf([answer('GOV-01', 3)], 'sokha'),
    );
    expect(item).toMatchObject({ answer: { level: 3 }, conflict: [] });
  });

  it('who disagree have none, whoever came last and in whatever order they are read', () => {
    const dara = journalOf([answer('GOV-01', 2)], 'dara');
    const sokha = journalOf([answer('GOV-01', 3)], 'sokha', 10);
    for (const item of [fold(dara, sokha), fold(sokha, dara)]) {
      expect(item?.answer).toBeUndefined();
      expect(item?.conflict.map(({ by, answer: given }) => [by, given])).toEqual([
        ['dara', { kind: 'level', level: 2 }],
        ['sokha', { kind: 'level', level: 3 }],
      ]);
    }
  });

  it('are settled by a resolution that names both answers', () => {
    const dara = journalOf([answer('GOV-01', 2)], 'dara');
    const settled: Event = {
      event: 'resolve',
      item: 'GOV-01',
      settles: ['dara:1', 'sokha:1'],
      level: 2,
    };
    const sokha = journalOf([answer('GOV-01', 3), settled], 'sokha');
    expect(fold(dara, sokha)).toMatchObject({ answer: { level: 2 }, conflict: [] });
  });

  it('disagree again when one of them answers anew', () => {
    const settled: Event = {
      event: 'resolve',
      item: 'GOV-01',
      settles: ['dara:1', 'sokha:1'],
      level: 2,
    };
    const sokha = journalOf([answer('GOV-01', 3), settled], 'sokha');
    const dara = journalOf([answer('GOV-01', 2), answer('GOV-01', 4)], 'dara');
    expect(fold(dara, sokha)?.conflict).toHaveLength(2);
  });
});

describe('one contributor', () => {
  const itemAfter = (...events: readonly Event[]) =>
    foldJournals([journalOf(events)], blank).items.get('GOV-01');

  it('may change and withdraw an answer', () => {
    expect(itemAfter(answer('GOV-01', 3), answer('GOV-01', 1))?.answer).toEqual({
      kind: 'level',
      level: 1,
    });
    expect(
      itemAfter(answer('GOV-01', 3), { event: 'withdraw', item: 'GOV-01' })?.answer,
    ).toBeUndefined();
  });

  it('adds and removes evidence, each piece once', () => {
    const [a, b] = [evidence('document'), evidence('record')];
    const add = (piece: typeof a): Event => ({ event: 'evidence', item: 'GOV-01', add: piece });
    expect(itemAfter(add(a), add(b), add(a))?.evidence).toEqual([a, b]);
    expect(
      itemAfter(add(a), add(b), { event: 'evidence', item: 'GOV-01', remove: a })?.evidence,
    ).toEqual([b]);
  });

  it('is as of the last thing recorded', () => {
    const assessment = foldJournals([journalOf([answer('GOV-01', 3), answer('GOV-02', 3)])], blank);
    expect(assessment.asOf).toBe('2026-11-22T14:00:01+07:00');
  });
});

it('orders times of different zones by the moment they mean', () => {
  const at = (when: string, organisation: string): Journal => ({
    name: organisation,
    head: '',
    entries: [
      {
        seq: 1,
        at: when,
        event: { event: 'particulars', particulars: { ...blank, organisation } },
      },
    ],
  });
  const later = at('2026-11-22T08:00:00Z', 'later');
  const earlier = at('2026-11-22T14:30:00+07:00', 'earlier');
  expect(foldJournals([later, earlier], blank).particulars.organisation).toBe('later');
});
