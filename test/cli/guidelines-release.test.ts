import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { madeUpVersion } from '../support/made-up-version.ts';
import { programIn, temporaryFolder } from '../support/program.ts';

/** The guidelines on board in a folder of their own, and a made-up version 2.0.0 after cop-kh 1.0.0. */
function guidelines() {
  const folder = temporaryFolder();
  madeUpVersion(folder);
  const onBoard = join(process.cwd(), 'guidelines');
  cpSync(join(onBoard, 'cop-kh', '1.0.0'), join(folder, 'guidelines', 'cop-kh', '1.0.0'), {
    recursive: true,
  });
  cpSync(join(onBoard, 'registry.yaml'), join(folder, 'guidelines', 'registry.yaml'));
  const registry = (): string => readFileSync(join(folder, 'guidelines', 'registry.yaml'), 'utf8');
  return { folder, registry, copcheck: programIn(folder) };
}

const next = 'guidelines/cop-kh/2.0.0';

describe('copcheck guidelines release', () => {
  it('enters a version in the registry, once, and touches nothing else in it', async () => {
    const { registry, copcheck } = guidelines();
    const before = registry();
    const { code, out } = await copcheck('guidelines', 'release', next);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^Released: cop-kh 2\.0\.0, [0-9a-f]{64}/),
    ]);
    const [, digest = ''] = /([0-9a-f]{64})/.exec(out) ?? [];
    expect(registry()).toBe(
      `${before}  - id: cop-kh\n    version: "2.0.0"\n    digest: ${digest}\n`,
    );
    expect((await copcheck('lint', 'guidelines')).code).toBe(0);

    const again = await copcheck('guidelines', 'release', next);
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('was released before')]);
    expect(registry().match(/2\.0\.0/g)).toHaveLength(1);
  });

  it('then finds every change to it', async () => {
    const { folder, copcheck } = guidelines();
    await copcheck('guidelines', 'release', next);
    const file = join(folder, next, 'scoring.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('graded-from: 60', 'graded-from: 61'));
    const { code, err } = await copcheck('guidelines', 'release', next);
    expect([code, err]).toEqual([1, expect.stringContaining('error[guideline-released]')]);
  });

  it('refuses what the rules between versions find, as lint does', async () => {
    const { folder, registry, copcheck } = guidelines();
    rmSync(join(folder, next, 'migration.yaml'));
    const before = registry();
    const { code, err } = await copcheck('guidelines', 'release', next);
    expect(code).toBe(1);
    expect(err).toContain('error[ids-never-vanish]: The item GOV-02 of 1.0.0 is gone');
    expect(err).toContain('error[questions-change-openly]');
    expect(registry()).toBe(before);
    const linted = await copcheck('lint', next, '--format', 'json');
    expect(linted.code).toBe(1);
    expect(linted.out).toContain('ids-never-vanish');
  });

  it('is stricter than lint about contacts that nobody verified for a year', async () => {
    const { folder, copcheck } = guidelines();
    const file = join(folder, next, 'contacts.yaml');
    const text = readFileSync(file, 'utf8').replace(/ *# copcheck-ignore.*$/gm, '');
    writeFileSync(file, text.replace(/^( *)(seen: .*)$/gm, '$1$2\n$1verified-on: "2026-06-01"'));
    expect((await copcheck('lint', next, '--max-warnings', '0')).code).toBe(0);
    const late = ['--today', '2028-01-01'];
    const linted = await copcheck('lint', next, ...late);
    expect([linted.code, linted.err]).toEqual([
      0,
      expect.stringContaining('warning[contacts-were-verified-lately]'),
    ]);
    const { code, err } = await copcheck('guidelines', 'release', next, ...late);
    expect([code, err]).toEqual([
      1,
      expect.stringContaining('error[contacts-were-verified-lately]'),
    ]);
  });

  it('begins a registry where there is none, and releases no draft', async () => {
    const { folder, registry, copcheck } = guidelines();
    await copcheck('guidelines', 'new', 'my-country');
    const draft = await copcheck('guidelines', 'release', 'guidelines/my-country/0.1.0');
    expect([draft.code, draft.err]).toEqual([
      2,
      expect.stringContaining('error[release-of-draft]'),
    ]);

    rmSync(join(folder, 'guidelines', 'registry.yaml'));
    const place = join(folder, 'guidelines', 'my-country');
    cpSync(join(place, '0.1.0'), join(place, '1.0.0'), { recursive: true });
    const file = join(place, '1.0.0', 'guideline.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('version: "0.1.0"', 'version: "1.0.0"'));
    const { code } = await copcheck('guidelines', 'release', 'guidelines/my-country/1.0.0');
    expect(code).toBe(0);
    expect(registry()).toContain('format: copcheck/registry/1\nreleased:\n  - id: my-country\n');
    expect((await copcheck('lint', 'guidelines/my-country')).code).toBe(0);
  });

  it('says what is wrong with a registry that cannot be read', async () => {
    const { folder, copcheck } = guidelines();
    mkdirSync(join(folder, 'guidelines'), { recursive: true });
    writeFileSync(join(folder, 'guidelines', 'registry.yaml'), 'format: copcheck/registry/1\n');
    const { code, err } = await copcheck('guidelines', 'release', next);
    expect([code, err]).toEqual([1, expect.stringContaining('error[field-missing]')]);
  });
});
