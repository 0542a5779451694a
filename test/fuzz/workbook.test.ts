import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';

it('thirty workbooks that were changed at random are imported or refused by name', () => {
  expect(existsSync('dist/bin/copcheck.js'), 'run "npm run build" first').toBe(true);
  const { stdout, status } = spawnSync(
    process.execPath,
    ['test/fuzz/workbook.mjs', '--count', '30', '--seed', '20261128'],
    { encoding: 'utf8' },
  );
  expect(stdout).toMatch(/^30 workbooks: [1-9]\d* imported, [1-9]\d* refused, 0 failures, \d+ MB/m);
  expect(status).toBe(0);
}, 120_000);
