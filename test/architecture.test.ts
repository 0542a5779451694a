import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which folders each folder of `src` may import from, besides itself (docs/adr/0001-the-house.md). */
const pure = {
  text: [],
  problems: ['text'],
  i18n: ['problems', 'text'],
  documents: ['problems', 'text'],
  guideline: ['documents', 'problems', 'i18n', 'text'],
  assessment: ['guideline', 'documents', 'problems', 'i18n', 'text'],
  scoring: ['assessment', 'guideline'],
  revision: ['scoring', 'assessment', 'guideline', 'documents'],
  lint: ['revision', 'scoring', 'assessment', 'guideline', 'documents', 'problems', 'text'],
  help: ['scoring', 'guideline', 'i18n'],
  form: [
    'help',
    'sheet',
    'scoring',
    'assessment',
    'guideline',
    'documents',
    'i18n',
    'problems',
    'text',
  ],
  sheet: ['assessment', 'guideline', 'documents', 'problems', 'text'],
  submission: ['scoring', 'assessment', 'guideline', 'documents', 'problems', 'text'],
  review: ['submission', 'scoring', 'assessment', 'guideline', 'documents', 'problems', 'text'],
  sector: [
    'review',
    'submission',
    'scoring',
    'assessment',
    'guideline',
    'documents',
    'problems',
    'i18n',
    'text',
  ],
  report: [
    'sector',
    'review',
    'submission',
    'scoring',
    'assessment',
    'guideline',
    'documents',
    'problems',
    'i18n',
    'text',
  ],
};

const edges = {
  pdf: ['report', 'i18n', 'problems', 'text'],
  terminal: [
    'help',
    'sector',
    'review',
    'submission',
    'sheet',
    'assessment',
    'guideline',
    'scoring',
    'i18n',
    'problems',
    'text',
  ],
  browser: ['form', 'assessment', 'guideline', 'scoring', 'i18n', 'problems', 'text'],
  files: ['assessment', 'guideline', 'documents', 'problems', 'text'],
  workbook: ['sheet', 'assessment', 'guideline', 'documents', 'i18n', 'problems', 'text'],
  cli: [...Object.keys(pure), 'pdf', 'terminal', 'files', 'workbook'],
};

const mayImport: Readonly<Record<string, readonly string[]>> = { ...pure, ...edges };

/** Every library has exactly one home. */
const homeOf: Readonly<Record<string, string>> = {
  yaml: 'documents',
  ajv: 'documents',
  'ajv/dist/2020.js': 'documents',
  'json-schema-to-ts': 'documents',
  'node:crypto': 'documents',
  pdfkit: 'pdf',
  fontkit: 'pdf',
  harfbuzzjs: 'pdf',
  'node:util': 'pdf',
  'node:zlib': 'pdf',
  inquirer: 'terminal',
  '@inquirer/core': 'terminal',
  chalk: 'terminal',
  'node:readline': 'terminal',
  'node:worker_threads': 'cli',
  'node:fs': 'files',
  'node:path': 'files',
  'node:os': 'files',
  tinyglobby: 'files',
  'hucre/xlsx': 'workbook',
  fflate: 'files',
  yauzl: 'files',
  commander: 'cli',
};

/** The world is made in one place, which may touch what the rest may not. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  'cli/real-world.ts': ['node:crypto', 'node:fs', 'node:os', 'node:path'],
  cli: ['node:path'],
  // A workbook is a zip as a report is a PDF.
  'workbook/open-parts.ts': ['node:zlib', 'fflate', 'yauzl'],
  // A package is a zip as a report is a PDF: both are unpacked by the same library.
  'files/read-package.ts': ['node:zlib'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

const folderOf = (file: string): string => file.split('/')[0] ?? '';

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(`src/${file}`, 'utf8').matchAll(/(?: from |import\()'([^']+)'/g)].map(
    ([, target = '']) => target,
  );

function mayUse(file: string, target: string): boolean {
  const folder = folderOf(file);
  if (!target.startsWith('.')) {
    const allowed = [...(exceptions[file] ?? []), ...(exceptions[folder] ?? [])];
    return homeOf[target] === folder || allowed.includes(target);
  }
  const to = folderOf(posix.join(posix.dirname(file), target));
  return to === folder || (mayImport[folder] ?? []).includes(to);
}

it.each(files)('%s imports only what its folder may', (file) => {
  expect(importsOf(file).filter((target) => !mayUse(file, target))).toEqual([]);
});

describe('the pure folders', () => {
  const pureFiles = files.filter((file) => Object.keys(pure).includes(folderOf(file)));

  it('are all in the table, and the table has no others', () => {
    expect([...new Set(files.map(folderOf))].toSorted()).toEqual(Object.keys(mayImport).toSorted());
  });

  it('touch neither clock nor chance nor process', () => {
    const touching = pureFiles.filter((file) =>
      /\bnew Date\b|\bDate\.|\bprocess\.|\bconsole\.|Math\.random|from 'node:(?!crypto')/.test(
        readFileSync(`src/${file}`, 'utf8'),
      ),
    );
    expect(touching).toEqual([]);
  });
});

it('imports types on lines of their own', () => {
  const inline = files.filter((file) =>
    /import \{[^}]*\btype /.test(readFileSync(`src/${file}`, 'utf8')),
  );
  expect(inline).toEqual([]);
});

it('names no folder after nothing', () => {
  const vague = /^(utils?|helpers?|common|misc|manager|service|base|shared|lib)(\.ts)?$/;
  expect(files.filter((file) => file.split('/').some((part) => vague.test(part)))).toEqual([]);
});

it('opens no network connection', () => {
  const networking = /node:(?:http|https|net|tls|dns|dgram|http2)|\bfetch\(|WebSocket/;
  expect(files.filter((file) => networking.test(readFileSync(`src/${file}`, 'utf8')))).toEqual([]);
});

it('has its documents', () => {
  for (const file of [
    'docs/glossary.md',
    'docs/adr/0001-the-house.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'LICENSE',
  ]) {
    expect(existsSync(file), file).toBe(true);
  }
});
