import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answeredExample, submittedExample } from '../support/submissions.ts';

describe('copcheck submit', () => {
  it('refuses while a reviewer would send it back, and says why', async () => {
    const { copcheck } = await answeredExample();
    await copcheck('answer', 'ONE-01', '0', 'acme', '--as', 'dara');
    const { code, err } = await copcheck('submit', 'acme');
    expect(code).toBe(1);
    expect(err).toContain(
      'error[submission-disputed]: Answered differently by two people: ONE-01.',
    );
    expect(err).toContain('copcheck resolve <item>');
  });

  it('freezes a revision once, and the next one names it', async () => {
    const { copcheck, json, folder } = await submittedExample();
    const again = await copcheck('submit', 'acme');
    expect([again.code, again.err]).toEqual([
      2,
      expect.stringContaining('Nothing has changed since revision 1 was handed in.'),
    ]);
    await copcheck('reopen', 'acme', '--because', 'The register was left out.');
    await copcheck('answer', 'ONE-02', '1', 'acme');
    const { code, out } = await copcheck('submit', 'acme');
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^Revision 2: acme\/submissions\/\S+-r2\.pdf/),
    ]);
    const second = JSON.parse(
      readFileSync(join(folder, 'acme', 'submissions', 'r2.submission.json'), 'utf8'),
    ) as { readonly previous: string };
    const { createHash } = await import('node:crypto');
    expect(second.previous).toBe(createHash('sha256').update(readFileSync(json)).digest('hex'));
  });
});

describe('copcheck verify', () => {
  it('passes what was handed in, with the seal code of the signed page', async () => {
    const { verify, pdf, seal } = await submittedExample();
    const { code, out } = await verify(pdf, '--seal', seal.toLowerCase().replaceAll('-', ' '));
    expect(code).toBe(0);
    expect(out.match(/^PASS {2}/gm)).toHaveLength(6);
    expect(out).toContain('Nothing wrong was found.');
  });

  it('says what it cannot check without the code', async () => {
    const { verify, pdf, seal } = await submittedExample();
    const { code, out } = await verify(pdf);
    expect(code).toBe(0);
    expect(out).toContain('NOT COMPARED  The seal code is that of the signed page');
    expect(out).toContain(seal);
    expect(out).toContain('Nothing wrong was found in what could be compared.');
  });

  it('reads the data alone', async () => {
    const { verify, json, seal } = await submittedExample();
    const { code, out } = await verify(json, '--seal', seal, '--format', 'json');
    expect(code).toBe(0);
    const { files } = JSON.parse(out) as {
      readonly files: readonly { readonly verdict: string; readonly checks: readonly unknown[] }[];
    };
    expect(files).toMatchObject([{ verdict: 'pass', organisation: 'Worked Example', revision: 1 }]);
    expect(files[0]?.checks).toHaveLength(5);
  });

  it.each([
    [
      'a raised answer',
      'score-other',
      (data) => (data.items['TWO-01'] = { answer: { kind: 'level', level: 4 } }),
    ],
    ['a raised score', 'score-other', (data) => (data.claim.evidenced = '95')],
    ['a raised grade', 'score-other', (data) => (data.claim.grade = 'A')],
    [
      'an easier guideline',
      'guideline-not-registered',
      (data) => (data.guideline.digest = 'a'.repeat(64)),
    ],
    [
      'a guideline that is not here',
      'guideline-not-here',
      (data) => (data.guideline.version = '9.0.0'),
    ],
    [
      'an item that is not asked',
      'answers-not-allowed',
      (data) => (data.items['NINE-99'] = { answer: { kind: 'level', level: 4 } }),
    ],
    ['an answer left out', 'submission-open', (data) => delete data.items['ONE-01']],
    [
      'a critical item that does not apply',
      'answers-not-allowed',
      (data) =>
        (data.items['TWO-01'] = {
          answer: { kind: 'not-applicable', reason: 'There is no such thing here at all.' },
        }),
    ],
    [
      'a field that does not belong',
      'submission-field',
      (data) => Object.assign(data, { zebra: 1 }),
    ],
    [
      'a level that does not exist',
      'submission-field',
      (data) => (data.items['ONE-01'] = { answer: { kind: 'level', level: 5 } }),
    ],
    [
      'a newer format',
      'format-unknown',
      (data) => Object.assign(data, { format: 'copcheck/submission/2' }),
    ],
  ] satisfies readonly (readonly [
    string,
    string,
    Parameters<Awaited<ReturnType<typeof submittedExample>>['altered']>[0],
  ])[])('fails %s, against the seal and by itself', async (_, expected, change) => {
    const { verify, altered, seal } = await submittedExample();
    const file = altered(change);
    const { code, out } = await verify(file, '--seal', seal, '--format', 'json');
    expect(code).toBe(1);
    const codes = [...out.matchAll(/"code": "([a-z-]+)"/g)].map(([, found]) => found);
    expect(codes).toContain(expected);
    if (expected !== 'submission-field' && expected !== 'format-unknown')
      expect(codes).toContain('seal-other');
  });

  it('fails data that only look the same', async () => {
    const { verify, json, folder } = await submittedExample();
    const text = readFileSync(json, 'utf8');
    const file = join(folder, 'other.json');
    for (const [other, expected] of [
      [text.replace('{', '{ '), 'submission-not-canonical'],
      [text.replace('"revision":1', '"revision":1,"revision":1'), 'submission-not-canonical'],
      [text.slice(0, -10), 'submission-not-json'],
      ['['.repeat(200_000), 'submission-too-deep'],
      ['', 'submission-not-json'],
      ['{}', 'format-missing'],
    ] as const) {
      writeFileSync(file, other);
      const { code, out } = await verify(file, '--format', 'json');
      expect([code, out]).toEqual([1, expect.stringContaining(`"code": "${expected}"`)]);
    }
  });

  it('fails a report of which one byte was changed, wherever that is', async () => {
    const { verify, pdf, seal, folder } = await submittedExample();
    const bytes = readFileSync(pdf);
    const file = join(folder, 'changed.pdf');
    for (let place = 0; place < bytes.length; place += Math.ceil(bytes.length / 60)) {
      const changed = Buffer.from(bytes);
      changed[place] = (changed[place] ?? 0) ^ 1;
      writeFileSync(file, changed);
      const { code } = await verify(file, '--seal', seal);
      expect(code, `byte ${place}`).toBe(1);
    }
  }, 60_000);

  it.each([
    ['cut short', (pdf: Buffer) => pdf.subarray(0, pdf.length - 100)],
    ['with something added', (pdf: Buffer) => Buffer.concat([pdf, Buffer.from('\n')])],
    [
      'with an update',
      (pdf: Buffer) => Buffer.concat([pdf, pdf.subarray(pdf.lastIndexOf('xref'))]),
    ],
    ['of another program', () => Buffer.from('%PDF-1.4\n%%EOF')],
  ])('fails a report %s', async (_, change) => {
    const { verify, pdf, folder } = await submittedExample();
    const file = join(folder, 'changed.pdf');
    writeFileSync(file, change(readFileSync(pdf)));
    const { code, out } = await verify(file);
    expect([code, out]).toEqual([
      1,
      expect.stringContaining('This is no report that copcheck submit'),
    ]);
  });

  it('compares nothing with another program or template, and writes a copy to read', async () => {
    const { verify, pdf, folder, altered } = await submittedExample();
    const own = join(folder, 'own.pdf');
    const { code } = await verify(pdf, '--redraw', own);
    expect(code).toBe(0);
    expect(readFileSync(own).equals(readFileSync(pdf))).toBe(true);
    expect((await verify(altered(() => undefined))).code).toBe(0);
    const wrong = await verify(pdf, '--seal', 'P48W');
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('error[seal-form]')]);
  });
});

it('warns before the seal that no round is named', async () => {
  const { copcheck } = await answeredExample();
  expect((await copcheck('check', 'acme')).err).toContain('warning[round-missing]');
  const { code, err } = await copcheck('submit', 'acme');
  expect([code, err]).toEqual([0, expect.stringContaining('warning[round-missing]')]);
  await copcheck('reopen', 'acme', '--because', 'No round was named.');
  await copcheck('scope', 'acme', '--round', '2027-1');
  expect((await copcheck('check', 'acme')).err).not.toContain('round-missing');
  expect((await copcheck('submit', 'acme')).err).not.toContain('round-missing');
});
