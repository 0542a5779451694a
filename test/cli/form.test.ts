import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/documents/canonical.ts';
import type { FormAnswers } from '../../src/form/answers.ts';
import type { FormData } from '../../src/form/form-data.ts';
import { fine } from '../support/desks.ts';
import { programIn, temporaryFolder } from '../support/program.ts';

const hostile = 'Acme </script><!--<script>alert(1)</script> & "x" \u202e\u2066';

/** An assessment of the guideline on board with a few answers of dara's, and a form made from it. */
async function formOf(...flags: readonly string[]) {
  const folder = temporaryFolder();
  const copcheck = programIn(folder);
  await fine(
    copcheck(
      ...'start acme --segment isp --lang km --as dara --period 2026-01-01..2026-12-31'.split(' '),
      '--organisation',
      hostile,
    ),
  );
  await fine(copcheck(...'answer GOV-01 2 acme --as dara --note'.split(' '), `note ${hostile}`));
  await fine(copcheck(...'answer CSAM-01 3 acme --as dara --note secret'.split(' ')));
  await fine(copcheck('assign', 'GOV', 'acme', '--to', 'sokha', '--as', 'dara'));
  const { err } = await fine(copcheck('form', 'acme', '-o', 'form.html', ...flags));
  const html = readFileSync(join(folder, 'form.html'), 'utf8');
  return { folder, copcheck, err, html, data: dataIn(html) };
}

function dataIn(html: string): FormData {
  const [, json = ''] =
    /<script type="application\/json" id="form-data">([^<]*)<\/script>/.exec(html) ?? [];
  return JSON.parse(json) as FormData;
}

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('copcheck form', () => {
  it('writes one page that asks nothing of anybody', async () => {
    const { html, err, folder } = await formOf();
    expect(err).toContain('form.html');
    expect(statSync(join(folder, 'form.html')).size).toBeLessThanOrEqual(1_500_000);
    const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    const [, script = ''] = /<script>([\s\S]*?)<\/script>\n<\/body>/.exec(html) ?? [];
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hashOf(script)}`,
      `style-src ${hashOf(style)}`,
      'font-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    // a namespace or a licence may name a page; nothing is loaded from one
    expect(html).not.toMatch(/(?:src|href)\s*=\s*["']?(?:https?:)?\/\//);
    expect(`${style}${script}`).not.toMatch(
      /url\((?!data:)|fetch\(|XMLHttpRequest|WebSocket|innerHTML/,
    );
  });

  it('keeps what strangers wrote a text', async () => {
    const { html, data } = await formOf();
    expect(data.particulars.organisation).toBe(
      hostile.replace('\u202e', '‹U+202E›').replace('\u2066', '‹U+2066›'),
    );
    expect(data.recorded['GOV-01']?.note).toContain('</script>');
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html).not.toContain('alert(1)</script>');
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  it('holds both languages, the one of the assessment first, or those that are asked for', async () => {
    expect((await formOf()).data.languages).toEqual(['km', 'en']);
    const { html, data } = await formOf('--lang', 'en');
    expect(data.languages).toEqual(['en']);
    expect(Object.keys(data.texts)).toEqual(['en']);
    expect(html).toContain('<html lang="en">');
  });

  it('asks what is assigned, and tells of the rest only what counts', async () => {
    const { data, copcheck, folder } = await formOf('--for', 'Sokha');
    expect(data.name).toBe('sokha');
    expect(data.asked.every((id) => id.startsWith('GOV-'))).toBe(true);
    expect(data.recorded['GOV-01']?.claims.map(({ by }) => by)).toEqual(['dara']);
    expect(data.recorded['CSAM-01']).toEqual({
      answer: { kind: 'level', level: 3 },
      claims: [],
      toConfirm: [],
      evidence: [],
    });
    await fine(copcheck('form', 'acme', '--area', 'csam', '-o', 'csam.html'));
    const csam = dataIn(readFileSync(join(folder, 'csam.html'), 'utf8'));
    expect(csam.asked.every((id) => /(^|-)CSAM-/.test(id))).toBe(true);
  });

  it.each([
    [['--for', 'nobody'], 'nobody'],
    [['--area', 'NOWHERE'], 'NOWHERE'],
    [['--item', 'GOV-99'], 'GOV-99'],
    [['--lang', 'fr'], 'fr'],
  ])('refuses %j', async (flags, named) => {
    const { copcheck } = await formOf();
    const { code, err } = await copcheck('form', 'acme', '-o', 'other.html', ...flags);
    expect(code).toBe(2);
    expect(err).toContain(named);
  });

  it('needs a file to write, and never writes over a folder', async () => {
    const { copcheck } = await formOf();
    expect((await copcheck('form', 'acme')).code).toBe(2);
    expect((await copcheck('form', 'acme', '-o', 'acme')).code).toBe(2);
  });
});

/** What the form would download after these answers. */
const answersTo = ({ origin }: FormData, answers: FormAnswers['answers']): FormAnswers => ({
  format: 'copcheck/form-answers/1',
  ...origin,
  name: 'sokha',
  answers,
});

const piece = { title: 'Minutes', kind: 'record', date: '2026-06-30', system: 'Register' } as const;

it('copcheck import says of the form itself that nothing was answered in it', async () => {
  const { copcheck } = await formOf();
  const { code, err } = await copcheck('import', 'form.html', 'acme', '--lang', 'en');
  expect([code, err]).toEqual([2, expect.stringContaining('error[form-without-answers]')]);
});

describe('copcheck import of what a form wrote', () => {
  async function bringBack(answers: FormAnswers['answers']) {
    const made = await formOf();
    const write = (text: string): void =>
      writeFileSync(join(made.folder, 'sokha.answers.json'), text);
    const file = answersTo(made.data, answers);
    write(canonicalJson(file));
    const bring = (...flags: readonly string[]) =>
      made.copcheck('import', 'sokha.answers.json', 'acme', '--lang', 'en', ...flags);
    return { ...made, file, write, bring };
  }

  it('records answers, notes and every piece of evidence, and twice changes nothing', async () => {
    const { bring, copcheck } = await bringBack({
      'GOV-02': { answer: '3', note: 'A note', evidence: [piece, { ...piece, title: 'Second' }] },
      'GOV-05': { answer: 'na', reason: 'Nobody supplies, resells or advertises for us.' },
    });
    await fine(bring('--as', 'sokha', '--yes'));
    const { out } = await fine(copcheck('export', 'acme'));
    expect(out).toMatch(/GOV-02:\n\s+answer: 3\n\s+note: A note/);
    expect(out).toContain('title: Second');
    expect(out).toMatch(/GOV-05:\n\s+answer: na/);
    const again = await fine(bring('--as', 'sokha', '--yes'));
    expect(again.out).toContain('Nothing');
    expect((await copcheck('export', 'acme')).out).toBe(out);
  });

  it('leaves the answer of somebody else standing beside it', async () => {
    const { bring, copcheck } = await bringBack({ 'GOV-01': { answer: '4' } });
    const { out } = await fine(bring('--as', 'sokha', '--yes'));
    expect(out).toContain('GOV-01');
    const { out: status } = await copcheck('status', 'acme', '--lang', 'en');
    expect(status).toMatch(/GOV-01 was answered differently/);
  });

  it('names what is not finished by its field, and records the rest', async () => {
    const { bring, copcheck } = await bringBack({
      'GOV-03': { answer: 'na' },
      'GOV-02': { answer: '2' },
      'CSAM-02': { answer: '1', note: 'see www.example.test/page' },
    });
    const { code, out } = await bring('--as', 'sokha', '--yes');
    expect(code).toBe(1);
    expect(out).toContain('answers.GOV-03.answer');
    expect(out).toContain('answers.CSAM-02.note');
    expect((await copcheck('export', 'acme')).out).toMatch(/GOV-02:\n\s+answer: 2/);
  });

  it('asks whose answers they are, where the file says somebody else', async () => {
    const { bring } = await bringBack({ 'GOV-02': { answer: '2' } });
    const { code, err } = await bring('--yes');
    // the user of this computer is dara's colleague sokha in these tests
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const other = await bringBack({ 'GOV-02': { answer: '2' } });
    other.write(canonicalJson({ ...other.file, name: 'vanna' }));
    const refused = await other.bring('--yes');
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('--as vanna');
  });

  const changes: readonly (readonly [string, (file: FormAnswers) => string, string])[] = [
    ['cut short', (file) => canonicalJson(file).slice(0, -2), 'form-file-altered'],
    [
      'with a field twice',
      (file) => canonicalJson(file).replace('{', '{"name":"x",'),
      'form-file-altered',
    ],
    ['with spaces', (file) => JSON.stringify(file, null, 1), 'form-file-altered'],
    [
      'of another format',
      (file) => canonicalJson({ ...file, format: 'copcheck/x/1' }),
      'format-unknown',
    ],
    ['with a field too many', (file) => canonicalJson({ ...file, more: 1 }), 'form-file-field'],
    [
      'with a field too many in an answer',
      (file) => canonicalJson({ ...file, answers: { 'GOV-02': { level: '3' } } }),
      'form-file-field',
    ],
    [
      'with a kind of evidence that there is not',
      (file) =>
        canonicalJson({
          ...file,
          answers: { 'GOV-02': { evidence: [{ ...piece, kind: 'picture' }] } },
        }),
      'form-file-field',
    ],
    [
      'with a name that is a path',
      (file) => canonicalJson({ ...file, name: '../x' }),
      'form-file-field',
    ],
    ['nested deep', () => `${'['.repeat(40)}${']'.repeat(40)}`, 'form-file-altered'],
    [
      'of another assessment',
      (file) => canonicalJson({ ...file, assessment: '12345678' }),
      'sheet-other-assessment',
    ],
    [
      'of another guideline',
      (file) => canonicalJson({ ...file, guideline: '0'.repeat(64) }),
      'sheet-other-guideline',
    ],
    [
      'of another copy',
      (file) => canonicalJson({ ...file, heads: { dara: { lines: 1, head: '0'.repeat(64) } } }),
      'sheet-other-copy',
    ],
    ['too large', () => ' '.repeat(4 * 1024 * 1024 + 1), 'file-too-large'],
  ];
  it.each(changes)('refuses a file %s', async (_, change, complaint) => {
    const { bring, write, file, copcheck } = await bringBack({ 'GOV-02': { answer: '2' } });
    write(change(file));
    const { code, err } = await bring('--as', 'sokha', '--yes');
    expect(code).toBe(1);
    expect(err).toContain(`[${complaint}]`);
    expect((await copcheck('export', 'acme')).out).not.toContain('GOV-02');
  });
});

it('writes a form of a guideline without translation in English alone', async () => {
  const folder = temporaryFolder();
  const copcheck = programIn(folder);
  await fine(
    copcheck(
      ...'start acme --organisation Acme --period 2026-01-01..2026-12-31'.split(' '),
      ...'--guideline itu-cop --segment connectivity'.split(' '),
    ),
  );
  await fine(copcheck('form', 'acme', '-o', 'form.html'));
  expect(dataIn(readFileSync(join(folder, 'form.html'), 'utf8')).languages).toEqual(['en']);
});
