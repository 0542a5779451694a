/** What an editor shows about a field, and what may stand there. */
export type Note = { readonly description?: string; readonly examples?: readonly unknown[] };

/** Notes by the path of a field (`items[].title`), or by its name alone where it means the same everywhere. */
export type Notes = Readonly<Record<string, Note>>;

type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A schema as it is published, with a note on every field for editors. The program reads with the bare one: a
 * compiler of schemas takes the longer the more it is told.
 */
export function annotate(schema: object, notes: Notes): Schema {
  return isSchema(schema) ? annotated(schema, '', notes) : {};
}

function annotated(schema: Schema, path: string, notes: Notes): Schema {
  const inside = (value: unknown, step: string): unknown =>
    isSchema(value) ? annotated(value, `${path}${step}`, notes) : value;
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (keyword === 'properties' && isSchema(value)) return [keyword, fields(value, path, notes)];
      if (keyword === 'items') return [keyword, inside(value, '[]')];
      if (keyword === 'additionalProperties') return [keyword, inside(value, '{}')];
      return [keyword, value];
    }),
  );
}

const fields = (properties: Schema, path: string, notes: Notes): Schema =>
  Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => {
      const at = path === '' ? name : `${path}.${name}`;
      if (!isSchema(schema)) return [name, schema];
      const { description, examples } = notes[at] ?? notes[name] ?? {};
      const said = schema['description'] ?? description;
      return [
        name,
        {
          ...(said !== undefined && { description: said }),
          ...annotated(schema, at, notes),
          ...(examples !== undefined && { examples }),
        },
      ];
    }),
  );
