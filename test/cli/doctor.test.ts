import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { programIn, temporaryFolder } from '../support/program.ts';

describe('copcheck doctor', () => {
  it('says that all is well, shows a line in each language, and leaves nothing behind', async () => {
    const folder = temporaryFolder();
    const { code, out } = await programIn(folder)('doctor');
    expect(code).toBe(0);
    expect(out).toContain('Node.js');
    expect(out).toContain('cop-kh 1.0.0 (en, km)');
    expect(out).toContain('កិច្ចការពារកុមារលើប្រព័ន្ធអនឡាញ');
    expect(out).toContain('child online protection');
    expect(out).toContain('--lang en');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says so where the folder is gone', async () => {
    const { code, out } = await programIn('/nowhere/at/all')('doctor');
    expect(code).toBe(1);
    expect(out).toContain('cannot be written');
  });
});
