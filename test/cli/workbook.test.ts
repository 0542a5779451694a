import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { madeUpVersion } from '../support/made-up-version.ts';
import { answeredExample } from '../support/submissions.ts';
import { fine } from '../support/desks.ts';
import { ANSWERS, HIDDEN, edit, put, sharedAssessment, type } from '../support/workbooks.ts';

const journalOf = (folder: string, name: string): string => {
  const file = join(folder, 'acme', 'answers', `${name}.jsonl`);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

describe('a workbook', () => {
  it('holds the questions that were asked for, in the languages that were asked for', async () => {
    const { copcheck, folder, file } = await sharedAssessment();
    const { err } = await fine(
      copcheck('export', 'acme', '--xlsx', 'w.xlsx', '--item', 'gov-01', '--lang', 'km,en'),
    );
    expect(err).toContain('w.xlsx');
    const texts = strFromU8(
      unzipSync(readFileSync(file))['xl/sharedStrings.xml'] ?? new Uint8Array(),
    );
    expect(texts).toContain('Has top management approved');
    expect(texts.replaceAll('\u200B', '')).toContain('គោលនយោបាយការពារកុមារ');
    expect(texts).toContain('GOV-01');
    expect(texts).not.toContain('GOV-02');
    expect(readdirSync(folder)).toEqual(['acme', 'w.xlsx']);
    const before = readFileSync(file);
    await fine(
      copcheck('export', 'acme', '--xlsx', 'w.xlsx', '--item', 'gov-01', '--lang', 'km,en'),
    );
    expect(readFileSync(file).equals(before), 'the same answers make the same file').toBe(true);
  });

  it('holds what is assigned to one person', async () => {
    const { copcheck, file } = await sharedAssessment();
    await fine(copcheck('assign', 'GOV-02', 'GOV-03', 'acme', '--to', 'dara'));
    await fine(copcheck('export', 'acme', '--xlsx', 'w.xlsx', '--for', 'dara'));
    const parts = unzipSync(readFileSync(file));
    const texts = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
    expect([...texts.matchAll(/<t[^>]*>([A-Z-]+-\d\d)<\/t>/g)].map(([, id]) => id)).toEqual([
      'GOV-02',
      'GOV-03',
    ]);
  });

  it('lets nobody type beside the answers, and offers "na" only where it may be said', async () => {
    const { file, exported } = await sharedAssessment();
    await exported();
    const parts = unzipSync(readFileSync(file));
    const sheet = strFromU8(parts[ANSWERS] ?? new Uint8Array());
    const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array());
    const formats = styles
      .replace(/.*<cellXfs/s, '')
      .split('<xf ')
      .slice(1);
    const isOpen = (address: string): boolean => {
      const [, style = ''] = new RegExp(`<c r="${address}"[^>]* s="(\\d+)"`).exec(sheet) ?? [];
      return (formats[Number(style)] ?? '').includes('locked="0"');
    };
    expect(sheet).toContain('<sheetProtection sheet="1"');
    expect(Array.from('ABCDEFGHIJKL').map((column) => [column, isOpen(`${column}2`)])).toEqual(
      Array.from('ABCDEFGHIJKL').map((column) => [column, 'EFGHIJK'.includes(column)]),
    );
    const lists = [...sheet.matchAll(/sqref="(E\d+)".*?<formula1>(.*?)<\/formula1>/g)];
    const most = (address: string) => lists.find(([, cell]) => cell === address)?.[2];
    expect(most('E2')).toBe('copcheck!$B$1:$B$5');
    expect(most('E6')).toBe('copcheck!$B$1:$B$6');
    const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    expect(book).toMatch(/name="copcheck"[^>]*state="hidden"/);
    expect(book).toContain(`>'Answers'!$1:$1</definedName>`);
  });

  it.each(['en', 'km', 'km,en'])('is tall enough for every text in %s', async (language) => {
    const { copcheck, file } = await sharedAssessment();
    for (const segment of ['mobile-operator', 'hosting', 'social-media'])
      await copcheck('scope', 'acme', '--segment', 'isp', '--segment', segment);
    await fine(copcheck('export', 'acme', '--xlsx', 'w.xlsx', '--lang', language));
    const sheet = strFromU8(unzipSync(readFileSync(file))[ANSWERS] ?? new Uint8Array());
    const heights = [...sheet.matchAll(/ ht="([\d.]+)"/g)].map(([, points]) => Number(points));
    expect(heights.length).toBeGreaterThan(30);
    expect(Math.max(...heights)).toBeLessThan(409);
  });

  it('refuses another ending, and flags that a file of answers does not know', async () => {
    const { copcheck } = await sharedAssessment();
    expect((await copcheck('export', 'acme', '--xlsx', 'w.pdf')).err).toContain(
      'error[workbook-ending]',
    );
    expect((await copcheck('export', 'acme', '--area', 'GOV')).err).toContain(
      'error[export-whole]',
    );
  });

  const payloads = [
    '=1+1',
    '=HYPERLINK("x","y")',
    '=cmd|"/C calc"!A0',
    '+1+1',
    '-2+3',
    '@SUM(1,2)',
    '=WEBSERVICE("x")',
    '=IMPORTXML("x","y")',
    '\t=1+1',
    ' =1+1',
    '"=1+1"',
    '_x003D_1+1',
    'a\uFFFFb\u0007',
  ];

  it.each(payloads)('keeps %j as the text it is, out and back', async (payload) => {
    const { copcheck, file, exported, imported } = await sharedAssessment();
    await fine(copcheck('answer', 'GOV-01', '2', 'acme', '--note', payload));
    await exported();
    const parts = unzipSync(readFileSync(file));
    const sheet = strFromU8(parts[ANSWERS] ?? new Uint8Array());
    expect(sheet).not.toContain('<f>');
    expect(sheet).toMatch(/<c r="G2" t="s"/);
    expect((await fine(imported('--as', 'dara'))).out).toContain('2 unchanged.');
    // No spreadsheet program can hold these letters as they are.
    if (/[\uFFFF\u0007]/.test(payload)) return;
    type(file, { G3: payload, E3: '1 – Planned' });
    await fine(imported('--as', 'dara', '--yes'));
    expect(journalOf(await folderOf(file), 'dara')).toContain(
      `"note":${JSON.stringify(payload.trim())}`,
    );
  });
});

const folderOf = (file: string): Promise<string> => Promise.resolve(join(file, '..'));

describe('importing a workbook', () => {
  it('shows what it says, writes nothing before yes, and then one journal', async () => {
    const { folder, file, exported, imported } = await sharedAssessment();
    await exported();
    type(file, {
      E2: '3 – In place',
      G2: 'Signed in June.',
      H2: 'Policy',
      I2: 'document – approved and dated (E1)',
      J2: '2026-06-30',
      K2: 'Shelf 3',
      E6: 'na – not applicable',
      F6: 'Nobody supplies, resells or advertises for us.',
      E7: '២',
    });
    const shown = await imported('--as', 'dara');
    expect(shown.code).toBe(1);
    expect(shown.out).toMatch(/new +Answers!E2 +GOV-01 answer: 3 In place/);
    expect(shown.out).toMatch(/new +Answers!G2 +GOV-01 note: Signed in June\./);
    expect(shown.out).toMatch(/new +Answers!H2 +GOV-01 evidence: Policy – approved document/);
    expect(shown.out).toMatch(/new +Answers!E6 +GOV-05 answer: not applicable – Nobody supplies/);
    expect(shown.out).toMatch(/new +Answers!E7 +GOV-06 answer: 2 Partly/);
    expect(shown.err).toContain('copcheck import w.xlsx acme --as dara --yes');
    expect(journalOf(folder, 'dara')).toBe('');
    const done = await fine(imported('--as', 'dara', '--yes'));
    expect(done.out).toContain('5 entries in the journal of dara.');
    expect(journalOf(folder, 'dara').trim().split('\n')).toHaveLength(5);
  });

  it('changes nothing the second time', async () => {
    const { folder, file, exported, imported, exportedText } = await sharedAssessment();
    await exported();
    type(file, { E2: '3 – In place', G2: 'A note', H2: 'Minute', I2: 'record', J2: '2026-06-30' });
    type(file, { K2: 'Register' });
    await fine(imported('--as', 'dara', '--yes'));
    const [text, journal] = [await exportedText(), journalOf(folder, 'dara')];
    const again = await fine(imported('--as', 'dara', '--yes'));
    expect(again.out).toContain('Nothing new');
    expect(await exportedText()).toBe(text);
    expect(journalOf(folder, 'dara')).toBe(journal);
  });

  it('knows a piece of evidence again of which somebody said more', async () => {
    const { copcheck, file, exported, imported } = await sharedAssessment();
    await exported();
    type(file, { H2: 'Minute', I2: 'record', J2: '2026-06-30', K2: 'Register' });
    const piece = ['--evidence', 'Minute', '--kind', 'record', '--date', '2026-06-30'];
    await fine(
      copcheck('answer', 'GOV-01', 'acme', ...piece, '--system', 'Register', '--owner', 'Bopha'),
    );
    expect((await fine(imported('--as', 'dara'))).out).toContain('Nothing new');
  });

  it('lets both stand where somebody else answered after it was made', async () => {
    const { copcheck, file, exported, imported } = await sharedAssessment();
    await exported();
    await fine(copcheck('answer', 'GOV-01', '2', 'acme', '--as', 'sokha'));
    type(file, { E2: '4 – In place and checked' });
    const shown = await imported('--as', 'dara');
    expect(shown.out).toMatch(/conflict +Answers!E2 +GOV-01 answer: 4 In place and checked/);
    expect(shown.out).toContain('stays beside');
    const done = await fine(imported('--as', 'dara', '--yes'));
    expect(done.err).toContain('1 item is answered differently by two people.');
    expect((await copcheck('check', 'acme')).err).toContain(
      'Answered differently by two people: GOV-01.',
    );
  });

  it('knows a conflict also where two people agreed before', async () => {
    const { copcheck, file, exported, imported } = await sharedAssessment();
    await fine(copcheck('answer', 'GOV-01', '2', 'acme', '--as', 'sokha'));
    await fine(copcheck('answer', 'GOV-01', '2', 'acme', '--as', 'dara'));
    await exported();
    type(file, { E2: '1' });
    expect((await imported('--as', 'dara')).out).toMatch(/conflict +Answers!E2/);
    await fine(copcheck('answer', 'GOV-02', '2', 'acme', '--as', 'dara'));
    type(file, { E2: '2', E3: '2' });
    expect((await fine(imported('--as', 'dara'))).out).toContain('Nothing new');
  });

  it('does not take a cell that nobody touched for an answer', async () => {
    const { copcheck, exported, imported, exportedText } = await sharedAssessment();
    await fine(copcheck('answer', 'GOV-01', '2', 'acme', '--note', 'First'));
    await exported();
    await fine(copcheck('answer', 'GOV-01', '4', 'acme', '--note', 'Second'));
    const text = await exportedText();
    expect((await fine(imported('--as', 'dara', '--yes'))).out).toContain('2 unchanged.');
    expect(await exportedText()).toBe(text);
  });

  it('replaces what the same person answered before it was made, and nothing they answered since', async () => {
    const { copcheck, file, exported, imported } = await sharedAssessment();
    await fine(copcheck('answer', 'GOV-01', '1', 'acme', '--as', 'dara'));
    await fine(copcheck('answer', 'GOV-02', '1', 'acme', '--as', 'dara'));
    await exported();
    await fine(copcheck('answer', 'GOV-02', '3', 'acme', '--as', 'dara'));
    type(file, { E2: '2', E3: '2' });
    const { code, out, err } = await imported('--as', 'dara', '--yes');
    expect(code).toBe(1);
    expect(out).toMatch(/changed +Answers!E2 +GOV-01/);
    expect(out).toMatch(/refused +Answers!E3 +GOV-02.*\n?.*answered GOV-02 in another way/s);
    expect(out).toContain('[answered-since]');
    expect(err).toContain('1 entry was refused');
    const all = (await copcheck('export', 'acme')).out;
    expect(all).toMatch(/GOV-01:\s+answer: 2/);
    expect(all).toMatch(/GOV-02:\s+answer: 3/);
  });

  it('refuses a note that somebody changed since', async () => {
    const { copcheck, file, exported, imported } = await sharedAssessment();
    await exported();
    await fine(copcheck('answer', 'GOV-01', 'acme', '--note', 'Theirs'));
    type(file, { G2: 'Mine' });
    expect((await imported('--as', 'dara', '--yes')).out).toContain('[note-since]');
  });

  it('passes over a reason that was left behind when "na" became a level', async () => {
    const { copcheck, file, exported, imported } = await sharedAssessment();
    const reason = 'Nobody supplies, resells or advertises for us.';
    await fine(copcheck('answer', 'GOV-05', 'na', 'acme', '--reason', reason, '--as', 'dara'));
    await exported();
    type(file, { E6: '1 – Planned' });
    expect((await fine(imported('--as', 'dara', '--yes'))).out).toMatch(/changed +Answers!E6/);
  });

  it.each([
    [{ E2: '7' }, 'Answers!E2', 'level-unknown'],
    [{ E2: 'na', F2: 'There is no such thing here at all.' }, 'Answers!F2', 'na-not-allowed'],
    [{ E6: 'na' }, 'Answers!E6', 'reason-missing'],
    [{ F2: 'because' }, 'Answers!F2', 'reason-unasked'],
    [{ H2: 'Policy' }, 'Answers!H2', 'evidence-kind-missing'],
    [{ H2: 'Policy', I2: 'document', J2: '30.6.2026' }, 'Answers!H2', 'date-unreal'],
    [{ H2: 'Log', I2: 'record', J2: '2026-06-30' }, 'Answers!H2', 'record-needs-system'],
    [{ H2: 'Log', I2: 'E3', J2: '2027-06-30' }, 'Answers!H2', 'date-in-future'],
  ])('refuses %j with the place and the reason, and takes the rest', async (typed, place, code) => {
    const { file, exported, imported } = await sharedAssessment();
    await exported();
    type(file, { ...typed, E4: '1 – Planned' });
    const { code: exit, out } = await imported('--as', 'dara', '--yes');
    expect(exit).toBe(1);
    expect(out).toMatch(new RegExp(`refused +${place}`));
    expect(out.replaceAll(/\s+/g, ' ')).toContain(`[${code}]`);
    expect(out).toContain('1 entry in the journal of dara.');
  });

  it('shows a formula, a terminal command or a line of a stranger as what they are', async () => {
    const { file, exported, imported } = await sharedAssessment();
    await exported();
    type(file, { G2: 'red \u202Eder and\nrefused  X9' });
    const { out } = await imported('--as', 'dara');
    expect(out).toContain('red ‹U+202E›der and refused');
  });
});

describe('a workbook that was changed', () => {
  const sheet = (change: (sheet: string) => string) => (file: string) =>
    edit(file, (parts) => ({ ...parts, [ANSWERS]: change(parts[ANSWERS] ?? '') }));
  const also = (name: string, text: string) => (file: string) =>
    edit(file, (parts) => ({ ...parts, [name]: text }));

  it.each<readonly [string, string, (file: string) => void, string]>([
    [
      'a formula',
      'workbook-formula',
      sheet((s) => put(s, 'E2', '><f>1+1</f><v>2</v></c>')),
      'Answers!E2',
    ],
    [
      'a formula without a result in another sheet',
      'workbook-formula',
      (file) =>
        edit(file, (parts) => ({
          ...parts,
          'xl/worksheets/sheet1.xml': put(
            parts['xl/worksheets/sheet1.xml'] ?? '',
            'A2',
            '><f>NOW()</f></c>',
          ),
        })),
      'Read first!A2',
    ],
    [
      'merged cells',
      'workbook-merged',
      sheet((s) =>
        s.replace(
          '</sheetData>',
          '</sheetData><mergeCells count="1"><mergeCell ref="E2:E3"/></mergeCells>',
        ),
      ),
      'Answers!E2:E3',
    ],
    [
      'a row that was moved',
      'workbook-moved',
      sheet((s) =>
        put(
          put(s, 'A2', 't="inlineStr"><is><t>GOV-02</t></is></c>'),
          'A3',
          't="inlineStr"><is><t>GOV-01</t></is></c>',
        ),
      ),
      'Answers!A2',
    ],
    [
      'a column that was moved',
      'workbook-moved',
      sheet((s) => put(s, 'F1', 't="inlineStr"><is><t>Level</t></is></c>')),
      'Answers!F1',
    ],
    [
      'an answer below the last question',
      'workbook-outside',
      sheet((s) =>
        s.replace(
          '</sheetData>',
          '<row r="60"><c r="E60" t="inlineStr"><is><t>3</t></is></c></row></sheetData>',
        ),
      ),
      'Answers!E60',
    ],
    ['macros', 'workbook-holds', also('xl/vbaProject.bin', 'x'), 'vbaProject'],
    [
      'links to other files',
      'workbook-holds',
      also('xl/externalLinks/externalLink1.xml', '<x/>'),
      'externalLink1',
    ],
    ['data from elsewhere', 'workbook-holds', also('xl/connections.xml', '<x/>'), 'connections'],
    ['another document', 'workbook-holds', also('xl/embeddings/oleObject1.bin', 'x'), 'oleObject1'],
    [
      'entities of its own',
      'workbook-unreadable',
      sheet((s) => s.replace('<worksheet', '<!DOCTYPE a [<!ENTITY b "c">]><worksheet')),
      'damaged',
    ],
    ['torn sheets', 'workbook-unreadable', sheet((s) => s.slice(0, 900)), 'damaged'],
    [
      'no hidden sheet',
      'workbook-stamp',
      also(HIDDEN, '<worksheet><sheetData/></worksheet>'),
      'missing',
    ],
    [
      'another assessment in the hidden sheet',
      'workbook-stamp',
      (file) =>
        edit(file, (parts) => ({
          ...parts,
          'xl/sharedStrings.xml': (parts['xl/sharedStrings.xml'] ?? '').replace(
            'assessment":"0000',
            'assessment":"1111',
          ),
        })),
      'changed',
    ],
    [
      'another name of the sheet',
      'workbook-sheet-gone',
      (file) =>
        edit(file, (parts) => ({
          ...parts,
          'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace(
            'name="Answers"',
            'name="Mine"',
          ),
        })),
      'Answers',
    ],
  ])('is refused for %s', async (_, code, change, says) => {
    const { folder, file, exported, imported } = await sharedAssessment();
    await exported();
    type(file, { E4: '1 – Planned' });
    change(file);
    const { code: exit, err } = await imported('--as', 'dara', '--yes');
    expect(err).toContain(`error[${code}]`);
    expect(err).toContain(says);
    expect(err).toContain('Nothing was recorded.');
    expect(exit).toBe(1);
    expect(journalOf(folder, 'dara')).toBe('');
  });

  it.each([
    ['text.xlsx', Buffer.from('no workbook'), 'workbook-unreadable'],
    [
      'old.xls',
      Buffer.from('d0cf11e0a1b11ae1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'hex'),
      'workbook-unreadable',
    ],
    ['empty.xlsx', Buffer.alloc(0), 'workbook-unreadable'],
    ['large.xlsx', Buffer.alloc(9 * 1024 * 1024), 'file-too-large'],
  ])('is refused as %s', async (name, bytes, code) => {
    const { folder, copcheck } = await sharedAssessment();
    writeFileSync(join(folder, name), bytes);
    const { err, code: exit } = await copcheck('import', name, 'acme', '--yes');
    expect(err).toContain(`error[${code}]`);
    expect(exit).toBeGreaterThan(0);
    expect(exit).toBeLessThan(3);
  });

  it('is refused before it is unpacked when it says that it is too large', async () => {
    const { file, exported, imported } = await sharedAssessment();
    await exported();
    edit(file, (parts) => ({ ...parts, 'xl/media/image1.xml': ' '.repeat(13 * 1024 * 1024) }));
    expect((await imported('--yes')).err).toContain('error[workbook-too-big]');
  });

  it('is refused when it does not tell the truth about its size', async () => {
    const { file, exported, imported } = await sharedAssessment();
    await exported();
    edit(file, (parts) => ({ ...parts, 'xl/extra.xml': ' '.repeat(1024 * 1024) }));
    const bytes = readFileSync(file);
    const name = bytes.lastIndexOf('xl/extra.xml');
    bytes.writeUInt32LE(1000, name - 46 + 24);
    writeFileSync(file, bytes);
    expect((await imported('--yes')).err).toContain('error[workbook-unreadable]');
  });

  it('is refused when reading it takes too much memory', async () => {
    const { file, exported, imported } = await sharedAssessment();
    await exported();
    const texts = Array.from({ length: 500_000 }, (_, index) => `<si><t>${index}</t></si>`);
    edit(file, (parts) => ({
      ...parts,
      'xl/sharedStrings.xml': (parts['xl/sharedStrings.xml'] ?? '').replace(
        '</sst>',
        `${texts.join('')}</sst>`,
      ),
    }));
    const { err, code } = await imported('--yes');
    expect(err).toContain('error[workbook-memory]');
    expect(code).toBe(1);
  });
});

describe('a workbook from elsewhere', () => {
  it('is refused while a reviewer has the answers', async () => {
    const { folder, copcheck } = await answeredExample();
    await fine(copcheck('export', 'acme', '--xlsx', 'w.xlsx'));
    await fine(copcheck('submit', 'acme'));
    const file = join(folder, 'w.xlsx');
    type(file, { G2: 'A note that comes too late' });
    const { code, err } = await copcheck('import', 'w.xlsx', 'acme', '--yes');
    expect(err).toContain('error[submission-locked]');
    expect(code).toBe(2);
  });

  it('is refused by another assessment', async () => {
    const { copcheck, exported } = await sharedAssessment();
    await exported();
    await fine(copcheck('start', 'other', '--organisation', 'Other Net', '--segment', 'isp'));
    expect((await copcheck('import', 'w.xlsx', 'other', '--yes')).err).toContain(
      'error[sheet-other-assessment]',
    );
  });

  it('is refused after the assessment was moved to other questions', async () => {
    const { folder, copcheck, exported, imported } = await sharedAssessment();
    madeUpVersion(folder);
    await exported();
    await fine(copcheck('upgrade', 'acme', '--guidelines', join(folder, 'guidelines'), '--yes'));
    expect((await imported('--yes')).err).toContain('error[sheet-other-guideline]');
  });

  it('is refused by a copy of the assessment that lacks what it was made from', async () => {
    const { folder, copcheck, file, exported, imported } = await sharedAssessment();
    const journal = join(folder, 'acme', 'answers', 'sokha.jsonl');
    const before = readFileSync(journal);
    await fine(copcheck('answer', 'GOV-01', '2', 'acme', '--as', 'sokha'));
    await exported();
    writeFileSync(journal, before);
    type(file, { E3: '1' });
    expect((await imported('--yes')).err).toContain('error[sheet-other-copy]');
  });
});
