import { readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { fileKinds, publishedKinds } from '../../src/cli/file-kinds.ts';
import { annotate } from './annotate.ts';
import { schemaNotes } from './notes.ts';

type Schema = Readonly<Record<string, unknown>>;

/** `copcheck/<name>/1` */
const kinds = publishedKinds.map((kind) => {
  const name = kind.format.split('/')[1] ?? '';
  return { name, format: kind.format, published: annotate(kind.schema, schemaNotes[name] ?? {}) };
});

/** What people write, and so ask an editor about; the rest copcheck writes. */
const byPeople = kinds.filter(({ format }) => fileKinds.some((kind) => kind.format === format));

const schemasIn = (schemas: unknown): readonly (readonly [string, Schema])[] =>
  Object.entries((schemas ?? {}) as Readonly<Record<string, Schema>>);

/** Every field of a schema, at every level, by its path; `{}` is a field with a name of the author's own. */
function fieldsIn(schema: unknown, path = ''): readonly (readonly [string, Schema])[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties, items, additionalProperties, patternProperties } = schema as Schema;
  const others = typeof additionalProperties === 'object' ? { '': additionalProperties } : {};
  const own = [
    ...schemasIn(properties).map(([name, field]) => [`${path}.${name}`, field] as const),
    ...schemasIn(others).map(([, field]) => [`${path}{}`, field] as const),
    ...schemasIn(patternProperties).map(([, field]) => [`${path}{}`, field] as const),
  ];
  return [
    ...own,
    ...own.flatMap(([at, field]) => fieldsIn(field, at)),
    ...fieldsIn(items, `${path}[]`),
  ];
}

/** What stands in a field, or in each entry of its list. */
const inside = (field: Schema): Schema =>
  field['type'] === 'array' ? ((field['items'] ?? {}) as Schema) : field;

const meaningOf = (field: Schema): string =>
  typeof field['description'] === 'string' ? field['description'] : '';

/** A published schema has a word that only editors know. */
const ajv = new Ajv2020({ allowUnionTypes: true, keywords: ['errorMessage'] });

describe.each(kinds)('the schema of $name', ({ name, format, published }) => {
  /** Written by `npm run golden`, so that editors check and explain what the program reads. */
  it('is published as the program reads with it, explained', async () => {
    expect(format).toBe(`copcheck/${name}/1`);
    await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot(
      `../../schemas/${name}.schema.json`,
    );
  });

  it('says of every field what it means', () => {
    const silent = fieldsIn(published).filter(([, field]) => meaningOf(field).length < 10);
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it('has only examples that it accepts itself', () => {
    const wrong = fieldsIn(published).flatMap(([path, field]) => {
      const examples = (field['examples'] ?? []) as readonly unknown[];
      return examples.filter((example) => !ajv.validate(field, example)).map(() => path);
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(byPeople)('the schema of $name', ({ name, published }) => {
  it('says in which form every text with a form is written', () => {
    const patterned = fieldsIn(published).filter(([, field]) => 'pattern' in inside(field));
    const wrong = patterned.filter(([, field]) => {
      const form = inside(field)['errorMessage'];
      if (typeof form !== 'string' || form.endsWith('.')) return true;
      return !meaningOf(field).toLowerCase().endsWith(`. ${form.toLowerCase()}.`);
    });
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  it('names every word that may stand in a field', () => {
    const unnamed = fieldsIn(published).flatMap(([path, field]) => {
      const words = (inside(field)['enum'] ?? []) as readonly string[];
      return words
        .filter((word) => !new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(meaningOf(field)))
        .map((word) => `${path} ${word}`);
    });
    expect(unnamed).toEqual([]);
  });

  it('has an example of every text and number without a form', () => {
    // Whoever translates has the English for an example.
    if (name.endsWith('-translation')) return;
    const bare = fieldsIn(published).filter(([, field]) => {
      const { type, pattern, enum: words, const: only } = inside(field);
      const isFree = ['string', 'integer', 'number'].includes(String(type));
      return isFree && pattern === undefined && words === undefined && only === undefined;
    });
    const without = bare.filter(([, field]) => !('examples' in field));
    expect(without.map(([path]) => path)).toEqual([]);
  });
});

it('publishes no other schema, and has no notes on others', () => {
  const names = kinds.map(({ name }) => name);
  expect(readdirSync('schemas').toSorted()).toEqual(
    names.map((name) => `${name}.schema.json`).toSorted(),
  );
  expect(Object.keys(schemaNotes).toSorted()).toEqual(names.toSorted());
});
