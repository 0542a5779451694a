import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { programIn, temporaryFolder } from '../support/program.ts';
import { workedExample } from '../support/read-guideline.ts';

/** The worked example of the scoring policy, answered through the commands. */
async function worked() {
  const folder = temporaryFolder();
  const copcheck = programIn(folder);
  const guideline = join(process.cwd(), workedExample);
  await copcheck(
    'start',
    'we',
    '--organisation',
    'Worked Example',
    '--segment',
    'company',
    '--period',
    '2026-01-01..2026-12-31',
    '--guideline',
    guideline,
  );
  const answers = join(process.cwd(), 'test', 'fixtures', 'worked-example.answers.yaml');
  expect(await copcheck('import', answers, 'we')).toMatchObject({ code: 0 });
  return { folder, copcheck };
}

describe('the worked example through the command line', () => {
  it('is 80.8 evidenced, 86.2 claimed, C, and its first gap is TWO-02 for +4.6', async () => {
    const { copcheck } = await worked();
    const { code, out } = await copcheck('score', 'we');
    expect(code).toBe(0);
    for (const words of ['80.8', '86.2', 'TWO-02', '4.6', 'C']) expect(out).toContain(words);
  });

  it('says the same as JSON', async () => {
    const { copcheck } = await worked();
    const card: unknown = JSON.parse((await copcheck('score', 'we', '--format', 'json')).out);
    expect(card).toMatchObject({
      evidenced: { printed: '80.8', exact: '2101/26' },
      claimed: { printed: '86.2', exact: '11209/130' },
      grade: 'C',
      gradeWithoutCap: 'B',
      cap: { atMost: 'C', items: ['TWO-02'] },
      applicablePercent: '95.0',
      assurance: 'self-declared',
      gaps: [
        { item: 'TWO-02', tier: 2, gain: { printed: '4.6', exact: '60/13' } },
        ...Array.from({ length: 6 }, () => ({})),
      ],
    });
  });

  it('is B with TWO-02 at 3', async () => {
    const { copcheck } = await worked();
    const { out } = await copcheck('score', 'we', '--what-if', 'two-02=3');
    expect(out).toContain('85.4');
    const card: unknown = JSON.parse(
      (await copcheck('score', 'we', '--what-if', 'TWO-02=3', '--format', 'json')).out,
    );
    expect(card).toMatchObject({ grade: 'B', evidenced: { printed: '85.4' } });
  });

  it('explains each item, or one', async () => {
    const { copcheck } = await worked();
    const all = (await copcheck('score', 'we', '--explain')).out;
    expect(all).toMatch(/ONE-01.*3.*80.*240/);
    const one = (await copcheck('score', 'we', '--explain', 'TWO-02')).out;
    expect(one).toContain('250');
    expect(one).not.toContain('ONE-01');
  });
});

describe('a threshold for CI', () => {
  it.each([
    [['--fail-under', '80.8'], 0],
    [['--fail-under', '80.9'], 1],
    [['--fail-on-critical'], 0],
    [['--fail-under', '81', '--what-if', 'TWO-02=3'], 0],
    [['--fail-on-critical', '--what-if', 'TWO-02=1'], 1],
  ] as const)('%j exits with %i', async (flags, code) => {
    const { copcheck } = await worked();
    expect((await copcheck('score', 'we', '--format', 'json', ...flags)).code).toBe(code);
  });

  it.each([
    [['--fail-under', 'high'], 'threshold-unreal'],
    [['--fail-under', '101'], 'threshold-unreal'],
    [['--what-if', 'TWO-02'], 'what-if-form'],
    [['--what-if', 'TWO-02=5'], 'what-if-form'],
    [['--what-if', 'TWO-99=3'], 'item-unknown'],
    [['--format', 'xml'], 'value-not-listed'],
    [['--formt', 'json'], 'usage'],
  ])('%j is refused with %s', async (flags, code) => {
    const { copcheck } = await worked();
    const outcome = await copcheck('score', 'we', ...flags);
    expect([outcome.code, outcome.err.includes(`error[${code}]`)]).toEqual([2, true]);
  });
});

describe('the gap report', () => {
  it('is written where asked, twice the same', async () => {
    const { folder, copcheck } = await worked();
    expect(await copcheck('report', 'we', '-o', 'one.pdf')).toMatchObject({ code: 0 });
    expect(await copcheck('report', 'we', '-o', 'two.pdf')).toMatchObject({ code: 0 });
    const [one, two] = ['one.pdf', 'two.pdf'].map((file) => readFileSync(join(folder, file)));
    expect(one?.subarray(0, 8).toString()).toBe('%PDF-1.7');
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
  });

  it('has a name of its own when none is given', async () => {
    const { folder, copcheck } = await worked();
    await copcheck('report', 'we');
    expect(existsSync(join(folder, 'worked-example-2026-draft.pdf'))).toBe(true);
  });

  it.each([
    [['-o', 'no/such/folder/report.pdf'], 'not-writable'],
    [['-o', 'we'], 'not-writable'],
    [['--lang', 'fr'], 'language-unknown'],
    [['--template', 'nowhere'], 'file-not-found'],
  ])('%j is refused with %s', async (flags, code) => {
    const { copcheck } = await worked();
    const outcome = await copcheck('report', 'we', ...flags);
    expect([outcome.code, outcome.err.includes(`error[${code}]`)]).toEqual([2, true]);
  });
});

describe('the program', () => {
  const copcheck = (...argv: readonly string[]) => programIn(temporaryFolder())(...argv);

  it('prints its version and its help', async () => {
    expect(await copcheck('--version')).toEqual({ code: 0, out: '0.0.0-test\n', err: '' });
    const help = await copcheck('--help');
    expect([help.code, help.out.includes('copcheck start my-assessment')]).toEqual([0, true]);
    expect((await copcheck('score', '--help')).out).toContain('--fail-under');
    expect((await copcheck('help', 'answer')).out).toContain('Examples:');
  });

  it('suggests the command that was meant', async () => {
    const { code, err } = await copcheck('scor');
    expect([code, err.includes('Did you mean score?')]).toEqual([2, true]);
  });

  it('lists the guidelines on board', async () => {
    const { out } = await copcheck('guidelines');
    expect(out).toContain('cop-kh 1.0.0  unofficial  6 segments  113 items  en, km (draft)');
    expect(out).toContain('itu-cop 0.1.0  draft  3 segments  30 items  en');
    expect(
      JSON.parse((await copcheck('guidelines', 'list', '--format', 'json')).out),
    ).toMatchObject([
      { id: 'cop-kh', version: '1.0.0', items: 113 },
      { id: 'itu-cop', version: '0.1.0', items: 30 },
    ]);
  });

  it('shows a checklist', async () => {
    const { code, out } = await copcheck('guidelines', 'show', 'cop-kh', '--segment', 'hosting');
    expect([
      code,
      out.includes('HOST-CSAM-01'),
      out.includes('GOV-01'),
      out.includes('ISP-CSAM-01'),
    ]).toEqual([0, true, true, false]);
  });

  it('shows a checklist in Khmer, as the draft that it is', async () => {
    const { code, out } = await copcheck(
      'guidelines',
      'show',
      'cop-kh',
      '--segment',
      'isp',
      '--lang',
      'km',
    );
    expect([code, out.split('\n')[0]?.includes('Draft translation, not official')]).toEqual([
      0,
      true,
    ]);
    expect(out).toContain('ISP-CSAM-01');
    expect(out).toMatch(/[\u1780-\u17ff]{20}/);
    expect((await copcheck('guidelines', 'show', 'cop-kh', '--lang', 'fr')).err).toContain(
      'language-unknown',
    );
  });

  it('runs the demo, and runs it again', async () => {
    const folder = temporaryFolder();
    for (const _ of [1, 2]) {
      const { code, out } = await programIn(folder)('demo');
      expect(code).toBe(0);
      expect(out).toContain('$ copcheck score copcheck-demo');
      expect(out).toContain(join(folder, 'copcheck-demo', 'gap-report.pdf'));
    }
    expect(existsSync(join(folder, 'copcheck-demo', 'gap-report.pdf'))).toBe(true);
  });
});
