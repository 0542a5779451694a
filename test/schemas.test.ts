import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fileKinds } from '../src/cli/file-kinds.ts';

/** `copcheck/<name>/1` */
const kinds = fileKinds.map((kind) => [kind.format.split('/')[1] ?? '', kind] as const);

/** Written by `npm run golden`, so that editors check and explain what the program reads. */
it.each(kinds)('publishes the schema of %s that it reads with', async (name, kind) => {
  expect(kind.format).toBe(`copcheck/${name}/1`);
  const published = `${JSON.stringify(kind.schema, null, 2)}\n`;
  await expect(published).toMatchFileSnapshot(`../schemas/${name}.schema.json`);
});

it('publishes no other', () => {
  const names = kinds.map(([name]) => `${name}.schema.json`);
  expect(readdirSync('schemas').toSorted()).toEqual(names.toSorted());
});
