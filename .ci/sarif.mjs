// Holds a SARIF file against the schema of the standard: node .ci/sarif.mjs <folder with the schema's package> <file>
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';

const [folder, file] = process.argv.slice(2);
const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find(
  (name) => /sarif.*2\.1\.0.*\.json$/.test(name) && name.includes('jest-sarif'),
);
if (found === undefined) throw new Error('the schema of SARIF 2.1.0 is not in the package');
const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(join(folder, found), 'utf8'));
const ajv = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false, logger: false });
const accepts = ajv.compile(schema);
const log = JSON.parse(readFileSync(file, 'utf8'));
if (!accepts(log)) throw new Error(JSON.stringify(accepts.errors, null, 2));
console.log(`SARIF is valid, with ${log.runs[0].results.length} results`);
