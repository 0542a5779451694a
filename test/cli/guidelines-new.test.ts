import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
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

type Schema = Readonly<Record<string, unknown>>;

/** What of a file has a place in a schema: what the README says of a translation, done by machine. */
function keep(data: unknown, schema: Schema): unknown {
  const { properties, items } = schema as Readonly<
    Record<string, Readonly<Record<string, Schema>>>
  >;
  if (Array.isArray(data)) return data.map((each: unknown) => keep(each, items ?? {}));
  if (properties === undefined || typeof data !== 'object' || data === null) return data;
  const fields = Object.entries(data as Readonly<Record<string, unknown>>);
  return Object.fromEntries(
    fields.flatMap(([name, value]) =>
      properties[name] === undefined ? [] : [[name, keep(value, properties[name])] as const],
    ),
  );
}

it('its README shows how a translation begins, which lints clean when it is stamped', async () => {
  const folder = temporaryFolder();
  const copcheck = programIn(folder);
  await copcheck('guidelines', 'new', 'my-country');
  const place = join(folder, 'guidelines', 'my-country', '0.1.0');
  const readme = readFileSync(join(place, '..', 'README.md'), 'utf8');
  expect(readme).toContain('# my-country');
  const [, shown = ''] = /begins:\n\n```yaml\n(.*?)```/s.exec(readme) ?? [];

  mkdirSync(join(place, 'km'));
  const [modeline = ''] = shown.split('\n');
  expect(existsSync(join(place, 'km', modeline.replace(/.*schema=/, '')))).toBe(true);
  writeFileSync(join(place, 'km', 'company.yaml'), shown);
  for (const [name, kind] of [
    ['guideline', 'guideline-translation'],
    ['core', 'items-translation'],
    ['scoring', 'scoring-translation'],
    ['contacts', 'contacts-translation'],
  ] as const) {
    expect(readme).toContain(`\`${kind}\``);
    const english = parse(readFileSync(join(place, `${name}.yaml`), 'utf8')) as object;
    const file = join(folder, 'guidelines', 'schemas', `${kind}.schema.json`);
    const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;
    const head = { format: `copcheck/${kind}/1`, language: 'km', status: 'draft' };
    const texts = keep({ ...english, ...head }, schema);
    writeFileSync(join(place, 'km', `${name}.yaml`), stringify(texts));
  }

  const unstamped = await copcheck('lint', place, '--format', 'json');
  const { problems } = JSON.parse(unstamped.out) as { problems: readonly { code: string }[] };
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['translation-stale']));
  expect((await copcheck('lint', '--stamp', place)).code).toBe(0);
  expect((await copcheck('lint', place, '--max-warnings', '0')).code).toBe(0);
});

it('a README that is there already stays', async () => {
  const folder = temporaryFolder();
  const place = join(folder, 'guidelines', 'my-country');
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'README.md'), 'Mine.\n');
  expect((await programIn(folder)('guidelines', 'new', 'my-country')).code).toBe(0);
  expect(readFileSync(join(place, 'README.md'), 'utf8')).toBe('Mine.\n');
});
