import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { programIn, temporaryFolder } from '../support/program.ts';

it('a new guideline lints clean, can be answered and is explained by its schemas', async () => {
  const folder = temporaryFolder();
  const copcheck = programIn(folder);
  const { code, out, err } = await copcheck('guidelines', 'new', 'my-country');
  expect([code, out]).toEqual([
    0,
    'A guideline to begin from was written to guidelines/my-country/0.1.0.\n',
  ]);
  expect(err).toContain('copcheck lint guidelines/my-country/0.1.0');
  const place = join('guidelines', 'my-country', '0.1.0');
  expect((await copcheck('lint', place, '--max-warnings', '0')).code).toBe(0);
  expect(readFileSync(join(folder, place, 'guideline.yaml'), 'utf8')).toContain('id: my-country');

  for (const name of ['guideline', 'core', 'company', 'scoring', 'contacts']) {
    const file = join(folder, place, `${name}.yaml`);
    const [, schema = ''] = /\$schema=(\S+)/.exec(readFileSync(file, 'utf8')) ?? [];
    expect(existsSync(join(dirname(file), schema)), schema).toBe(true);
  }

  const flags = ['--organisation', 'A', '--segment', 'company', '--guideline', place];
  expect((await copcheck('start', 'acme', ...flags)).code).toBe(0);
  expect((await copcheck('answer', 'CSAM-02', '3', 'acme')).code).toBe(0);
  expect((await copcheck('report', 'acme', '-o', 'r.pdf')).code).toBe(0);

  const again = await copcheck('guidelines', 'new', 'my-country');
  expect([again.code, again.err]).toEqual([2, expect.stringContaining('error[folder-not-empty]')]);
  const wrong = await copcheck('guidelines', 'new', 'My Country');
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('"My Country" does not')]);
});
