import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDocument, takeEvidence } from '../../src/files/evidence-files.ts';
import { addRecord } from '../support/packages.ts';
import { answeredExample, submittedExample } from '../support/submissions.ts';
import { complaintOf } from '../files/complaint-of.ts';

const HASH = '5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03';

async function withDocument(name = 'rota.txt', text = 'hello\n') {
  const { folder, copcheck } = await answeredExample();
  writeFileSync(join(folder, name), text);
  return {
    folder,
    copcheck,
    copies: () => {
      const place = join(folder, 'acme', 'evidence');
      return existsSync(place) ? readdirSync(place) : [];
    },
    add: (file: string, ...flags: readonly string[]) =>
      copcheck('evidence', 'add', 'ONE-01', file, 'acme', ...addRecord, ...flags),
  };
}

describe('copcheck evidence add', () => {
  it('copies a document under its hash, warns, and says what it counts as', async () => {
    const { add, copies, folder } = await withDocument('Rota 2026.txt');
    const { code, out, err } = await add('Rota 2026.txt');
    expect(code).toBe(0);
    expect(err).toContain('Never abuse');
    expect(out).toMatchInlineSnapshot(`
      "Saved 14:00:11: ONE-01, Rota 2026 – record of operation (E2), 30 September 2026,
      kept in Tickets, file 5891b5b522d5….txt – counts as E2
      ONE-01 counts at level 3 now.
      "
    `);
    expect(copies()).toEqual([`${HASH}.txt`]);
    rmSync(join(folder, 'Rota 2026.txt'));
    expect(readFileSync(join(folder, 'acme', 'evidence', `${HASH}.txt`), 'utf8')).toBe('hello\n');
  });

  it('says when the item still counts lower, and speaks Khmer', async () => {
    const { copcheck } = await withDocument();
    const where = ['evidence', 'add', 'FOUR-01', 'rota.txt', 'acme', '--date', '2026-09-30'];
    await copcheck('evidence', 'remove', 'FOUR-01', '1', 'acme');
    const { out } = await copcheck(...where, '--kind', 'document');
    expect(out).toMatch(/FOUR-01 counts at level \d now, not at \d; which evidence is wanting:/);
    const khmer = await copcheck(...where, '--kind', 'check', '--lang', 'km');
    expect(khmer.out).toContain('ឥឡូវ FOUR-01 ត្រូវរាប់នៅកម្រិត');
    expect(khmer.err).toContain('កុមារ');
  });

  it('keeps one copy of a document that shows two answers', async () => {
    const { add, copcheck, copies } = await withDocument();
    await add('rota.txt');
    await copcheck('evidence', 'add', 'ONE-02', 'rota.txt', 'acme', ...addRecord);
    expect(copies()).toHaveLength(1);
  });

  it('gives a piece its copy that was only named before', async () => {
    const { copcheck } = await withDocument();
    const same = ['--kind', 'document', '--date', '2026-06-30'];
    await copcheck(
      'evidence',
      'add',
      'ONE-01',
      'rota.txt',
      'acme',
      '--title',
      'Evidence of ONE-01',
      ...same,
    );
    const { out } = await copcheck('evidence', 'list', 'acme');
    expect(out.match(/Evidence of ONE-01/g)).toHaveLength(1);
    expect(out).toMatch(/30 June 2026, file\s+5891b5b522d5….txt – counts as E1/);
  });

  it.each([
    ['a program', 'setup.exe', 'evidence-type'],
    ['an archive', 'all.zip', 'evidence-type'],
    ['a web page', 'page.svg', 'evidence-type'],
    ['a name without an ending', 'README', 'evidence-type'],
    ['a document that is not there', 'no.pdf', 'file-not-found'],
  ])('refuses %s', async (_, file, expected) => {
    const { add, folder, copies } = await withDocument();
    if (expected === 'evidence-type') writeFileSync(join(folder, file), 'x');
    const { code, err } = await add(file);
    expect([code, err]).toEqual([2, expect.stringContaining(`error[${expected}]`)]);
    expect(copies()).toEqual([]);
  });

  it('refuses what is no document: empty, a folder, a link, a device, a pipe', async () => {
    const { add, folder, copies } = await withDocument();
    const place = (name: string): string => join(folder, name);
    writeFileSync(place('empty.pdf'), '');
    mkdirSync(place('folder.pdf'));
    symlinkSync(place('rota.txt'), place('link.pdf'));
    execFileSync('mkfifo', [place('pipe.pdf')]);
    const found: Record<string, string> = {};
    for (const name of ['empty', 'folder', 'link', 'pipe']) {
      const { code, err } = await add(`${name}.pdf`);
      found[name] = `${code} ${/error\[[a-z-]+\]: .*/.exec(err)?.[0]}`;
    }
    expect(found).toMatchInlineSnapshot(`
      {
        "empty": "2 error[evidence-empty]: empty.pdf is empty and shows nothing.",
        "folder": "2 error[evidence-not-a-file]: folder.pdf is no document: it is a folder.",
        "link": "2 error[evidence-not-a-file]: link.pdf is no document: it is a link to something else.",
        "pipe": "2 error[evidence-not-a-file]: pipe.pdf is no document: it is a device or a pipe.",
      }
    `);
    expect(copies()).toEqual([]);
    // a device has no ending of a document, so it is asked for here
    const device = complaintOf(() =>
      takeEvidence(join(folder, 'acme'), { path: '/dev/zero', shown: 'zero.pdf' }),
    );
    expect(device).toMatchObject({ code: 'evidence-not-a-file', reason: 'device' });
  });

  it('takes 25 MB and not one byte more', async () => {
    const { add, folder, copies } = await withDocument();
    truncateSync(join(folder, 'rota.txt'), 25 * 1024 * 1024 + 1);
    const { err } = await add('rota.txt');
    expect(err).toContain('rota.txt has 25.1 MB; at most 25 MB are taken.');
    truncateSync(join(folder, 'rota.txt'), 25 * 1024 * 1024);
    expect((await add('rota.txt')).code).toBe(0);
    expect(copies()).toHaveLength(1);
  });

  it('records nothing of a document that changes while it is copied', async () => {
    const { folder, copies } = await withDocument();
    const path = join(folder, 'rota.txt');
    const place = { path, shown: 'rota.txt' };
    const changing = (change: () => void) =>
      complaintOf(() =>
        takeEvidence(join(folder, 'acme'), place, (file, shown) => {
          const document = openDocument(file, shown);
          return { ...document, read: (into) => (change(), document.read(into)) };
        }),
      );
    expect(changing(() => appendFileSync(path, 'more'))).toMatchObject({
      code: 'evidence-changed',
    });
    expect(changing(() => truncateSync(path, 1))).toMatchObject({ code: 'evidence-changed' });
    expect(copies()).toEqual([]);
  });

  it('takes what strangers call their files for what it is', async () => {
    const { add, copcheck, folder } = await withDocument();
    const name = '\u001b[2Jla\u202eborp គោល នយោបាយ.pdf';
    writeFileSync(join(folder, name), 'x');
    const { out, err } = await add(name);
    expect(out).toContain('‹U+001B›[2Jla‹U+202E›borp គោល នយោបាយ');
    const { out: listed } = await copcheck('evidence', 'list', 'acme');
    // oxlint-disable-next-line no-control-regex -- control characters are what this looks for
    expect(`${out}${err}${listed}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  it('refuses a title that no submission could hold, and an item with fifty pieces', async () => {
    const { add } = await withDocument();
    expect((await add('rota.txt', '--title', 'x'.repeat(201))).err).toContain('error[text-length]');
    for (let piece = 2; piece <= 50; piece += 1) await add('rota.txt', '--title', `Rota ${piece}`);
    expect((await add('rota.txt', '--title', 'Rota 51')).err).toContain('error[evidence-full]');
  }, 20_000);
});

describe('copcheck evidence remove', () => {
  it('takes a piece back and leaves its copy', async () => {
    const { add, copcheck, copies } = await withDocument();
    await add('rota.txt');
    const { code, out } = await copcheck('evidence', 'remove', 'ONE-01', '2', 'acme');
    expect([code, out]).toEqual([
      0,
      expect.stringContaining(`Its copy stays in acme/evidence/${HASH}.txt`),
    ]);
    expect(copies()).toHaveLength(1);
    for (const number of ['2', '0', 'x', '1.0']) {
      const { err } = await copcheck('evidence', 'remove', 'ONE-01', number, 'acme');
      expect(err).toContain(`"${number}" is no piece of evidence of ONE-01, which names 1.`);
    }
  });
});

describe('a copy that is not as it was', () => {
  it('is named by check and submit, with its item, and keeps anything from being handed in', async () => {
    const { add, copcheck, folder } = await withDocument();
    await add('rota.txt');
    const copy = join(folder, 'acme', 'evidence', `${HASH}.txt`);
    writeFileSync(copy, 'hallo\n');
    for (const command of ['check', 'submit']) {
      const { code, err } = await copcheck(command, 'acme');
      expect([code, err]).toEqual([
        1,
        expect.stringContaining(
          `error[evidence-altered]: acme/evidence/${HASH}.txt changed after it was added; it is evidence of ONE-01.`,
        ),
      ]);
    }
    rmSync(copy);
    const { code, err } = await copcheck('submit', 'acme');
    expect([code, err]).toEqual([
      1,
      expect.stringContaining(`error[evidence-missing]: acme/evidence/${HASH}.txt`),
    ]);
    expect((await copcheck('status', 'acme')).code).toBe(0);
    expect(existsSync(join(folder, 'acme', 'submissions'))).toBe(false);
  });

  it('is put right by adding the document again', async () => {
    const { add, copcheck, folder } = await withDocument();
    await add('rota.txt');
    writeFileSync(join(folder, 'acme', 'evidence', `${HASH}.txt`), 'hallo\n');
    await add('rota.txt');
    expect((await copcheck('submit', 'acme')).code).toBe(0);
  });
});

it('export, import and export again keep the copy of a piece, byte for byte', async () => {
  const { add, copcheck, folder } = await withDocument();
  await add('rota.txt');
  const file = (name: string): string => join(folder, name);
  await copcheck('export', 'acme', '-o', file('one.yaml'));
  expect(readFileSync(file('one.yaml'), 'utf8')).toContain(HASH);
  await copcheck(
    'start',
    'other',
    '--organisation',
    'Other',
    '--segment',
    'company',
    '--guideline',
    'guidelines/worked-example/1.0.0',
  );
  expect((await copcheck('import', file('one.yaml'), 'other')).code).toBe(0);
  await copcheck('export', 'other', '-o', file('two.yaml'));
  expect(readFileSync(file('two.yaml'), 'utf8')).toBe(readFileSync(file('one.yaml'), 'utf8'));
  expect((await copcheck('import', file('one.yaml'), 'other')).out).toContain('Nothing new');
});

it('copies nothing into what was handed in', async () => {
  const { folder, copcheck } = await submittedExample();
  writeFileSync(join(folder, 'rota.txt'), 'x');
  const { code, err } = await copcheck(
    'evidence',
    'add',
    'ONE-01',
    'rota.txt',
    'acme',
    ...addRecord,
  );
  expect([code, err]).toEqual([2, expect.stringContaining('error[submission-locked]')]);
  expect(existsSync(join(folder, 'acme', 'evidence'))).toBe(false);
});
