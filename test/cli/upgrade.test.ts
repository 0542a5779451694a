import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { scopeQuestionsOf } from '../../src/guideline/applicable.ts';
import { madeUpMigration, madeUpVersion } from '../support/made-up-version.ts';
import { programIn, temporaryFolder } from '../support/program.ts';
import { copKh, readGuideline } from '../support/read-guideline.ts';

const { guideline } = await readGuideline(copKh);
const segments = guideline.segments.flatMap(({ id }) => ['--segment', id]);

/** An answer to every item of every segment, each with a note, some with evidence. */
const everything = {
  format: 'copcheck/answers/1',
  scope: Object.fromEntries(
    scopeQuestionsOf(
      guideline,
      guideline.segments.map(({ id }) => id),
    ).map(({ id }) => [id, 'yes']),
  ),
  answers: Object.fromEntries(
    guideline.items.map(({ id }, index) => [
      id,
      {
        answer: index % 5,
        note: `About ${id}.`,
        ...(index % 2 === 0 && {
          evidence: [
            { title: `Record of ${id}`, kind: 'record', date: '2026-06-30', system: 'Register' },
          ],
        }),
      },
    ]),
  ),
};

/** A whole assessment under 1.0.0, and a made-up 2.0.0 beside it. */
async function wholeAssessment() {
  const folder = temporaryFolder();
  madeUpVersion(folder);
  writeFileSync(join(folder, 'all.yaml'), stringify(everything));
  const copcheck = programIn(folder);
  await copcheck('start', 'acme', '--organisation', 'Example Net', ...segments);
  const { code, out, err } = await copcheck('import', 'all.yaml', 'acme');
  expect([code, out, err]).toEqual([
    0,
    expect.stringContaining(`${guideline.items.length} new`),
    '',
  ]);
  const newer = ['--guidelines', join(folder, 'guidelines')];
  return {
    folder,
    copcheck,
    upgrade: (...flags: readonly string[]) => copcheck('upgrade', 'acme', ...newer, ...flags),
    answers: async (): Promise<Answers> => parse((await copcheck('export', 'acme')).out) as Answers,
  };
}

type Answers = {
  readonly scope: Readonly<Record<string, string>>;
  readonly answers: Readonly<
    Record<string, { answer?: number; note?: string; evidence?: readonly { title: string }[] }>
  >;
};

/** Every file of an assessment and what is in it. */
const filesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file, readFileSync(file, 'utf8')]),
  );

describe('copcheck upgrade', () => {
  it('shows what would become of the answers, and changes nothing', async () => {
    const { folder, upgrade } = await wholeAssessment();
    const before = filesIn(join(folder, 'acme'));
    const { code, out, err } = await upgrade();
    expect(code).toBe(0);
    expect(out).toContain('cop-kh: from 1.0.0 to 2.0.0');
    expect(out).toContain('108 answers are kept as they are.');
    expect(out).toMatch(/GOV-02 → GOV-12 +It stands with/);
    expect(out).toMatch(/CSAM-02 → CSAM-21, CSAM-22 +Reporting and keeping records/);
    expect(out).toMatch(/ENV-01 → ENV-21 +Both ask/);
    expect(out).toMatch(/ {2}GOV-05 +It asks about suppliers abroad too\./);
    expect(out).toMatch(/ {2}PART-01 +The network it asked about was closed\./);
    expect(out).toMatch(/ {2}allows-adult-content +It counts paid content now\./);
    expect(out).toMatch(/New:\n {2}GOV-13 /);
    expect(err).toContain('Nothing was changed. To do it: copcheck upgrade acme --guidelines');
    expect(filesIn(join(folder, 'acme'))).toEqual(before);
  });

  it('moves a whole assessment without losing an answer, and back', async () => {
    const { copcheck, upgrade, answers } = await wholeAssessment();
    const before = await copcheck('export', 'acme');
    const { answers: old } = await answers();
    expect((await upgrade('--yes')).out).toContain('This assessment follows 2.0.0 now.');

    const { answers: now, scope } = await answers();
    const { renamed, split, merged, retired } = madeUpMigration;
    const gone = [...split, ...merged].flatMap(({ from }) => from);
    const moved = new Set([...gone, 'GOV-02', 'GOV-05', ...retired.map(({ id }) => id)]);
    // kept: the same answer, note and evidence, under the same id or the new one
    for (const [id, answer] of Object.entries(old)) {
      if (!moved.has(id)) expect(now[id], id).toEqual(answer);
    }
    expect(now['GOV-12']).toEqual(old['GOV-02']);
    expect(scope['keeps-data-about-children']).toBe('yes');
    expect(scope['hosts-data-about-children']).toBeUndefined();
    expect(scope['allows-adult-content']).toBeUndefined();
    // to be confirmed: no answer, but what was noted and shown
    expect(now['CSAM-21']).toEqual({ note: 'About CSAM-02.', evidence: old['CSAM-02']?.evidence });
    expect(now['CSAM-22']).toEqual(now['CSAM-21']);
    expect(now['ENV-21']?.answer).toBeUndefined();
    expect(now['ENV-21']?.note).toBe('About ENV-01.\nAbout ENV-02.');
    expect(now['GOV-05']?.answer).toBeUndefined();
    expect(renamed).toHaveLength(2);

    const { out: status } = await copcheck('status', 'acme', '--items');
    expect(status).toContain('108 of 113 answered');
    expect(status).toMatch(/GOV-05, CSAM-21,\s+CSAM-22, ENV-21/);
    expect(status).toMatch(/In the archive\n {2}PART-01 +\d /);

    expect((await copcheck('upgrade', 'acme', '--undo')).out).toContain('follows 1.0.0 again');
    expect(await copcheck('export', 'acme')).toEqual(before);
  });

  it('proposes earlier answers, each with the question it was given to', async () => {
    const { copcheck, upgrade, answers } = await wholeAssessment();
    await upgrade('--yes');
    expect((await copcheck('score', 'acme', '--format', 'json')).out).toContain('"unanswered": 5');
    expect((await copcheck('answer', 'ENV-21', '3', 'acme')).code).toBe(0);
    expect((await answers()).answers['ENV-21']?.answer).toBe(3);
    // what was answered under 2.0.0 waits there while the assessment follows 1.0.0
    await copcheck('answer', 'GOV-12', '4', 'acme');
    await copcheck('answer', 'GOV-05', '4', 'acme');
    expect((await answers()).answers['GOV-05']?.answer).toBe(4);
    await copcheck('upgrade', 'acme', '--undo');
    const back = await answers();
    expect(back.answers['ENV-21']).toBeUndefined();
    expect(back.answers['GOV-02']?.answer).toBe(4);
    expect(back.answers['GOV-05']?.answer).toBe(everything.answers['GOV-05']?.answer);
    await upgrade('--yes');
    expect((await answers()).answers['ENV-21']?.answer).toBe(3);
  });

  it('reads what a colleague answered under the old version, even when it arrives later', async () => {
    const { folder, copcheck, upgrade, answers } = await wholeAssessment();
    cpSync(join(folder, 'acme'), join(folder, 'copy'), { recursive: true });
    await upgrade('--yes');
    const away = programIn(folder, { user: 'dara' });
    await away('answer', 'GOV-02', '0', 'copy');
    await away('answer', 'CSAM-02', '4', 'copy');
    cpSync(
      join(folder, 'copy', 'answers', 'dara.jsonl'),
      join(folder, 'acme', 'answers', 'dara.jsonl'),
    );
    const { out } = await copcheck('status', 'acme', '--items');
    expect(out).toMatch(/GOV-12 .*answered differently/);
    expect((await answers()).answers['CSAM-21']?.answer).toBeUndefined();
    // the other way round, whoever has the answers needs the copy of the guideline too
    cpSync(join(folder, 'acme', 'answers'), join(folder, 'copy', 'answers'), { recursive: true });
    const { code, err } = await copcheck('status', 'copy');
    expect([code, err]).toEqual([2, expect.stringContaining('error[guideline-copy-missing]')]);
    expect(err).toContain('guideline-2.0.0.json');
    const name = 'guideline-2.0.0.json';
    cpSync(join(folder, 'acme', name), join(folder, 'copy', name));
    expect((await copcheck('status', 'copy')).code).toBe(0);
  });

  it('goes nowhere where it must not', async () => {
    const { folder, copcheck, upgrade } = await wholeAssessment();
    expect((await copcheck('upgrade', 'acme')).out).toContain(
      'cop-kh 1.0.0 is the newest version here.',
    );
    expect((await copcheck('upgrade', 'acme', '--undo')).err).toContain('error[nothing-to-undo]');
    await upgrade('--yes');
    const back = await copcheck('upgrade', 'acme', '--to', 'cop-kh@1.0.0');
    expect([back.code, back.err.split('\n')[0]]).toEqual([
      2,
      'error[upgrade-backwards]: The assessment follows version 2.0.0, which is newer than 1.0.0.',
    ]);
    const other = await copcheck(
      'upgrade',
      'acme',
      '--to',
      join(process.cwd(), 'test/fixtures/guidelines/worked-example/1.0.0'),
    );
    expect(other.err).toContain('error[guideline-other]');

    const file = join(folder, 'guidelines', 'cop-kh', '2.0.0', 'migration.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('from: 1.0.0', 'from: 1.5.0'));
    await copcheck('upgrade', 'acme', '--undo');
    expect((await upgrade()).err).toContain(
      'error[no-way-between]: No way is known from version 1.0.0 to 2.0.0',
    );
  });

  it('says when the copy of the new version was altered', async () => {
    const { folder, copcheck, upgrade } = await wholeAssessment();
    await upgrade('--yes');
    const file = join(folder, 'acme', 'guideline-2.0.0.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"weight":20', '"weight":21'));
    const { code, err } = await copcheck('score', 'acme');
    expect([code, err]).toEqual([2, expect.stringContaining('guideline-2.0.0.json is not the')]);
  });
});

describe('copcheck start --from', () => {
  it('brings the answers of last year back to be confirmed, never as answered', async () => {
    const { copcheck } = await wholeAssessment();
    const { code, out, err } = await copcheck('start', 'next', '--from', 'acme');
    expect(code).toBe(0);
    expect(out).toContain(
      `${guideline.items.length} answers come back from the earlier assessment of Example Net`,
    );
    expect(err).toMatch(
      /Scope answers of the earlier assessment, to be given again: .*hosts-data-about-children=yes/,
    );
    const status = await copcheck('status', 'next');
    expect(status.out).toContain(`0 of ${guideline.items.length} answered`);
    await copcheck('answer', 'GOV-01', '2', 'next');
    const { answers } = parse((await copcheck('export', 'next')).out) as Answers;
    expect(answers['GOV-01']).toMatchObject({ answer: 2, note: 'About GOV-01.' });
    expect(answers['GOV-02']?.answer).toBeUndefined();
  });

  it('carries them into a newer version as an upgrade would', async () => {
    const { folder, copcheck } = await wholeAssessment();
    const newer = ['--guidelines', join(folder, 'guidelines'), '--guideline', 'cop-kh@2.0.0'];
    const { err } = await copcheck('start', 'next', '--from', 'acme', ...newer);
    expect(err).toContain('these are not asked any more: PART-01');
    const { out } = await copcheck('status', 'next', '--items');
    expect(out).toMatch(/CSAM-22 .*to be confirmed/);
    expect(out).toMatch(/GOV-13 .*open/);
    const wrong = await copcheck('start', 'wrong', '--from', 'next');
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('upgrade-backwards')]);
    expect(readdirSync(folder)).not.toContain('wrong');
  });
});
