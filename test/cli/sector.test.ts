import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cells } from '../../src/text/cells.ts';
import { readAttachment } from '../../src/pdf/read-attachment.ts';
import {
  declaredOut,
  madeUpSubmission,
  shown,
  writeSubmissions,
} from '../support/made-up-sector.ts';
import type { MadeUp } from '../support/made-up-sector.ts';
import { madeUpVersion } from '../support/made-up-version.ts';
import { programIn, temporaryFolder } from '../support/program.ts';
import { copKh, readGuideline } from '../support/read-guideline.ts';
import { submittedExample } from '../support/submissions.ts';

const parsed = await readGuideline(copKh);

/** A submission by a made-up company that provides access; by default everything is in place. */
const from = (organisation: string, given: Partial<MadeUp> = {}) =>
  madeUpSubmission(parsed, {
    organisation,
    segments: ['isp'],
    round: '2027-1',
    answer: () => shown(3),
    ...given,
  });

const lowOn = (...ids: readonly string[]): Pick<MadeUp, 'answer'> => ({
  answer: ({ id }) => shown(ids.includes(id) ? 1 : 3),
});

/** Six companies: two lack GOV-01, one of them GOV-02 too; one declares GOV-04 not applicable. */
const six = () => ({
  'a.json': from('Angkor Test Net', lowOn('GOV-01', 'GOV-02')),
  'b.json': from('Blue Lotus Invented', lowOn('GOV-01')),
  'c.json': from('Cyclo Example'),
  'd.json': from('Durian Sample'),
  'e.json': from('Elephant Made-up'),
  'f.json': from('Fern Pretend', {
    answer: ({ id }) => (id === 'GOV-04' ? declaredOut() : shown(4)),
  }),
});

function folderOf(files: Parameters<typeof writeSubmissions>[1]) {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'in'));
  writeSubmissions(join(folder, 'in'), files);
  return { folder, copcheck: programIn(folder) };
}

type Json = {
  readonly companies: number;
  readonly groups: readonly {
    readonly segment: string | null;
    readonly companies: number | string;
    readonly evidenced: { readonly median: { readonly score: string } } | string;
    readonly gaps: readonly { readonly item: string }[];
  }[];
  readonly items: readonly {
    readonly item: string;
    readonly groups: readonly { readonly levels: unknown; readonly rates: unknown }[];
  }[];
  readonly change?: Record<string, unknown>;
  readonly versions: unknown;
  readonly files: readonly {
    readonly file: string;
    readonly list: string;
    readonly check?: string;
    readonly found?: readonly { readonly code: string }[];
  }[];
};

async function jsonOf(
  copcheck: ReturnType<typeof programIn>,
  ...flags: readonly string[]
): Promise<{ readonly code: number; readonly picture: Json; readonly out: string }> {
  const { code, out, err } = await copcheck('sector', 'in', '--format', 'json', ...flags);
  if (code > 1) throw new Error(err);
  return { code, picture: JSON.parse(out) as Json, out };
}

describe('copcheck sector', () => {
  it('shows scores, items in place, exclusions and gaps', async () => {
    const { copcheck } = folderOf(six());
    const { code, out } = await copcheck('sector', 'in');
    expect(code).toBe(0);
    expect(out).toContain('cop-kh 1.0.0 (unofficial) · Round 2027-1 · 6 companies');
    expect(out).toMatch(/Evidenced +\d+\.\d +80\.0 +80\.0 +6\n/);
    expect(out).toMatch(/^GOV-01 .*▓ 67% {2}▓ 67%$/m);
    expect(out).toMatch(/^GOV-02 .*█ 83% {2}█ 83%$/m);
    expect(out).toContain('not applicable 17% (1 of 6)');
    expect(out).toMatch(/Most common gaps\n.*\n 33% {2}GOV-01 .* \(2 of 6\)\n 17% {2}GOV-02/);
    expect(out).toContain('Self-declared: nobody but the companies vouches');
    expect(out).toContain('no authority has endorsed it');
  });

  it.each([
    ['en', 80],
    ['en', 40],
    ['km', 80],
    ['km', 40],
  ])('fits the window in %s at %i columns', async (language, columns) => {
    const { folder } = folderOf({ ...six(), 'broken.json': '{', 'notes.txt': 'x' });
    const { out, err } = await programIn(folder, { columns })('sector', 'in', '--lang', language);
    expect(err).toBe('');
    expect(out.split('\n').filter((line) => cells(line) > columns)).toEqual([]);
    expect(out).toContain('GOV-01');
    expect(out).toContain('67%');
  });

  it('spares a screen reader the shades, not the numbers', async () => {
    const { folder } = folderOf(six());
    const { out } = await programIn(folder, { env: { ACCESSIBLE: '1' } })('sector', 'in');
    expect(out).not.toMatch(/[░▒▓█]/);
    expect(out).toContain('67%');
  });

  it('reads reports with their data, and the same data once', async () => {
    const { folder, copcheck, pdf, json } = await submittedExample();
    mkdirSync(join(folder, 'in', 'below'), { recursive: true });
    writeFileSync(join(folder, 'in', 'report.pdf'), readFileSync(pdf));
    writeFileSync(join(folder, 'in', 'below', 'data.json'), readFileSync(json));
    const { code, out } = await copcheck('sector', 'in', '--guidelines', 'guidelines');
    expect(code).toBe(0);
    expect(out).toContain('1 company');
    expect(out).toContain('The same submission again (1)\n  report.pdf');
    expect(out).toContain('All companies\n  hidden *');
    expect(out).not.toContain('80.8');
  });

  it('follows no link, and says of hidden names that they were passed over', async () => {
    const { folder, copcheck } = folderOf(six());
    symlinkSync(join(folder, 'in'), join(folder, 'in', 'again'));
    writeFileSync(join(folder, 'in', '.hidden.json'), '{}');
    const { code, out } = await copcheck('sector', 'in', '--format', 'json');
    expect(code).toBe(0);
    const { companies } = JSON.parse(out) as Json;
    expect(companies).toBe(6);
    expect(out).toContain('.hidden.json');
    expect(out).toContain('again');
  });
});

describe('what does not count', () => {
  it('is listed with the reason, and the exit code says that something was left out', async () => {
    const { copcheck } = folderOf({
      ...six(),
      'raised.json': { ...from('Gecko'), claim: { claimed: '99', evidenced: '99', grade: 'A' } },
      'broken.json': '{"format":',
      'easier.json': {
        ...from('Heron'),
        guideline: { ...from('x').guideline, digest: 'f'.repeat(64) },
      },
      'elsewhere.json': {
        ...from('Ibis'),
        guideline: { ...from('x').guideline, version: '9.0.0' },
      },
      'open.json': { ...from('Jackfruit'), items: {} },
      'report.pdf': 'no report at all',
    });
    const { code, picture } = await jsonOf(copcheck);
    expect(code).toBe(1);
    expect(picture.companies).toBe(6);
    expect(picture.files.map(({ file, check, found }) => [file, check, found?.[0]?.code])).toEqual([
      ['broken.json', 'readable', 'submission-not-json'],
      ['easier.json', 'guideline', 'guideline-not-registered'],
      ['elsewhere.json', 'guideline', 'guideline-not-here'],
      ['open.json', 'answers', 'submission-open'],
      ['raised.json', 'score', 'score-other'],
      ['report.pdf', 'readable', 'submission-not-json'],
    ]);
    const { out } = await copcheck('sector', 'in');
    expect(out).toContain('Left out: something did not hold (6)\n  broken.json');
    expect(out).toContain('raised.json\n    FAIL  The stated score follows from the answers');
  });

  it('changes nothing but the list', async () => {
    const { copcheck, folder } = folderOf(six());
    const { files: none, ...before } = (await jsonOf(copcheck)).picture;
    writeSubmissions(join(folder, 'in'), { 'broken.json': '{}', 'a-first.pdf': '%PDF-1.7' });
    const { files, ...after } = (await jsonOf(copcheck)).picture;
    expect(after).toEqual(before);
    expect(none).toEqual([]);
    expect(files.map(({ file }) => file)).toEqual(['a-first.pdf', 'broken.json']);
  });

  it('is an earlier revision, which the latest one supersedes', async () => {
    const id = 'one-assessment';
    const { copcheck } = folderOf({
      ...six(),
      'g1.json': from('Gecko', { id, answer: () => shown(0) }),
      'g2.json': from('Gecko', { id, revision: 2 }),
    });
    const { code, picture } = await jsonOf(copcheck);
    expect([code, picture.companies]).toEqual([0, 7]);
    expect(picture.files).toMatchObject([{ file: 'g1.json', list: 'superseded' }]);
  });

  it('is an assessment that says two things in one revision', async () => {
    const id = 'one-assessment';
    const { copcheck } = folderOf({
      ...six(),
      'g1.json': from('Gecko', { id }),
      'g2.json': from('Gecko', { id, answer: () => shown(0) }),
    });
    const { code, picture } = await jsonOf(copcheck);
    expect([code, picture.companies]).toEqual([1, 6]);
    expect(picture.files.map(({ file, list }) => [file, list])).toEqual([
      ['g1.json', 'contradictions'],
      ['g2.json', 'contradictions'],
    ]);
  });

  it('is another round, when one is asked for', async () => {
    const { copcheck } = folderOf({ ...six(), 'old.json': from('Old', { round: '2026-1' }) });
    const { code, picture } = await jsonOf(copcheck, '--round', '2027-1');
    expect([code, picture.companies]).toEqual([0, 6]);
    expect(picture.files).toMatchObject([{ file: 'old.json', list: 'other-round' }]);
    const { out } = await copcheck('sector', 'in');
    expect(out).toContain('Round 2026-1 (1), Round 2027-1 (6)');
    expect(out).toContain('Several rounds are mixed here');
  });

  it('is a file that nobody hands in', async () => {
    const { copcheck } = folderOf({ ...six(), 'notes.txt': 'x', 'sub/.DS_Store': 'x' });
    const { code, picture } = await jsonOf(copcheck);
    expect(code).toBe(0);
    expect(picture.files.map(({ file, list }) => [file, list])).toEqual([
      ['notes.txt', 'passed-over'],
      ['sub/.DS_Store', 'passed-over'],
    ]);
  });

  it('is everything: then there is nothing to compare', async () => {
    const { copcheck, folder } = folderOf({ 'broken.json': '{' });
    const { code, out, err } = await copcheck('sector', 'in', '-o', 'sector.pdf');
    expect([code, err]).toEqual([1, 'No submission counts, so there is nothing to compare.\n']);
    expect(out).toContain('broken.json');
    expect(existsSync(join(folder, 'sector.pdf'))).toBe(false);
  });

  it.each([
    [{}, 'error[sector-empty]: There is no submission in in.'],
    [{ 'notes.txt': 'x' }, 'error[sector-empty]'],
  ])('stops where nothing lies: %o', async (files, message) => {
    const { copcheck } = folderOf(files);
    const { code, err } = await copcheck('sector', 'in');
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it('stops where there is no folder', async () => {
    const { copcheck } = folderOf(six());
    expect((await copcheck('sector', 'nowhere')).code).toBe(2);
    expect((await copcheck('sector', 'in/a.json')).code).toBe(2);
    expect((await copcheck('sector', 'in', '--format', 'xlsx')).code).toBe(2);
  });
});

describe('different guidelines', () => {
  it('are not compared: one must be named', async () => {
    const { folder, copcheck, json } = await submittedExample();
    mkdirSync(join(folder, 'in'));
    writeSubmissions(join(folder, 'in'), six());
    writeFileSync(join(folder, 'in', 'other.json'), readFileSync(json));
    const given = ['sector', 'in', '--guidelines', 'guidelines'];
    const { code, err } = await copcheck(...given);
    expect([code, err]).toEqual([2, expect.stringContaining('cop-kh, worked-example')]);
    const one = await copcheck(...given, '--guideline', 'cop-kh');
    expect(one.code).toBe(0);
    expect(one.out).toContain('By another guideline (1)\n  other.json');
  });

  it('in two versions are compared where they ask the same', async () => {
    const folder = temporaryFolder();
    const place = madeUpVersion(folder);
    const copcheck = programIn(folder);
    await copcheck('guidelines', 'release', place);
    const newer = await readGuideline(place);
    const files = Object.fromEntries(
      Array.from({ length: 5 }, (_, index) => [
        `new-${index}.json`,
        madeUpSubmission(newer, {
          organisation: `New ${index}`,
          segments: ['isp'],
          answer: () => shown(3),
        }),
      ]),
    );
    mkdirSync(join(folder, 'in'));
    writeSubmissions(join(folder, 'in'), { ...six(), ...files });
    const { code, picture } = await jsonOf(copcheck, '--guidelines', 'guidelines');
    expect(code).toBe(0);
    expect(picture.versions).toEqual([
      { version: '1.0.0', companies: 6 },
      { version: '2.0.0', companies: 5 },
    ]);
    const levelsOf = (id: string) =>
      picture.items.find(({ item }) => item === id)?.groups[0]?.levels;
    // Renamed and reworded items count all; a changed meaning and a split count the newer version only.
    expect(levelsOf('GOV-12')).toEqual({ applies: 11, reached: 10 });
    expect(levelsOf('GOV-06')).toEqual({ applies: 11, reached: 11 });
    expect(levelsOf('GOV-05')).toEqual({ applies: 5, reached: 5 });
    expect(levelsOf('CSAM-21')).toEqual({ applies: 5, reached: 5 });
    const { out } = await copcheck('sector', 'in', '--guidelines', 'guidelines');
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Several versions were answered: 1.0.0 (6), 2.0.0 (5).',
    );
  });
});

describe('the round before', () => {
  it('is compared at the companies that are found again, by their names', async () => {
    const { folder, copcheck } = folderOf(six());
    mkdirSync(join(folder, 'before'));
    writeSubmissions(
      join(folder, 'before'),
      Object.fromEntries(
        Object.entries(six()).map(([file, submission]) => [
          file,
          from(`  ${submission.particulars.organisation.toUpperCase()}`, {
            id: `before-${file}`,
            round: '2026-1',
            answer: () => shown(2),
          }),
        ]),
      ),
    );
    const { picture } = await jsonOf(copcheck, '--before', 'before', '--round', '2027-1');
    expect(picture.change).toMatchObject({
      matched: { companies: 6, byId: 0, byName: 6 },
      scores: { companies: 6, rose: 6, fell: 0, before: { score: '50.0' }, now: { score: '80.0' } },
    });
    const { out } = await copcheck('sector', 'in', '--before', 'before');
    expect(out.replace(/\s+/g, ' ')).toContain(
      '6 of them were found by the name of the organisation alone',
    );
    expect(out).toContain('0% → 100%  CSAM-01');
  });
});

describe('a hostile name', () => {
  // Control, bidirectional and tag characters, a lone surrogate, and formulas with Khmer after them.
  const names = [
    '=HYPERLINK("x")\u202eក្រុមហ៊ុន',
    '\u0007+1+1\u001b[2J',
    '-2\u2028',
    '@SUM(A1)\ud800',
    '＝1+1\u{e0041}',
    '\t=1',
    '会社 🙂',
  ];
  const hostile = (): Parameters<typeof writeSubmissions>[1] => ({
    ...six(),
    ...Object.fromEntries(
      names.flatMap((name, index) => {
        const given = { id: `hostile-${index}`, round: `${name}r` };
        const files: readonly (readonly [string, ReturnType<typeof from> | string])[] = [
          [`${index}-1.json`, from(name, given)],
          [`${index}-2.json`, from(name, { ...given, revision: 2 })],
          [`=cmd|\u202e${index}.txt`, 'x'],
        ];
        return files;
      }),
    ),
  });
  // oxlint-disable-next-line no-control-regex -- control characters are what this looks for
  const unsafe = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2028\u{e0041}]|\p{Cs}/u;

  it.each(['text', 'json', 'ndjson'])('does no harm as %s', async (format) => {
    const { copcheck } = folderOf(hostile());
    const { out, err } = await copcheck('sector', 'in', '--format', format);
    expect(out).toContain('ក្រុមហ៊ុន');
    expect(out).not.toMatch(unsafe);
    expect(err).not.toMatch(unsafe);
  });

  it('comes back from JSON as it was', async () => {
    const { copcheck } = folderOf(hostile());
    const { out } = await copcheck('sector', 'in', '--format', 'ndjson');
    const found = out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { readonly organisation?: string }).organisation);
    for (const name of names.filter((each) => !each.includes('\ud800'))) {
      expect(found).toContain(name);
    }
  });

  it('is no formula in CSV', async () => {
    const { copcheck } = folderOf(hostile());
    const { out } = await copcheck('sector', 'in', '--format', 'csv');
    expect(out.startsWith('\ufeff"part","segment"')).toBe(true);
    expect(out.slice(1).replaceAll('\r\n', '\n')).not.toMatch(unsafe);
    expect(out).not.toMatch(/[^\r]\n/);
    const fields = [...out.matchAll(/"((?:[^"]|"")*)"/g)].map(([, field = '']) => field);
    expect(fields.filter((field) => /^\s*[=+\-@＝＋－＠]/.test(field))).toEqual([]);
    expect(out).toContain('"\'=cmd|‹U+202E›0.txt"');
    expect(out).toContain('"\'=HYPERLINK(""x"")‹U+202E›ក្រុមហ៊ុន, revision 1"');
  });

  it.each(['en', 'km'])('is drawn in the report in %s', async (language) => {
    const { folder, copcheck } = folderOf(hostile());
    const { code, err } = await copcheck('sector', 'in', '-o', 'sector.pdf', '--lang', language);
    expect([code, err]).toEqual([0, expect.stringContaining('sector.pdf')]);
    expect(existsSync(join(folder, 'sector.pdf'))).toBe(true);
  });
});

describe('for other programs', () => {
  it('there is a line for each submission, with names that stay', async () => {
    const { copcheck } = folderOf({ ...six(), 'broken.json': '{' });
    const { out } = await copcheck('sector', 'in', '--format', 'ndjson');
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toHaveLength(7);
    expect(lines[0]).toMatchObject({
      format: 'copcheck/sector-entry/1',
      status: 'counted',
      file: 'a.json',
      organisation: 'Angkor Test Net',
      revision: 1,
      round: '2027-1',
      guideline: 'cop-kh',
      guideline_version: '1.0.0',
      segments: ['isp'],
      reviewed: false,
      validated: null,
      items: { 'GOV-01': { standing: 1 }, 'GOV-03': { standing: 3 } },
    });
    expect(lines[6]).toEqual({
      format: 'copcheck/sector-entry/1',
      status: 'left-out',
      file: 'broken.json',
      check: 'readable',
      codes: ['submission-not-json'],
    });
    const page = readFileSync('docs/sector.md', 'utf8');
    for (const field of Object.keys(lines[0] ?? {})) expect(page).toContain(`\`${field}\``);
  });

  it('there is a table with a number a row', async () => {
    const { copcheck } = folderOf(six());
    const { out } = await copcheck('sector', 'in', '--format', 'csv');
    const rows = out.slice(1).trimEnd().split('\r\n');
    expect(rows).toContain('"scores","all","","","companies","6","","6","","","",""');
    expect(rows).toContain(
      '"items","isp","GOV-01","Child protection policy approved","in-place","66.7","4","6","","","",""',
    );
    expect(rows.filter((row) => row.startsWith('"scores","hosting"'))).toContain(
      '"scores","hosting","","Data hosting company","companies","","","","","none","",""',
    );
  });
});

describe('the sector report', () => {
  it.each(['en', 'km'])(
    'is drawn in %s, twice the same, without anything attached',
    async (language) => {
      const { folder, copcheck } = folderOf({ ...six(), 'broken.json': '{' });
      const draw = async (name: string) => {
        await copcheck('sector', 'in', '-o', name, '--lang', language);
        return readFileSync(join(folder, name));
      };
      const [one, two] = [await draw('one.pdf'), await draw('two.pdf')];
      expect(one.equals(two)).toBe(true);
      expect(readAttachment(one, 'submission.json', 1000)).toMatchObject({ ok: false });
    },
  );
});
