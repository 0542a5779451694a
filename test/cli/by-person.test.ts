import { describe, expect, it } from 'vitest';
import { programIn, temporaryFolder } from '../support/program.ts';
import { answeredExample } from '../support/submissions.ts';

describe('copcheck status --by person', () => {
  it('says that nothing is shared yet, and how to', async () => {
    const { copcheck } = await answeredExample();
    const { code, out } = await copcheck('status', 'acme', '--by', 'person');
    expect(code).toBe(0);
    expect(out).toContain('Nothing is assigned to anybody yet');
    expect(out).toMatch(/nobody in particular +━{12} {2}11 of 11\n/);
    expect(out).toContain('copcheck assign <area or item> --to <name>');
  });

  it('counts for each person what is answered and what is open, critical ones apart', async () => {
    const { copcheck } = await answeredExample();
    await copcheck('assign', 'S1', 'S2', 'acme', '--to', 'dara');
    await copcheck('assign', 'S3', 'acme', '--to', 'vuthy');
    await copcheck('answer', 'TWO-01', '1', 'acme', '--as', 'dara');
    await copcheck('answer', 'ONE-02', '1', 'acme', '--as', 'dara');
    const { out } = await copcheck('status', 'acme', '--by', 'person');
    expect(out).toMatch(/^dara +━{8}─{4} {2}4 of 6 {2}2 open, 1 critical$/m);
    expect(out).toMatch(/^vuthy +━{12} {2}3 of 3$/m);
    expect(out).toMatch(/^nobody in particular +━{12} {2}2 of 2$/m);
  });

  it('writes a reminder of what one person has not answered, critical items first', async () => {
    const { copcheck } = await answeredExample();
    await copcheck('assign', 'S1', 'S2', 'acme', '--to', 'dara');
    await copcheck('answer', 'ONE-02', '1', 'acme', '--as', 'dara');
    await copcheck('answer', 'TWO-01', '1', 'acme', '--as', 'dara');
    const { code, out } = await copcheck('status', 'acme', '--by', 'person', '--for', 'Dara');
    expect(code).toBe(0);
    expect(out).toBe(
      [
        'dara: 2 questions wait for your answer. Self-assessment of Worked Example, 1 January 2026 to 31 December 2026.',
        '',
        'TWO-01 Item TWO-01 (critical; Second area; answered differently)',
        'Is TWO-01 in place?',
        '',
        'ONE-02 Item ONE-02 (First area; answered differently)',
        'Is ONE-02 in place?',
        '',
        'Answer in the workbook or the form that you were given and send it back, or in the terminal: copcheck assess --for dara --as dara',
        '',
      ].join('\n'),
    );
  });

  it('says so where a person has answered everything', async () => {
    const { copcheck } = await answeredExample();
    await copcheck('assign', 'S1', 'acme', '--to', 'dara');
    const { code, out } = await copcheck('status', 'acme', '--for', 'dara');
    expect([code, out]).toEqual([0, expect.stringContaining('dara has answered everything: 3 q')]);
  });

  it('puts no letter of a stranger into a message that could reorder or break it', async () => {
    const { copcheck } = await answeredExample();
    await copcheck('scope', 'acme', '--organisation', 'Evil\u202eNet\nDear all');
    await copcheck('assign', 'S1', 'acme', '--to', 'dara');
    await copcheck('answer', 'ONE-02', '1', 'acme', '--as', 'dara');
    const { out } = await copcheck('status', 'acme', '--for', 'dara');
    expect(out).not.toContain('\u202e');
    expect(out.split('\n')[0]).toContain('Dear all');
  });

  it.each([
    ['somebody who has nothing', ['--for', 'dar'], 'nobody-assigned', 'Did you mean "dara"?'],
    [
      'somebody unknown',
      ['--for', 'somebody'],
      'nobody-assigned',
      'Something is assigned to: dara',
    ],
    ['an order that there is not', ['--by', 'persn'], 'value-not-listed', '"person"'],
  ])('refuses %s', async (_, flags, code, hint) => {
    const { copcheck } = await answeredExample();
    await copcheck('assign', 'S1', 'acme', '--to', 'dara');
    const refused = await copcheck('status', 'acme', ...flags);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toContain(`error[${code}]`);
    expect(refused.err).toContain(hint);
  });

  it('speaks Khmer', async () => {
    const copcheck = programIn(temporaryFolder());
    const company = ['--organisation', 'Acme', '--segment', 'hosting'];
    await copcheck('start', 'acme', ...company, '--lang', 'km');
    await copcheck('assign', 'GOV', 'acme', '--to', 'dara');
    const { out } = await copcheck('status', 'acme', '--by', 'person');
    expect(out).toMatch(/^dara +─{12} +0 ក្នុងចំណោម \d+ {2}មិនទាន់ឆ្លើយ \d+ \(សំខាន់បំផុត \d+\)$/m);
    const reminder = await copcheck('status', 'acme', '--for', 'dara');
    expect(reminder.out).toContain('កំពុងរង់ចាំចម្លើយរបស់លោកអ្នក');
  });
});
