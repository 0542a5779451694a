import { describe, expect, it } from 'vitest';
import { programIn } from '../support/program.ts';
import { returnedExample } from '../support/submissions.ts';
import { countOf, flat, key, openProgram } from './support/terminal.ts';

const asked = 'Which version of the policy is in force?';
const missing = 'The register ends in March. Where is the rest?';

describe('the interview after something was handed in', () => {
  it.each([
    ['en', 'Revision 1 was handed in, and with it everything is locked.'],
    ['km', 'បានដាក់ជូនកំណែទី 1 ហើយ ដូច្នេះមិនអាចកែអ្វីបានទេ។'],
  ])('asks nothing while all of it is locked (%s)', async (language, sentence) => {
    const { folder, recorded } = await returnedExample();
    const before = recorded();
    const argv = language === 'en' ? [] : ['--lang', language];
    const terminal = openProgram(folder, 'assess', 'acme', ...argv);
    const screen = await terminal.sees(sentence, 'copcheck respond', 'copcheck reopen');
    expect(flat(screen)).not.toContain('0-4');
    expect(recorded()).toBe(before);
  });

  it.each([
    {
      language: 'en',
      ready: 'Level 0-4:',
      first: 'Question 1 of 2 of the reviewer',
      second: 'Question 2 of 2 of the reviewer',
      asks: 'The reviewer asks:',
      end: 'Without a reply to the reviewer: ONE-02, TWO-03.',
    },
    {
      language: 'km',
      ready: 'កម្រិត 0-4៖',
      first: 'សំណួរទី 1 ក្នុងចំណោម 2 របស់អ្នកពិនិត្យ',
      second: 'សំណួរទី 2 ក្នុងចំណោម 2 របស់អ្នកពិនិត្យ',
      asks: 'អ្នកពិនិត្យសួរ៖',
      end: 'មិនទាន់ឆ្លើយតបអ្នកពិនិត្យ៖ ONE-02, TWO-03។',
    },
  ])(
    'walks through what the reviewer asks about, and nothing else ($language)',
    async ({ language, ready, first, second, asks, end }) => {
      const { folder, copcheck, returned, recorded } = await returnedExample();
      await copcheck('respond', returned(), 'acme');
      const before = recorded();
      const terminal = openProgram(folder, 'assess', 'acme', '--lang', language, '--as', 'sokha');
      const start = await terminal.sees(first, `${asks} ${asked}`, 'Is ONE-02 in place?', ready);
      expect(countOf(asked, start)).toBe(1);
      await terminal.type('1', second, `${asks} ${missing}`, 'Is TWO-03 in place?', ready);
      // Back to the first, and on without another answer.
      await terminal.type('b', first, ready);
      await terminal.type('2', second, missing, ready);
      await terminal.type('s', end);
      const added = recorded().slice(before.length);
      expect(added.match(/"event":"answer","item":"[A-Z]+-\d\d"/g)).toEqual([
        '"event":"answer","item":"ONE-02"',
        '"event":"answer","item":"ONE-02"',
      ]);
    },
  );

  it('refuses an item that is locked, and asks everything again once it is reopened', async () => {
    const { folder, copcheck, returned } = await returnedExample();
    await copcheck('respond', returned(), 'acme');
    const locked = openProgram(folder, 'assess', 'acme', '--item', 'ONE-01');
    await locked.sees('submission-locked', 'ONE-02, TWO-03', 'Locked: ONE-01.');
    await copcheck('reopen', 'acme', '--because', 'One more answer was wrong.');
    const terminal = openProgram(folder, 'assess', 'acme', '--item', 'ONE-01', '--as', 'sokha');
    await terminal.sees('1 of 11', 'Is ONE-01 in place?', 'Level 0-4:');
    await terminal.type(key.controlC, 'saved');
    const { code } = await programIn(folder)('status', 'acme');
    expect(code).toBe(0);
  });
});
