import {
  appendFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { programIn, temporaryFolder } from '../support/program.ts';

const begin = [
  'start',
  'acme',
  '--organisation',
  'Acme Net',
  '--segment',
  'isp',
  '--segment',
  'hosting',
];

/** A new assessment of an internet provider that also hosts, in a folder of its own. */
async function started() {
  const folder = temporaryFolder();
  const copcheck = programIn(folder);
  expect(await copcheck(...begin)).toMatchObject({ code: 0 });
  return { folder, copcheck, journal: join(folder, 'acme', 'answers', 'sokha.jsonl') };
}

describe('starting', () => {
  it('makes a folder with the pinned guideline and a journal, and says what comes next', async () => {
    const { folder } = await started();
    expect(readdirSync(join(folder, 'acme')).toSorted()).toEqual([
      'answers',
      'assessment.yaml',
      'guideline.json',
    ]);
    const again = await programIn(folder)(...begin);
    expect(again).toMatchObject({ code: 2 });
    expect(again.err).toContain('error[already-an-assessment]');
  });

  it('says what is missing when nobody can be asked', async () => {
    const copcheck = programIn(temporaryFolder());
    expect((await copcheck('start', 'acme')).err).toContain('error[organisation-missing]');
    const { err, code } = await copcheck('start', 'acme', '--organisation', 'Acme');
    expect(code).toBe(2);
    expect(err).toContain('error[segments-missing]: No segment was chosen.');
    expect(err).toContain('isp, mobile-operator, hosting');
  });

  it.each([
    [['--segment', 'ips'], 'segment-unknown', 'Did you mean "isp"?'],
    [
      ['--segment', 'isp', '--period', '2026-12-31..2026-01-01'],
      'period-unreal',
      '2026-01-01..2026-12-31',
    ],
    [['--segment', 'isp', '--scope', 'has-staff=no'], 'scope-elsewhere', 'copcheck scope'],
    [
      ['--segment', 'isp', '--scope', 'serves-home-customer=no'],
      'scope-unknown',
      'serves-home-customers',
    ],
    [['--segment', 'isp', '--guideline', 'cop-kn'], 'guideline-unknown', 'Did you mean "cop-kh"?'],
    [['--segment', 'isp', '--guideline', 'cop-kh@9.9.9'], 'guideline-unknown', 'cop-kh@1.0.0'],
    [['--segment', 'isp', '--lang', 'fr'], 'language-unknown', 'en'],
  ])('refuses %j with %s', async (flags, code, hint) => {
    const folder = temporaryFolder();
    const outcome = await programIn(folder)('start', 'acme', '--organisation', 'Acme', ...flags);
    expect(outcome.code).toBe(2);
    expect(outcome.err).toContain(`error[${code}]`);
    expect(outcome.err).toContain(hint);
    expect(existsSync(join(folder, 'acme'))).toBe(false);
  });

  it('does not write among other files', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'letter.docx'), '');
    const { code, err } = await programIn(folder)('start', ...begin.slice(2));
    expect([code, err.includes('error[folder-not-empty]')]).toEqual([2, true]);
  });
});

describe('answering', () => {
  it('records a level, a note and evidence, and says when it was saved', async () => {
    const { copcheck } = await started();
    const given = [
      '--note',
      'Since March.',
      '--evidence',
      'Policy',
      '--kind',
      'document',
      '--date',
      '2026-03-01',
    ];
    const { code, out } = await copcheck('answer', 'gov-01', '3', 'acme', ...given);
    expect([code, out]).toEqual([0, expect.stringMatching(/^Saved 14:00:\d\d \(1 of 47\)\.\n$/)]);
    const exported = await copcheck('export', 'acme');
    expect(exported.out).toContain(
      '  GOV-01:\n    answer: 3\n    note: Since March.\n    evidence:\n      - title: Policy\n        kind: document\n        date: "2026-03-01"\n',
    );
  });

  it('finds the assessment of the current folder and of those above it', async () => {
    const { folder } = await started();
    const { code } = await programIn(join(folder, 'acme', 'answers'))('answer', 'GOV-01', '3');
    expect(code).toBe(0);
  });

  it('adds a note alone', async () => {
    const { copcheck } = await started();
    expect((await copcheck('answer', 'GOV-01', 'acme', '--note', 'Ask legal.')).code).toBe(0);
    expect((await copcheck('export', 'acme')).out).toContain('  GOV-01:\n    note: Ask legal.\n');
  });

  it.each([
    [['GOV-1', '3'], 'item-unknown', 'Did you mean "GOV-01"?'],
    [['APP-GOV-01', '3'], 'item-elsewhere', 'app-developer'],
    [['GOV-01', '5'], 'level-unknown', '0 not in place'],
    [['GOV-01', '-1'], 'level-unknown', '0 not in place'],
    [
      ['CSAM-01', 'na', '--reason', 'We have no terms of use at all.'],
      'na-not-allowed',
      'level from 0 to 4',
    ],
    [['GOV-05', 'na'], 'reason-missing', '--reason'],
    [['GOV-05', 'na', '--reason', 'none'], 'reason-too-short', 'one sentence'],
    [['GOV-05', '2', '--reason', 'Because of something or other.'], 'reason-unasked', 'note'],
    [['CSAM-02', '2', '--note', 'see http://example.org/x'], 'address-in-evidence', 'hotline only'],
    [
      ['GOV-01', '3', '--evidence', 'Log', '--kind', 'recrd', '--date', '2026-01-01'],
      'value-not-listed',
      'Did you mean "record"?',
    ],
    [
      ['GOV-01', '3', '--evidence', 'Log', '--kind', 'record', '--date', '2026-01-01'],
      'record-needs-system',
      '--system',
    ],
    [
      ['GOV-01', '3', '--evidence', 'Log', '--kind', 'check', '--date', '2026-02-30'],
      'date-unreal',
      '2026-09-30',
    ],
    [
      ['GOV-01', '3', '--evidence', 'Log', '--kind', 'check', '--date', '2027-01-01'],
      'date-in-future',
      '2026-11-22',
    ],
  ])(
    'refuses %j with %s, and records nothing',
    async ([item = '', value = '', ...flags], code, hint) => {
      const { copcheck, journal } = await started();
      const before = readFileSync(journal);
      const outcome = await copcheck('answer', item, value, 'acme', ...flags);
      expect(outcome.code).toBe(2);
      expect(outcome.err).toContain(`error[${code}]`);
      expect(outcome.err).toContain(hint);
      expect(readFileSync(journal)).toEqual(before);
    },
  );

  it('lets two people disagree until somebody settles it', async () => {
    const { copcheck } = await started();
    await copcheck('answer', 'GOV-01', '3', 'acme');
    const other = await copcheck('answer', 'GOV-01', '2', 'acme', '--as', 'Dara');
    expect(other.err).toContain('GOV-01 is now answered differently by dara and sokha');
    expect((await copcheck('resolve', 'GOV-02', '3', 'acme')).err).toContain(
      'error[nothing-in-conflict]',
    );
    expect((await copcheck('resolve', 'GOV-01', '2', 'acme')).out).toContain('(1 of 47)');
  });

  it('changes scope, segments and particulars later', async () => {
    const { copcheck } = await started();
    expect((await copcheck('scope', 'serves-home-customers', 'no', 'acme')).out).toContain(
      'of 43)',
    );
    expect((await copcheck('scope', 'acme')).out).toContain('serves-home-customers: no');
    expect(
      (await copcheck('scope', 'acme', '--segment', 'isp', '--organisation', 'Acme Two')).code,
    ).toBe(0);
    expect((await copcheck('export', 'acme')).out).toMatch(
      /organisation: Acme Two[^]*segments:\n  - isp\nscope/,
    );
  });
});

describe('importing', () => {
  it('records nothing when anything in the file is wrong, and shows all of it', async () => {
    const { folder, copcheck, journal } = await started();
    const before = readFileSync(journal);
    writeFileSync(
      join(folder, 'answers.yaml'),
      'format: copcheck/answers/1\nanswers:\n  GOV-01: { answer: 3 }\n  GOV-2: { answer: 3 }\n  GOV-03: { answer: 7 }\n',
    );
    const outcome = await copcheck('import', 'answers.yaml', 'acme');
    expect(outcome.code).toBe(1);
    expect(outcome.err).toMatchInlineSnapshot(`
      "error[item-unknown]: There is no item "GOV-2" in this assessment.
       --> answers.yaml:4:3
      4 |   GOV-2: { answer: 3 }
        |   ^
        = hint: Did you mean "GOV-02"?

      error[level-unknown]: "7" is no answer; an answer is a level from 0 to 4, or na.
       --> answers.yaml:5:21
      5 |   GOV-03: { answer: 7 }
        |                     ^
        = hint: The levels: 0 not in place, 1 planned, 2 partly, 3 in place, 4 in place and checked.

      2 problems were found.
      Nothing was recorded.
      "
    `);
    expect(readFileSync(journal)).toEqual(before);
  });

  it('records nothing new the second time', async () => {
    const { folder, copcheck } = await started();
    const example = join(process.cwd(), 'examples', 'isp-and-host', 'answers.yaml');
    expect((await copcheck('import', example, 'acme')).out).toContain(
      'Answers: 46 new, 0 changed, 0 as before.',
    );
    expect((await copcheck('import', example, 'acme')).out).toContain('Nothing new');
    await copcheck('export', 'acme', '-o', 'one.yaml');
    await copcheck(...begin.with(1, 'other'));
    await copcheck('import', 'one.yaml', 'other');
    await copcheck('export', 'other', '-o', 'two.yaml');
    expect(readFileSync(join(folder, 'two.yaml'))).toEqual(readFileSync(join(folder, 'one.yaml')));
  });

  it('says so when the file is not there', async () => {
    const { copcheck } = await started();
    const { code, err } = await copcheck('import', 'anwsers.yaml', 'acme');
    expect([code, err.includes('error[file-not-found]: There is no file')]).toEqual([2, true]);
  });
});

describe('a working folder that is broken', () => {
  it('names the line of a journal that was edited by hand', async () => {
    const { copcheck, journal } = await started();
    await copcheck('answer', 'GOV-01', '2', 'acme');
    writeFileSync(journal, readFileSync(journal, 'utf8').replace('"level":2', '"level":4'));
    const { code, err } = await copcheck('score', 'acme');
    expect(code).toBe(1);
    expect(err).toContain('error[journal-line]: Line 3 of');
    expect(err).toContain('was changed after it was written');
  });

  it('sets an unfinished last line aside before the next answer, and says so', async () => {
    const { copcheck, journal } = await started();
    await copcheck('answer', 'GOV-01', '2', 'acme');
    appendFileSync(journal, '{"event":"answer","item":"GOV-02","le');
    expect((await copcheck('status', 'acme')).code).toBe(0);
    const { code, out, err } = await copcheck('answer', 'GOV-03', '2', 'acme');
    expect([code, out]).toEqual([0, expect.stringContaining('(2 of 47)')]);
    expect(err).toContain('Recovered after a crash');
    expect(readFileSync(journal.replace('.jsonl', '.torn'), 'utf8')).toContain('GOV-02');
  });

  it('recognises a pinned guideline that was altered', async () => {
    const { folder, copcheck } = await started();
    const pinned = join(folder, 'acme', 'guideline.json');
    writeFileSync(pinned, readFileSync(pinned, 'utf8').replace('"critical"', '"minor"'));
    const { code, err } = await copcheck('status', 'acme');
    expect([code, err.includes('error[guideline-altered]')]).toEqual([2, true]);
  });

  it('recognises a newer format', async () => {
    const { folder, copcheck } = await started();
    const file = join(folder, 'acme', 'assessment.yaml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('copcheck/assessment/1', 'copcheck/assessment/2'),
    );
    const { code, err } = await copcheck('status', 'acme');
    expect([code, err.includes('error[format-unknown]')]).toEqual([1, true]);
  });

  it('is not found where there is none', async () => {
    const folder = temporaryFolder();
    const { code, err } = await programIn(folder)('status');
    expect([code, err.includes('error[not-an-assessment]')]).toEqual([2, true]);
    rmSync(folder, { recursive: true });
  });
});

it('needs a terminal for the interview, and says what to do without one', async () => {
  const { copcheck } = await started();
  const { code, err } = await copcheck('assess', 'acme');
  expect(code).toBe(2);
  expect(err).toContain('copcheck import answers.yaml');
});
