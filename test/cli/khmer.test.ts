import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../pdf/read-pdf.ts';
import { programIn, temporaryFolder } from '../support/program.ts';
import type { Outcome } from '../support/program.ts';

const KHMER = /[\u1780-\u17d3]{4}/;

/** Latin words of four letters or more that are no command, flag, id or name. */
const englishIn = (text: string): readonly string[] =>
  text.match(/\b[a-z]{4,}\b/g)?.filter((word) => !ALLOWED.has(word)) ?? [];

const ALLOWED = new Set([
  'copcheck',
  'assess',
  'score',
  'report',
  'status',
  'hosting',
  'scope',
  'acme',
]);

let folder: string;
let copcheck: (...argv: readonly string[]) => Promise<Outcome>;
let begun: Outcome;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copcheck-'));
  copcheck = programIn(folder);
  const company = ['--organisation', 'Acme', '--segment', 'hosting'];
  begun = await copcheck('start', 'acme', ...company, '--lang', 'km');
  await copcheck('answer', 'GOV-02', '2', 'acme');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an assessment in Khmer', () => {
  it('begins in Khmer and stays so without a flag', async () => {
    expect(begun.code).toBe(0);
    expect(begun.out).toMatch(KHMER);
    for (const command of ['score', 'status', 'scope']) {
      const { code, out } = await copcheck(command, 'acme');
      expect([command, code]).toEqual([command, 0]);
      expect(out).toMatch(KHMER);
    }
    const { out } = await copcheck('score', 'acme');
    expect(englishIn(out)).toEqual([]);
  });

  it('keeps the numbers of an area apart from its bar', async () => {
    const { out } = await copcheck('status', 'acme');
    expect(out).toMatch(/[━─] +1 ក្នុងចំណោម/);
    expect(out).not.toMatch(/[━─]\d/);
  });

  it('tells mistakes in Khmer, with the code that everybody can look up', async () => {
    const { code, err } = await copcheck('answer', 'GOV-99', '2', 'acme');
    expect(code).toBe(2);
    expect(err).toContain('error[item-unknown]');
    expect(err).toContain('គ្មានចំណុច «GOV-99»');
  });

  it('tells mistakes in Khmer that come before anything is recorded', async () => {
    for (const [code, ...argv] of [
      ['no-terminal', 'assess', 'acme'],
      ['contributor-unsafe', 'answer', 'GOV-02', '2', 'acme', '--as', '///'],
    ]) {
      const { err } = await copcheck(...argv);
      expect(err).toContain(`error[${code}]`);
      expect(err).toMatch(KHMER);
    }
  });

  it('exports and imports in Khmer', async () => {
    const file = join(folder, 'answers.yaml');
    const written = await copcheck('export', 'acme', '-o', file);
    expect([written.code, KHMER.test(written.err)]).toEqual([0, true]);
    const read = await copcheck('import', file, 'acme');
    expect([read.code, KHMER.test(read.out)]).toEqual([0, true]);
  });

  it('speaks English when asked to, and so do the texts of the guideline', async () => {
    const { out } = await copcheck('score', 'acme', '--lang', 'en');
    expect(out).toContain('Evidenced');
    expect(out).not.toMatch(KHMER);
  });

  it('refuses a language that is not on board', async () => {
    const { code, err } = await copcheck('report', 'acme', '--lang', 'km,fr');
    expect(code).toBe(2);
    expect(err).toContain('language-unknown');
  });

  it('is scored alike in both languages', async () => {
    const [khmer, english] = await Promise.all(
      ['km', 'en'].map((lang) => copcheck('score', 'acme', '--format', 'json', '--lang', lang)),
    );
    expect(khmer?.out).toBe(english?.out);
  });
});

describe('a report', () => {
  it.each([
    ['km', ['របាយការណ៍គម្លាត'], ['Gap report']],
    ['en', ['Gap report'], ['របាយការណ៍គម្លាត']],
    ['km,en', ['របាយការណ៍គម្លាត', 'Gap report', 'Draft translation, not official'], []],
  ])('in %s says what that language says, and is a draft', async (lang, says, not) => {
    const file = join(folder, `${lang}.pdf`);
    expect((await copcheck('report', 'acme', '--lang', lang, '-o', file)).code).toBe(0);
    const text = (await readPdf(readFileSync(file))).pages.join('\n');
    for (const words of says) expect(text).toContain(words);
    for (const words of not) expect(text).not.toContain(words);
    if (lang !== 'en') expect(text).toContain('សេចក្ដីព្រាងនៃការបកប្រែ មិនផ្លូវការ');
  });

  it.each(['km', 'km,en'])('in %s breaks no line inside a syllable', async (lang) => {
    const file = join(folder, `lines-${lang}.pdf`);
    await copcheck('report', 'acme', '--lang', lang, '-o', file);
    const lines = (await readPdf(readFileSync(file))).pages.flatMap((page) => page.split('\n'));
    const inKhmer = lines.filter((line) => KHMER.test(line));
    expect(inKhmer.length).toBeGreaterThan(1500);
    // a vowel sign, a mark or COENG never begins a line, and COENG never ends one
    expect(inKhmer.filter((line) => /^[\u17b4-\u17d3\u17dd]|\u17d2$/.test(line))).toEqual([]);
  });

  it('in both languages names a short note in both', async () => {
    await copcheck('answer', 'GOV-03', '2', 'acme', '--note', 'Yes.');
    const file = join(folder, 'note.pdf');
    await copcheck('report', 'acme', '--lang', 'km,en', '-o', file);
    const text = (await readPdf(readFileSync(file))).pages.join('\n');
    expect(text).toMatch(/កំណត់សម្គាល់ *Yes\. *\n *Note/);
  });

  it('in both languages is the same twice', async () => {
    const files = ['one.pdf', 'two.pdf'].map((name) => join(folder, name));
    for (const file of files) await copcheck('report', 'acme', '--lang', 'km,en', '-o', file);
    const [one, two] = files.map((file) => readFileSync(file));
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
  });
});

it('an assessment begun where the environment is Khmer is in Khmer from its first word', async () => {
  const copcheckHere = programIn(temporaryFolder(), { env: { LANG: 'km_KH.UTF-8' } });
  const company = ['--organisation', 'Acme', '--segment', 'isp'];
  const { out, err } = await copcheckHere('start', 'acme', ...company);
  expect(englishIn(`${out}${err}`)).toEqual([]);
});

it('a checklist without a Khmer translation is shown in English where the environment is Khmer', async () => {
  const copcheckHere = programIn(temporaryFolder(), { env: { LANG: 'km_KH.UTF-8' } });
  const { code, out } = await copcheckHere('guidelines', 'show', 'itu-cop');
  expect([code, out.includes('Policy on children')]).toEqual([0, true]);
  const asked = await copcheckHere('guidelines', 'show', 'itu-cop', '--lang', 'km');
  expect([asked.code, asked.err.includes('language-unknown')]).toEqual([2, true]);
});

it('the environment decides where nobody says anything else', async () => {
  const { out } = await programIn(temporaryFolder(), { env: { LANG: 'km_KH.UTF-8' } })('doctor');
  expect(out).toMatch(/ត្រឹមត្រូវ/);
});
