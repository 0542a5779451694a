import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

type Locked = Readonly<
  Record<
    string,
    { readonly dev?: boolean; readonly hasInstallScript?: boolean; readonly resolved?: string }
  >
>;

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Locked };
const own = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  string,
  Record<string, string>
>;

/** What an officer installs with copcheck. */
const atRunTime = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);

it('installs at most 60 packages, none of which runs a script', () => {
  expect(atRunTime.length).toBeLessThanOrEqual(60);
  expect(atRunTime.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
});

it('pins every dependency exactly', () => {
  const versions = Object.values({ ...own['dependencies'], ...own['devDependencies'] });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('names no registry in its lockfile', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved?.startsWith('http'))).toEqual(
    [],
  );
});
