import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { programIn } from '../support/program.ts';
import { answeredExample } from '../support/submissions.ts';

/** The example, in which Dara sees two items in another way than Sokha. */
async function disputed() {
  const { folder, copcheck } = await answeredExample();
  await copcheck('answer', 'ONE-01', '1', 'acme', '--as', 'dara', '--note', 'Only a draft.');
  await copcheck('answer', 'THREE-02', '2', 'acme', '--as', 'dara');
  const levelOf = async (item: string): Promise<string> =>
    new RegExp(`  ${item} +.*: (.*)`).exec(
      (await copcheck('status', 'acme', '--items')).out,
    )?.[1] ?? '';
  return { folder, copcheck, levelOf };
}

describe('copcheck resolve', () => {
  it('says that there is nothing to settle', async () => {
    const { copcheck } = await answeredExample();
    for (const words of [['acme'], ['ONE-01', 'acme']]) {
      const { code, out, err } = await copcheck('resolve', ...words);
      expect([code, out, err]).toEqual([0, expect.stringContaining('nothing to settle'), '']);
    }
  });

  it('keeps the answer of one of them, as a record of whoever decides', async () => {
    const { folder, copcheck, levelOf } = await disputed();
    expect(await levelOf('ONE-01')).toBe('answered differently');
    const kept = await copcheck('resolve', 'ONE-01', 'acme', '--keep', 'Dara', '--as', 'boss');
    expect([kept.code, kept.out]).toEqual([0, expect.stringContaining('(10 of 11)')]);
    expect(await levelOf('ONE-01')).toContain('1 Planned');
    const journal = readFileSync(join(folder, 'acme', 'answers', 'boss.jsonl'), 'utf8');
    expect(journal).toMatch(/"event":"resolve","item":"ONE-01","level":1,/);
    await copcheck('resolve', 'THREE-02', 'acme', '--keep', 'sokha');
    expect(await levelOf('THREE-02')).toContain('not applicable');
    expect((await copcheck('check', 'acme')).code).toBe(0);
  });

  it('takes another answer, through the same checks', async () => {
    const { copcheck, levelOf } = await disputed();
    const short = await copcheck('resolve', 'THREE-02', 'na', 'acme', '--reason', 'No.');
    expect([short.code, short.err]).toEqual([2, expect.stringContaining('[reason-too-short]')]);
    const wrong = await copcheck('resolve', 'THREE-02', '7', 'acme');
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('[level-unknown]')]);
    expect((await copcheck('resolve', 'THREE-02', '3', 'acme')).code).toBe(0);
    expect(await levelOf('THREE-02')).toContain('3 In place');
  });

  it('shows both sides without a terminal, and says how to settle them', async () => {
    const { folder, copcheck } = await disputed();
    for (const { code, out, err } of [
      await copcheck('resolve', 'acme'),
      await programIn(join(folder, 'acme'))('resolve'),
    ]) {
      expect(code).toBe(2);
      expect(out).toMatch(/^2 items were answered differently$/m);
      expect(out).toMatch(/^dara +│ sokha$/m);
      expect(out).toMatch(/Note: Only a draft\./);
      expect(out).toMatch(/THREE-02 · /);
      expect(err).toContain('error[settled-by-asking]');
      expect(err).toContain('copcheck resolve ONE-01 --keep <name>');
    }
    const one = await copcheck('resolve', 'THREE-02', 'acme');
    expect(one.out).not.toContain('ONE-01');
  });

  it('lets no letter of a colleague move the cursor or reorder the line', async () => {
    const { copcheck } = await disputed();
    const note = 'Fine\u202eevil\u001b[2J';
    await copcheck('answer', 'ONE-01', '--note', note, 'acme', '--as', 'dara');
    const { out } = await copcheck('resolve', 'acme');
    // oxlint-disable-next-line no-control-regex -- there must be none
    expect(out).not.toMatch(/[\u202e\u001b]/);
    expect(out).toContain('Fine');
  });

  it.each([
    [
      'somebody who did not answer',
      ['ONE-01', 'acme', '--keep', 'vuthy'],
      'nobody-of-the-two',
      'dara, sokha',
    ],
    [
      'a name that is misspelt',
      ['ONE-01', 'acme', '--keep', 'darra'],
      'nobody-of-the-two',
      'Did you mean "dara"?',
    ],
    [
      'both to keep and to answer',
      ['ONE-01', '2', 'acme', '--keep', 'dara'],
      'keep-or-answer',
      '--keep',
    ],
    [
      'to keep without an item',
      ['acme', '--keep', 'dara'],
      'item-not-named',
      'copcheck resolve <item>',
    ],
    [
      'a reason for what is kept',
      ['ONE-01', 'acme', '--keep', 'dara', '--reason', 'So it is.'],
      'reason-unasked',
      '',
    ],
    [
      'an item nobody disagrees about',
      ['TWO-01', 'acme', '--keep', 'dara'],
      'nothing-in-conflict',
      'copcheck answer TWO-01',
    ],
    ['an item that there is not', ['ONE-09', 'acme', '--keep', 'dara'], 'item-unknown', ''],
    ['an item that there is not, to ask about', ['ONE-09', 'acme'], 'item-unknown', ''],
    ['a folder that there is not', ['nowhere'], 'not-an-assessment', ''],
  ])('refuses %s', async (_, words, code, hint) => {
    const { folder, copcheck } = await disputed();
    const journals = ['sokha', 'dara'].map((name) =>
      join(folder, 'acme', 'answers', `${name}.jsonl`),
    );
    const before = journals.map((file) => readFileSync(file, 'utf8'));
    const refused = await copcheck('resolve', ...words);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining(`error[${code}]`)]);
    expect(refused.err).toContain(hint);
    expect(journals.map((file) => readFileSync(file, 'utf8'))).toEqual(before);
  });
});
