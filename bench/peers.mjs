// The peers of `copcheck lint`: the two linters with which a maintainer would otherwise hold YAML against a JSON Schema,
// each with the schema that copcheck publishes and no other rule. They are installed in the benchmark's temporary
// folder, never in the project.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGES = [
  '@stoplight/spectral-cli@6.16.3',
  'eslint@10.15.0',
  'eslint-plugin-yml@3.10.0',
  'eslint-plugin-json-schema-validator@6.3.1',
];

const SCHEMA = join(import.meta.dirname, '..', 'schemas', 'items.schema.json');

/** Installs the peers in a folder, below which the files to be checked lie. */
export function installPeers(folder) {
  execFileSync(
    'npm',
    ['install', '--silent', '--no-save', '--ignore-scripts', '--prefix', folder, ...PACKAGES],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const installed = (...path) => join(folder, 'node_modules', ...path);
  return [
    {
      name: 'Spectral',
      start: [
        installed('@stoplight', 'spectral-cli', 'dist', 'index.js'),
        'lint',
        '--quiet',
        '--ignore-unknown-format',
        '--ruleset',
        writeRuleset(folder),
      ],
      findings: (json) =>
        json.map(({ source, range }) => ({ file: source, line: range.start.line + 1 })),
    },
    {
      name: 'ESLint',
      start: [installed('eslint', 'bin', 'eslint.js'), '--config', writeConfiguration(folder)],
      findings: (json) =>
        json.flatMap(({ filePath, messages }) =>
          messages.map(({ line }) => ({ file: filePath, line })),
        ),
    },
  ];
}

function writeRuleset(folder) {
  const schema = readFileSync(SCHEMA, 'utf8');
  const file = join(folder, 'ruleset.json');
  writeFileSync(
    file,
    `{ "rules": { "items": { "given": "$", "severity": "error", "then": {
      "function": "schema",
      "functionOptions": { "dialect": "draft2020-12", "allErrors": true, "schema": ${schema} }
    } } } }`,
  );
  return file;
}

function writeConfiguration(folder) {
  const file = join(folder, 'eslint.config.mjs');
  writeFileSync(
    file,
    `import { readFileSync } from 'node:fs';
import validator from 'eslint-plugin-json-schema-validator';
import yml from 'eslint-plugin-yml';

const schema = JSON.parse(readFileSync(${JSON.stringify(SCHEMA)}, 'utf8'));
const schemas = [{ fileMatch: ['**/*.yaml'], schema }];
export default [
  {
    files: ['**/*.yaml'],
    plugins: { validator, yml },
    language: 'yml/yaml',
    rules: { 'validator/no-invalid': ['error', { schemas, useSchemastoreCatalog: false }] },
  },
];
`,
  );
  return file;
}
