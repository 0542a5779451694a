import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { programIn, temporaryFolder } from '../support/program.ts';
import { answeredExample } from '../support/submissions.ts';

const plan = (action: string, person = 'Chan Dara', due = '2027-03-31'): readonly string[] => [
  '--action',
  action,
  '--person',
  person,
  '--due',
  due,
];

/** The example with two plans, its gaps as a file, and the file after a change. */
async function planned() {
  const { folder, copcheck } = await answeredExample();
  await copcheck('plan', 'TWO-02', 'acme', ...plan('Write and approve the instruction'));
  await copcheck('plan', 'ONE-01', 'acme', ...plan('=cmd|calc and write the rule'));
  const { code, err } = await copcheck('export', 'acme', '--csv', 'gaps.csv');
  if (code !== 0) throw new Error(err);
  const file = join(folder, 'gaps.csv');
  const text = readFileSync(file, 'utf8');
  const journal = (): string =>
    readFileSync(join(folder, 'acme', 'answers', 'sokha.jsonl'), 'utf8');
  const write = (changed: string | Uint8Array): void => writeFileSync(file, changed);
  return { folder, copcheck, text, write, journal };
}

const head = 'item,action,owner,due';

describe('the gaps as CSV', () => {
  it('say each gap with its level, its target and its plan, and run nothing', async () => {
    const { text } = await planned();
    expect(text.startsWith('\ufeff"item","area","title","question",')).toBe(true);
    const [, ...rows] = text.trimEnd().split('\r\n');
    expect(rows.length).toBeGreaterThan(5);
    const row = rows.find((each) => each.startsWith('"TWO-02"'));
    expect(row).toMatch(/^"TWO-02","Second area","Item TWO-02","Is TWO-02 in place\?","critical",/);
    expect(row).toMatch(/"Write and approve the instruction","Chan Dara","2027-03-31"$/);
    expect(text).toContain('"\'=cmd|calc and write the rule"');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '＠1', "'=1", '"=1'])(
    'come back as they were: %j',
    async (start) => {
      const { folder, copcheck } = await answeredExample();
      const action = `${start} is the beginning of an action`;
      await copcheck('plan', 'TWO-02', 'acme', ...plan(action, '=Dara'));
      await copcheck('export', 'acme', '--csv', 'gaps.csv');
      const cells = readFileSync(join(folder, 'gaps.csv'), 'utf8').split(/[\r\n,]+(?=")/);
      expect(cells.filter((cell) => /^"[\s]*[=+@＝＠]/.test(cell))).toEqual([]);
      const again = await copcheck('plan', 'acme', '--import', 'gaps.csv', '--yes');
      expect([again.code, again.out]).toEqual([0, expect.stringContaining('Nothing new')]);
      // Taken back here, it is new from the file, and the same text.
      const before = (await copcheck('export', 'acme')).out;
      await copcheck('plan', 'TWO-02', 'acme', '--remove');
      await copcheck('plan', 'acme', '--import', 'gaps.csv', '--yes');
      const after = (await copcheck('export', 'acme')).out;
      if (!/^['\t\r]/.test(start)) expect(after).toBe(before);
      expect(after).toContain('is the beginning of an action');
    },
  );

  it('are in the language of the assessment', async () => {
    const folder = temporaryFolder();
    const copcheck = programIn(folder);
    const company = ['--organisation', 'Acme', '--segment', 'hosting'];
    await copcheck('start', 'acme', ...company, '--lang', 'km');
    const { err } = await copcheck('export', 'acme', '--csv', 'gaps.csv');
    expect(err).toContain('បានសរសេរគម្លាតចំនួន');
    const text = readFileSync(join(folder, 'gaps.csv'), 'utf8');
    expect(text).toContain('សំខាន់បំផុត');
    const file = join(folder, 'plans.csv');
    writeFileSync(file, `${head}\nGOV-01,សរសេរគោលនយោបាយ,ចាន់ តារា,2027-03-31\nGOV-02,x,TBD,1\n`);
    const read = await copcheck('plan', 'acme', '--import', 'plans.csv', '--yes');
    expect(read.out).toContain('ថ្មី 1 បានប្ដូរ 0 ដដែល 0 មិនទទួល 1។');
    expect(read.err).toContain('មិនត្រូវបានទទួល');
  });
});

describe('importing plans', () => {
  it('shows what is new and changed, and records it on yes only', async () => {
    const { copcheck, text, write, journal } = await planned();
    write(
      text
        .replace(
          '"Write and approve the instruction","Chan Dara"',
          '"Write and approve the instruction","Sok Vuthy"',
        )
        .replace(
          /("THREE-01".*),"","",""\r\n/,
          '$1,"Name a deputy for nights","Keo Sopheap","2027-05-31"\r\n',
        ),
    );
    const before = journal();
    const shown = await copcheck('plan', 'acme', '--import', 'gaps.csv');
    expect(shown.code).toBe(1);
    expect(shown.out).toMatch(
      /new +THREE-01 .*\n +Name a deputy for nights \(Keo Sopheap, 31 May 2027\)/,
    );
    expect(shown.out).toMatch(
      /changed +TWO-02 .*\n.*Sok Vuthy, 31 March 2027\)\n.*was: .*Chan Dara/,
    );
    expect(shown.out).toContain('1 new, 1 changed, 1 unchanged, 0 refused.');
    expect(shown.err).toContain('To record it: copcheck plan acme --import gaps.csv --yes');
    expect(journal()).toBe(before);
    const done = await copcheck('plan', 'acme', '--import', 'gaps.csv', '--yes', '--as', 'dara');
    expect([done.code, done.out]).toEqual([
      0,
      expect.stringMatching(/Saved \S+: 2 plans in the journal of dara\./),
    ]);
    expect((await copcheck('plan', 'acme')).out).toContain('(Sok Vuthy, 31 March 2027)');
    const again = await copcheck('plan', 'acme', '--import', 'gaps.csv', '--yes');
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('Nothing new')]);
  });

  it('takes the columns of a tracker in any order, and leaves alone what is empty', async () => {
    const { folder, copcheck, write } = await planned();
    write('Status;OWNER; Item ;Priority\r\nopen;Sok Vuthy;two-02;1\r\nopen;;ONE-01;2\r\n;;;\r\n');
    await copcheck('plan', '--import', join(folder, 'gaps.csv'), 'acme', '--yes');
    const { out } = await copcheck('plan', 'acme');
    expect(out).toContain('Write and approve the instruction (Sok Vuthy, 31 March 2027)');
    expect(out).toContain('=cmd|calc and write the rule (Chan Dara, 31 March 2027)');
  });

  it.each([
    ['31/03/2027', '2027-03-31'],
    ['3/31/2027', '2027-03-31'],
    ['31.3.27', '2027-03-31'],
    ['31-03-2027 00:00', '2027-03-31'],
    ['2027/3/31', '2027-03-31'],
    ['05/05/2027', '2027-05-05'],
    ['៣១/០៣/២០២៧', '2027-03-31'],
  ])('reads the date %s that a spreadsheet made of one', async (written, date) => {
    const { copcheck, write } = await planned();
    write(`${head}\nTHREE-01,Name a deputy for nights,Keo Sopheap,${written}\n`);
    await copcheck('plan', 'acme', '--import', 'gaps.csv', '--yes');
    expect((await copcheck('export', 'acme')).out).toContain(`due: "${date}"`);
  });

  it('reads a date that could be two days as the other dates of the file are written', async () => {
    const { copcheck, write } = await planned();
    const row = 'THREE-01,Name a deputy for nights,Keo Sopheap,04/05/2027\n';
    write(`${head}\n${row}`);
    const alone = await copcheck('plan', 'acme', '--import', 'gaps.csv', '--yes');
    expect([alone.code, alone.err]).toEqual([1, expect.stringContaining('[date-of-two-days]')]);
    // TWO-02 is due on 31 March: the month comes first in this file.
    write(`${head}\n${row}TWO-02,,,3/31/2027\n`);
    await copcheck('plan', 'acme', '--import', 'gaps.csv', '--yes');
    expect((await copcheck('export', 'acme')).out).toContain('due: "2027-04-05"');
  });

  it('refuses a date that could be two days where the others contradict each other', async () => {
    const { copcheck, write } = await planned();
    write(
      `${head}\nTHREE-01,Name a deputy for nights,Keo,04/05/2027\nTWO-02,,,3/31/2027\nONE-01,,,31/3/2027\n`,
    );
    const { code, err, out } = await copcheck('plan', 'acme', '--import', 'gaps.csv');
    expect([code, err]).toEqual([1, expect.stringContaining('[date-of-two-days]')]);
    expect(out).toContain('0 new, 0 changed, 2 unchanged, 1 refused.');
  });

  it('leaves a plan alone whose day has passed, unless it changes', async () => {
    const { folder, write } = await planned();
    const journal = join(folder, 'acme', 'answers', 'sokha.jsonl');
    expect(readFileSync(journal, 'utf8')).toContain('2027-03-31');
    const later = programIn(folder, { today: '2027-06-01' });
    write(`${head}\nTWO-02,,,2027-03-31\n`);
    const same = await later('plan', 'acme', '--import', 'gaps.csv');
    expect([same.code, same.out]).toEqual([0, expect.stringContaining('1 unchanged')]);
    write(`${head}\nTWO-02,,Sok Vuthy,2027-03-31\n`);
    const changed = await later('plan', 'acme', '--import', 'gaps.csv');
    expect([changed.code, changed.err]).toEqual([1, expect.stringContaining('[plan-due-passed]')]);
  });

  it('records what holds, and says of the rest where it stands and why', async () => {
    const { copcheck, write } = await planned();
    write(
      [
        head,
        'THREE-01,Name a deputy for nights,Keo Sopheap,2027-05-31',
        'ONE-02,Train everybody at the desk,TBD,2027-05-31',
        'ONE-03,Train everybody at the desk,Keo Sopheap,2026-01-31',
        'TWO-O2,Train everybody at the desk,Keo Sopheap,2027-05-31',
        'THREE-01,Again,Keo Sopheap,2027-05-31',
        ',Train everybody at the desk,Keo Sopheap,2027-05-31',
        '"ONE-01","Two',
        'lines of an action","  ","31 May"',
        'TWO-01,Later,Keo Sopheap,2027-02-30',
        `TWO-03,Fine \u202e letters in an action,Keo Sopheap,2027-05-31`,
        `FOUR-01,${'x'.repeat(4001)},Keo Sopheap,2027-05-31`,
      ].join('\n'),
    );
    const { code, out, err } = await copcheck('plan', 'acme', '--import', 'gaps.csv', '--yes');
    expect(code).toBe(1);
    expect(out).toContain('1 new, 0 changed, 0 unchanged, 9 refused.');
    const places = [...err.matchAll(/error\[(.*?)\].*\n +--> (\S+)/g)].map(
      ([, c, at]) => `${c} ${at}`,
    );
    expect(places).toEqual([
      'plan-without-person gaps.csv:3:36',
      'plan-due-passed gaps.csv:4:48',
      'item-unknown gaps.csv:5:1',
      'planned-twice gaps.csv:6:1',
      'plan-without-item gaps.csv:7:1',
      'date-unreal gaps.csv:9:26',
      'plan-action-short gaps.csv:10:8',
      'date-unreal gaps.csv:10:26',
      'control-character gaps.csv:11:8',
      'text-length gaps.csv:12:9',
    ]);
    expect(err).not.toContain('\u202e');
    expect(err).toContain('9 rows were refused and not recorded.');
    const yaml = (await copcheck('export', 'acme')).out;
    expect(yaml).toContain('Name a deputy for nights');
    expect(yaml).not.toContain('Train everybody');
  });

  it.each([
    ['no column for the item', 'id,owner\nTWO-02,Sok\n', 'csv-columns-missing', 'gaps.csv:1:1'],
    ['nothing but items', 'item,status\nTWO-02,open\n', 'csv-columns-missing', '"action"'],
    ['nothing at all', '', 'csv-columns-missing', 'gaps.csv:1:1'],
    ['a column twice', 'item,due,due\n', 'csv-column-twice', '"due"'],
    ['a quote that is not closed', 'item,owner\nTWO-02,"Sok\n', 'csv-quote', 'gaps.csv:2:8'],
    ['something behind a quote', 'item,owner\nTWO-02,"Sok" x\n', 'csv-quote', 'gaps.csv:2:13'],
    ['no UTF-8', Uint8Array.from([0xff, 0xfe, 0x69, 0]), 'not-utf8', 'gaps.csv:1:1'],
  ])('refuses a file with %s, and records nothing', async (_, text, code, says) => {
    const { copcheck, write, journal } = await planned();
    const before = journal();
    write(text);
    const refused = await copcheck('plan', 'acme', '--import', 'gaps.csv', '--yes');
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining(`error[${code}]`)]);
    expect(refused.err).toContain(says);
    expect(journal()).toBe(before);
  });

  it('cannot be joined with a plan that is typed, and needs a file that is there', async () => {
    const { copcheck } = await planned();
    const both = await copcheck(
      'plan',
      'TWO-02',
      'acme',
      '--import',
      'gaps.csv',
      '--due',
      '2027-01-01',
    );
    expect([both.code, both.err]).toEqual([2, expect.stringContaining('[import-of-plans-alone]')]);
    const none = await copcheck('plan', 'acme', '--import', 'nowhere.csv');
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('[file-not-found]')]);
  });
});
