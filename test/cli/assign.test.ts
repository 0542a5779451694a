import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { selectItems } from '../../src/assessment/select-items.ts';
import type { Wanted } from '../../src/assessment/select-items.ts';
import { readAssessmentFolder } from '../../src/files/read-assessment-folder.ts';
import { programIn, temporaryFolder } from '../support/program.ts';
import { answeredExample } from '../support/submissions.ts';

/** What a selection of the assessment on the disk leads to: ids, or codes of complaints. */
async function selected(folder: string, wanted: Wanted): Promise<readonly string[]> {
  const read = await readAssessmentFolder(join(folder, 'acme'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { assessment, inLanguage } = read.value;
  const { guideline } = inLanguage('en');
  const found = selectItems({ guideline, assessment }, wanted);
  return found.ok ? found.value.map(({ id }) => id) : found.complaints.map(({ code }) => code);
}

const journal = (folder: string): string =>
  readFileSync(join(folder, 'acme', 'answers', 'sokha.jsonl'), 'utf8');

describe('copcheck assign', () => {
  it('gives areas and items to somebody, and the latest word holds', async () => {
    const { folder, copcheck } = await answeredExample();
    const first = await copcheck('assign', 's1', 'TWO-02', 'acme', '--to', 'Dara');
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/^Saved \d\d:\d\d:\d\d: \d+ items go to dara: ONE-01, /);
    expect(await selected(folder, { for: 'dara' })).toEqual([
      'ONE-01',
      'ONE-02',
      'ONE-03',
      'TWO-02',
    ]);
    const second = await copcheck('assign', 'ONE-01', 'acme', '--to', 'vuthy', '--as', 'boss');
    expect(second.out).toContain('1 item goes to vuthy: ONE-01.');
    expect(second.out).toContain('Until now with dara: ONE-01.');
    await copcheck('assign', 'TWO-02', 'acme', '--back');
    expect(await selected(folder, { for: 'DARA' })).toEqual(['ONE-02', 'ONE-03']);
    expect(await selected(folder, { for: 'vuthy' })).toEqual(['ONE-01']);
    expect(await selected(folder, { for: 'dara', area: 's2' })).toEqual(['nothing-selected']);
    expect(await selected(folder, { for: 'dara', item: 'one-02' })).toEqual(['ONE-02']);
  });

  it('records nothing where nothing changes', async () => {
    const { folder, copcheck } = await answeredExample();
    await copcheck('assign', 'S1', 'acme', '--to', 'dara');
    const before = journal(folder);
    const again = await copcheck('assign', 'ONE-01', 'ONE-02', 'acme', '--to', 'dara');
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('has all of these')]);
    const back = await copcheck('assign', 'S2', 'acme', '--back');
    expect([back.code, back.out]).toEqual([0, expect.stringContaining('assigned to nobody')]);
    expect(journal(folder)).toBe(before);
  });

  it('does not change what the company says, nor as of when', async () => {
    const { copcheck } = await answeredExample();
    const before = await copcheck('score', 'acme', '--format', 'json');
    await copcheck('assign', 'S1', 'S2', 'acme', '--to', 'dara');
    expect((await copcheck('score', 'acme', '--format', 'json')).out).toBe(before.out);
  });

  it.each([
    ['an area that is misspelt', ['S11'], 'neither-area-nor-item', 'Did you mean "S1"?'],
    ['an item that is misspelt', ['ONE-001'], 'neither-area-nor-item', 'Did you mean "ONE-01"?'],
    ['a folder without an assessment', ['S1', 'elsewhere'], 'neither-area-nor-item', 'elsewhere'],
  ])('refuses %s', async (_, words, code, hint) => {
    const { folder } = await answeredExample();
    const here = programIn(join(folder, 'acme'));
    const before = journal(folder);
    const refused = await here('assign', ...words, '--to', 'dara');
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining(`error[${code}]`)]);
    expect(refused.err).toContain(hint);
    expect(journal(folder)).toBe(before);
  });

  it.each([
    ['nobody', [], 'assigned-or-back'],
    ['somebody and nobody', ['--to', 'dara', '--back'], 'assigned-or-back'],
    ['a name that makes no file name', ['--to', 'សុខា'], 'contributor-unsafe'],
  ])('refuses to assign to %s', async (_, flags, code) => {
    const { folder, copcheck } = await answeredExample();
    const before = journal(folder);
    const refused = await copcheck('assign', 'S1', 'acme', ...flags);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining(`error[${code}]`)]);
    expect(journal(folder)).toBe(before);
  });

  it('speaks Khmer in an assessment in Khmer', async () => {
    const folder = temporaryFolder();
    const copcheck = programIn(folder);
    const company = ['--organisation', 'Acme', '--segment', 'hosting'];
    await copcheck('start', 'acme', ...company, '--lang', 'km');
    const given = await copcheck('assign', 'CSAM', 'acme', '--to', 'dara');
    expect(given.out).toContain('ត្រូវបានបែងចែកឱ្យ dara');
    const refused = await copcheck('assign', 'CSAN', 'acme', '--to', 'dara');
    expect(refused.err).toContain('តើលោកអ្នកចង់សរសេរ «CSAM» ដែរឬទេ?');
  });
});

describe('a selection of items', () => {
  it('is of what is asked: an item that a scope answer took out is refused by name', async () => {
    const folder = temporaryFolder();
    const copcheck = programIn(folder);
    const company = ['--organisation', 'Acme', '--segment', 'content-creator'];
    await copcheck('start', 'acme', ...company, '--scope', 'has-staff=no');
    const all = await selected(folder, {});
    expect(all.length).toBeGreaterThan(20);
    expect(all).not.toContain('GOV-04');
    expect(await selected(folder, { item: 'GOV-04' })).toEqual(['item-out-of-scope']);
    expect(await selected(folder, { item: 'GOV-99', area: 'GOVV', for: 'dara' })).toEqual([
      'item-unknown',
      'area-unknown',
      'nobody-assigned',
    ]);
  });
});
