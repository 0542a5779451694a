import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

type Locked = Readonly<
  Record<
    string,
    {
      readonly dev?: boolean;
      readonly hasInstallScript?: boolean;
      readonly devOptional?: boolean;
      readonly resolved?: string;
      readonly optionalDependencies?: Readonly<Record<string, string>>;
    }
  >
>;

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Locked };
const own = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  string,
  Record<string, string>
>;

/**
 * What an officer installs with copcheck. Types that a prompt can use and need not are here for the tests alone
 * (`.ci/package` counts what npm really installs).
 */
const atRunTime = Object.entries(packages).filter(
  ([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true,
);

it('installs at most 60 packages, none of which runs a script', () => {
  expect(atRunTime.length).toBeLessThanOrEqual(60);
  expect(atRunTime.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
});

it('runs no script of its own when it is installed', () => {
  const scripts = Object.keys(own['scripts'] ?? {});
  expect(scripts.filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([]);
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

it('locks the packages of every system, so that npm ci works where a registry mirror lacks some', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`${path}/node_modules/${name}` in packages || `node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});
