import { describe, expect, it } from 'vitest';
import { answeredExample } from '../support/submissions.ts';

const plan = [
  '--action',
  'Write and approve the instruction',
  '--person',
  'Chan Dara',
  '--due',
  '2027-03-31',
];

describe('copcheck plan', () => {
  it('lists the gaps in order, and says which have a plan', async () => {
    const { copcheck } = await answeredExample();
    const before = await copcheck('plan', 'acme');
    expect(before.out).toMatch(/0 of \d+ gaps have a plan\n {2}\d {2}/);
    expect((await copcheck('plan', 'TWO-02', 'acme', ...plan)).out).toContain(
      'the plan for TWO-02',
    );
    const { out } = await copcheck('plan', 'acme');
    expect(out).toMatch(/1 of \d+ gaps have a plan/);
    expect(out).toContain('Write and approve the instruction (Chan Dara, 31 March 2027)');
    await copcheck('plan', 'TWO-02', 'acme', '--due', '2027-04-30');
    expect((await copcheck('plan', 'acme')).out).toContain('(Chan Dara, 30 April 2027)');
    await copcheck('plan', 'TWO-02', 'acme', '--remove');
    expect((await copcheck('plan', 'acme')).out).toMatch(/0 of \d+ gaps have a plan/);
  });

  it.each([
    ['TBD', ['--person', 'TBD'], 'plan-without-person'],
    ['nobody', ['--person', ' '], 'plan-without-person'],
    ['a day that has passed', ['--due', '2026-11-21'], 'plan-due-passed'],
    ['no day of the calendar', ['--due', '2027-02-30'], 'date-unreal'],
    ['an action that says nothing', ['--action', 'Later'], 'plan-action-short'],
  ])('refuses %s', async (_, flags, code) => {
    const { copcheck } = await answeredExample();
    const refused = await copcheck('plan', 'TWO-02', 'acme', ...plan, ...flags);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining(`error[${code}]`)]);
    expect((await copcheck('plan', 'acme')).out).toMatch(/0 of \d+ gaps have a plan/);
  });
});

describe('copcheck check', () => {
  it('says what stands in the way and what lowers the score, each with the next step', async () => {
    const { copcheck } = await answeredExample();
    const ready = await copcheck('check', 'acme');
    expect(ready.code).toBe(0);
    expect(ready.err).toMatch(/warning\[evidence-wanting\]: .*TWO-02/);
    expect(ready.err).toMatch(/warning\[gaps-unplanned\]: .*TWO-02/);
    await copcheck('answer', 'ONE-01', '0', 'acme', '--as', 'dara');
    const disputed = await copcheck('check', 'acme');
    expect([disputed.code, disputed.err]).toEqual([
      1,
      expect.stringContaining('error[submission-disputed]'),
    ]);
  });
});
