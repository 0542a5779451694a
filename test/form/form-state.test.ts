import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/assessment/assessment.ts';
import type { FormData, Recorded } from '../../src/form/form-data.ts';
import { after, firstState } from '../../src/form/form-state.ts';
import type { Action, FormState } from '../../src/form/form-state.ts';
import { keptEntries, openedAnswers } from '../../src/form/opened-answers.ts';
import { projected } from '../../src/form/projected.ts';
import { answersFileName, writtenAnswers } from '../../src/form/written-answers.ts';
import { readGuideline, workedExample } from '../support/read-guideline.ts';

const { guideline } = await readGuideline(workedExample);

const claim = (by: string, level: 0 | 1 | 2 | 3 | 4): Claim => ({
  id: `${by}:1`,
  by,
  at: '2026-11-22T14:00:00.000+07:00',
  answer: { kind: 'level', level },
});

const recordedAt = (by: string, level: 0 | 1 | 2 | 3 | 4): Recorded => ({
  answer: { kind: 'level', level },
  claims: [claim(by, level)],
  toConfirm: [],
  evidence: [],
});

const formOf = (recorded: FormData['recorded'] = {}): FormData => ({
  origin: {
    assessment: '00000000-0000-4000-8000-000000000001',
    guideline: '0'.repeat(64),
    heads: { dara: { lines: 3, head: '1'.repeat(64) } },
  },
  assessmentName: 'acme',
  particulars: {
    organisation: 'Example',
    period: { from: '2026-01-01', to: '2026-12-31' },
    language: 'en',
  },
  segments: ['company'],
  scope: {},
  asOf: '',
  languages: ['en'],
  texts: { en: { guideline, isDraft: false } },
  asked: guideline.items.map(({ id }) => id),
  recorded,
});

const doing = (data: FormData, ...actions: readonly Action[]): FormState =>
  actions.reduce(after, firstState(data));

const [first = '', second = ''] = guideline.items.map(({ id }) => id);
const naItem =
  guideline.items.find(({ notApplicable }) => notApplicable === 'with-reason')?.id ?? '';

const named: Action = { does: 'name', text: 'Sokha' };
const answerOf = (data: FormData, state: FormState, item: string) =>
  projected(data, guideline, state).items.get(item);

describe('what a form makes of an assessment', () => {
  it('takes an answer of one’s own', () => {
    const data = formOf();
    const state = doing(data, { does: 'answer', item: first, value: '3' });
    expect(answerOf(data, state, first)?.answer).toEqual({ kind: 'level', level: 3 });
  });

  it('leaves the answer of somebody else beside it, so that the item counts as unanswered', () => {
    const data = formOf({ [first]: recordedAt('dara', 2) });
    const state = doing(data, named, { does: 'answer', item: first, value: '3' });
    const { answer, conflict = [] } = answerOf(data, state, first) ?? {};
    expect(answer).toBeUndefined();
    expect(conflict.map(({ by }) => by)).toEqual(['dara', 'sokha']);
  });

  it('replaces one’s own from before, however the name is typed', () => {
    const data = formOf({ [first]: recordedAt('sokha', 2) });
    const state = doing(data, named, { does: 'answer', item: first, value: '3' });
    expect(answerOf(data, state, first)?.answer).toEqual({ kind: 'level', level: 3 });
  });

  it('goes back to what was recorded when an answer is taken back', () => {
    const data = formOf({ [first]: recordedAt('dara', 2) });
    const state = doing(
      data,
      { does: 'answer', item: first, value: '4' },
      { does: 'take-back', item: first },
    );
    expect(state.entries).toEqual({});
    expect(answerOf(data, state, first)?.answer).toEqual({ kind: 'level', level: 2 });
  });

  it('counts no "not applicable" without a reason that is long enough, and keeps a reason while one looks at levels', () => {
    const data = formOf();
    const short = doing(data, { does: 'answer', item: naItem, value: 'na' });
    expect(answerOf(data, short, naItem)?.answer).toBeUndefined();
    const reason = 'There is no such thing at this company.';
    const long = after(short, { does: 'reason', item: naItem, text: reason });
    expect(answerOf(data, long, naItem)?.answer).toEqual({ kind: 'not-applicable', reason });
    const looked = after(after(long, { does: 'answer', item: naItem, value: '1' }), {
      does: 'answer',
      item: naItem,
      value: 'na',
    });
    expect(answerOf(data, looked, naItem)?.answer).toEqual({ kind: 'not-applicable', reason });
  });

  it('names a piece of evidence once, and takes it back', () => {
    const data = formOf();
    const piece = { title: 'Minutes', kind: 'document', date: '2026-06-30' } as const;
    const add: Action = { does: 'add-evidence', item: first, piece };
    const state = doing(data, { does: 'open-draft', item: first }, add, add);
    expect(state.drafts).toEqual({});
    expect(answerOf(data, state, first)?.evidence).toEqual([piece]);
    expect(after(state, { does: 'remove-evidence', item: first, index: 0 }).entries).toEqual({});
  });
});

describe('a file of answers', () => {
  const data = formOf();
  const answered = doing(
    data,
    named,
    { does: 'answer', item: first, value: '3' },
    { does: 'note', item: second, text: ' A note </script> ' },
  );
  const text = writtenAnswers(data.origin, answered, 'sokha');

  it('opens in the form that it came from', () => {
    const opened = openedAnswers(text, data, firstState(data));
    expect(opened).toEqual({
      ok: true,
      name: 'sokha',
      taken: 2,
      kept: [],
      entries: { [first]: { answer: '3' }, [second]: { note: 'A note </script>' } },
    });
  });

  it('never replaces what stands in the form already', () => {
    const other = doing(data, { does: 'answer', item: first, value: '1' });
    expect(openedAnswers(text, data, other)).toMatchObject({
      taken: 1,
      kept: [first],
      entries: { [first]: { answer: '1' } },
    });
  });

  it('does not open in another form, nor does anything that is none', () => {
    const moved: FormData = { ...data, origin: { ...data.origin, heads: {} } };
    expect(openedAnswers(text, moved, firstState(moved))).toEqual({
      ok: false,
      because: 'other-form',
    });
    for (const none of ['', '[]', 'null', '{"format":"copcheck/answers/1"}', text.slice(0, -1)])
      expect(openedAnswers(none, data, firstState(data))).toEqual({
        ok: false,
        because: 'not-answers',
      });
  });

  it('is left out where it is not as the form writes it', () => {
    const entries = {
      [first]: { answer: 3 },
      [second]: { note: 'kept', evidence: [{ title: 'x' }, 7] },
      'NOT-AN-ITEM': { answer: '3' },
    };
    const kept = JSON.stringify(entries).replace('{', '{"__proto__":{"answer":"3"},');
    expect(keptEntries(kept, data)).toEqual({ [second]: { note: 'kept' } });
  });

  it('is named by the person, as any system can', () => {
    expect(answersFileName(' Sokha Chan ')).toBe('sokha-chan.answers.json');
    expect(answersFileName('../../x')).toBe('x.answers.json');
    expect(answersFileName('សុខា')).toBeUndefined();
  });
});
