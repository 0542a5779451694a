import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { canonicalJson } from '../../src/documents/canonical.ts';
import type { FormAnswers } from '../../src/form/answers.ts';
import type { FormData } from '../../src/form/form-data.ts';
import { fine } from '../support/desks.ts';
import { sharedAssessment, type } from '../support/workbooks.ts';

/** What the page saves when these items are answered with a level; a browser does the same in .ci/form. */
function answeredInForm(html: string, levels: Readonly<Record<string, number>>): FormAnswers {
  const [, json = ''] = /id="form-data">([^<]*)<\/script>/.exec(html) ?? [];
  const { origin, name } = JSON.parse(json) as FormData;
  return {
    format: 'copcheck/form-answers/1',
    ...origin,
    name: name ?? '',
    answers: Object.fromEntries(
      Object.entries(levels).map(([id, level]) => [id, { answer: `${level}` }]),
    ),
  };
}

type Exported = { readonly answers: Readonly<Record<string, { readonly answer: unknown }>> };

it('three colleagues answer one assessment, in a terminal, in Excel and in a browser', async () => {
  const { folder, file, copcheck } = await sharedAssessment();
  await fine(copcheck('assign', 'GOV', 'acme', '--to', 'dara'));
  await fine(copcheck('assign', 'CSAM', 'acme', '--to', 'vanna'));
  await fine(copcheck('export', 'acme', '--xlsx', 'w.xlsx', '--for', 'dara'));
  await fine(copcheck('form', 'acme', '-o', 'form.html', '--for', 'vanna'));
  const { out: all } = await fine(copcheck('status', 'acme', '--items'));
  const ids = [...new Set(all.match(/\b(?:ISP-)?[A-Z]+-\d\d\b/g))];
  const gov = ids.filter((id) => id.startsWith('GOV-'));
  const csam = ids.filter((id) => /^(?:ISP-)?CSAM-/.test(id));

  // Each of them at the same time, two of the items twice.
  const typed = ids.filter((id) => !gov.includes(id) && !csam.includes(id));
  for (const id of [...typed, 'GOV-02', 'CSAM-03'])
    await fine(copcheck('answer', id, '1', 'acme', '--as', 'sokha'));
  type(file, Object.fromEntries(gov.map((_, row) => [`E${row + 2}`, '2'])));
  const saved = answeredInForm(
    readFileSync(join(folder, 'form.html'), 'utf8'),
    Object.fromEntries(csam.map((id) => [id, 0])),
  );
  expect(saved.name).toBe('vanna');
  writeFileSync(join(folder, 'vanna.answers.json'), canonicalJson(saved));

  const fromExcel = await fine(copcheck('import', 'w.xlsx', 'acme', '--as', 'dara', '--yes'));
  const fromForm = await fine(
    copcheck('import', 'vanna.answers.json', 'acme', '--as', 'vanna', '--yes'),
  );
  expect(fromExcel.out).toMatch(/conflict +\S+ +GOV-02/);
  expect(fromForm.out).toMatch(/conflict +\S+ +CSAM-03/);

  const { out: people } = await fine(copcheck('status', 'acme', '--by', 'person'));
  expect(people).toContain('dara');
  await fine(copcheck('resolve', 'GOV-02', 'acme', '--keep', 'dara', '--as', 'sokha'));
  await fine(copcheck('resolve', 'CSAM-03', 'acme', '--keep', 'sokha', '--as', 'sokha'));
  expect((await fine(copcheck('resolve', 'acme'))).code).toBe(0);

  const { answers } = parse((await fine(copcheck('export', 'acme'))).out) as Exported;
  const expected = new Map<string, number>([
    ...typed.map((id) => [id, 1] as const),
    ...gov.map((id) => [id, 2] as const),
    ...csam.map((id) => [id, 0] as const),
    ['CSAM-03', 1],
  ]);
  expect(ids.length).toBeGreaterThan(30);
  expect(Object.fromEntries(ids.map((id) => [id, answers[id]?.answer]))).toEqual(
    Object.fromEntries(expected),
  );
}, 60_000);
