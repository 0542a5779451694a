import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';

/** Nothing holds them against the meta-schema as the program runs: that would cost each start some 60 ms. */
it.each(readdirSync('schemas'))('%s is a schema of draft 2020-12', (file) => {
  const ajv = new Ajv2020();
  const schema = JSON.parse(readFileSync(`schemas/${file}`, 'utf8')) as object;
  expect([ajv.validateSchema(schema), ajv.errors]).toEqual([true, null]);
});
