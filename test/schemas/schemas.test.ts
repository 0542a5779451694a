import { readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { publishedKinds } from '../../src/cli/file-kinds.ts';
import { annotate } from './annotate.ts';
import { schemaNotes } from './notes.ts';

type Schema = Readonly<Record<string, unknown>>;

/** `copcheck/<name>/1` */
const kinds = publishedKinds.map((kind) => {
  const name = kind.format.split('/')[1] ?? '';
  return { name, format: kind.format, published: annotate(kind.schema, schemaNotes[name] ?? {}) };
});

/** Every field of a schema, at every level, by its path. */
function fieldsIn(schema: unknown, path = ''): readonly (readonly [string, Schema])[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties, items, additionalProperties } = schema as Schema;
  const own = Object.entries((properties ?? {}) as Readonly<Record<string, Schema>>);
  return [
    ...own.map(([name, field]) => [`${path}.${name}`, field] as const),
    ...own.flatMap(([name, field]) => fieldsIn(field, `${path}.${name}`)),
    ...fieldsIn(items, `${path}[]`),
    ...fieldsIn(additionalProperties, `${path}{}`),
  ];
}

describe.each(kinds)('the schema of $name', ({ name, format, published }) => {
  /** Written by `npm run golden`, so that editors check and explain what the program reads. */
  it('is published as the program reads with it, explained', async () => {
    expect(format).toBe(`copcheck/${name}/1`);
    await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot(
      `../../schemas/${name}.schema.json`,
    );
  });

  it('says of every field what it means', () => {
    const silent = fieldsIn(published).filter(
      ([, { description }]) => typeof description !== 'string' || description.length < 10,
    );
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it('has only examples that it accepts itself', () => {
    const ajv = new Ajv2020({ allowUnionTypes: true });
    const wrong = fieldsIn(published).flatMap(([path, field]) => {
      const examples = (field['examples'] ?? []) as readonly unknown[];
      return examples.filter((example) => !ajv.validate(field, example)).map(() => path);
    });
    expect(wrong).toEqual([]);
  });
});

it('publishes no other schema, and has no notes on others', () => {
  const names = kinds.map(({ name }) => name);
  expect(readdirSync('schemas').toSorted()).toEqual(
    names.map((name) => `${name}.schema.json`).toSorted(),
  );
  expect(Object.keys(schemaNotes).toSorted()).toEqual(names.toSorted());
});
