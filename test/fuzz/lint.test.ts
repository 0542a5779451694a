import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';

it('two hundred files that were changed at random are clean or say what is wrong', () => {
  expect(existsSync('dist/src/lint/lint-guideline.js'), 'run "npm run build" first').toBe(true);
  const { stdout, status } = spawnSync(
    process.execPath,
    ['test/fuzz/lint.mjs', '--count', '200', '--seed', '20261122'],
    { encoding: 'utf8' },
  );
  expect(stdout).toMatch(/^200 files: \d+ clean, \d+ with problems, 0 failures, \d+ MB/m);
  expect(status).toBe(0);
});
