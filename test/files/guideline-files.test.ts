import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listGuidelines, readGuidelineFiles } from '../../src/files/guideline-files.ts';
import { parseGuideline } from '../../src/guideline/parse.ts';
import { complaintOf } from './complaint-of.ts';
import { temporaryFolder } from './temporary-folder.ts';

function rootWith(...versions: readonly string[]): string {
  const root = temporaryFolder();
  for (const version of versions) {
    mkdirSync(join(root, version), { recursive: true });
    writeFileSync(join(root, version, 'guideline.yaml'), 'format: copcheck/guideline/1\n');
  }
  return root;
}

it('lists the guidelines of all roots by id, the newest version last', () => {
  const first = rootWith('cop-kh/1.10.0', 'cop-kh/1.2.0', 'cop-kh/1.9.1');
  const second = rootWith('asean/0.1.0');
  expect(listGuidelines([first, second]).map(({ id, version }) => `${id}@${version}`)).toEqual([
    'asean@0.1.0',
    'cop-kh@1.2.0',
    'cop-kh@1.9.1',
    'cop-kh@1.10.0',
  ]);
  expect(listGuidelines([first])[0]?.folder).toBe(join(first, 'cop-kh', '1.2.0'));
});

it('passes over what is no guideline', () => {
  const root = rootWith('cop-kh/1.0.0', 'cop-kh/draft', '.git/1.0.0');
  mkdirSync(join(root, 'cop-kh', '2.0.0'));
  writeFileSync(join(root, 'registry.yaml'), 'format: copcheck/registry/1\n');
  const found = listGuidelines([root, join(root, 'no-such-folder')]);
  expect(found.map(({ id, version }) => `${id}@${version}`)).toEqual(['cop-kh@1.0.0']);
});

it.each(['cop-kh', 'itu-cop'])('reads the guideline %s, which is on board', async (id) => {
  const [newest] = listGuidelines(['guidelines'])
    .filter((each) => each.id === id)
    .toReversed();
  const folder = newest?.folder ?? '';
  const parsed = await parseGuideline(readGuidelineFiles(folder), folder);
  expect(parsed.ok ? parsed.value.guideline.id : parsed.problems).toBe(id);
});

it('reports a file that is too large with its place, like any other mistake', async () => {
  const root = rootWith('cop-kh/1.0.0');
  const folder = join(root, 'cop-kh', '1.0.0');
  writeFileSync(join(folder, 'core.yaml'), `a: ${'x'.repeat(600_000)}\n`);
  const parsed = await parseGuideline(readGuidelineFiles(folder), folder);
  const problems = parsed.ok ? [] : parsed.problems;
  expect(problems.find(({ complaint }) => complaint.code === 'file-too-large')).toMatchObject({
    complaint: { bytes: 600_004 },
    at: { file: join(folder, 'core.yaml'), line: 1 },
  });
});

it('says that a folder is not there', () => {
  const folder = join(temporaryFolder(), 'cop-kh');
  expect(complaintOf(() => readGuidelineFiles(folder))).toEqual({
    code: 'file-not-found',
    file: folder,
  });
});
