/** What an editor shows about a field, and what may stand there. */
export type Note = { readonly description?: string; readonly examples?: readonly unknown[] };

/**
 * Notes by the path of a field (`items[].title`), or by its name alone where it means the same everywhere. The
 * values of a map with names of the author's own stand under `scope{}`.
 */
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
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (!isSchema(value)) return [keyword, value];
      if (keyword === 'properties') return [keyword, fields(value, path, notes)];
      if (keyword === 'items') return [keyword, annotated(value, `${path}[]`, notes)];
      if (keyword === 'additionalProperties' || keyword === 'patternProperties') {
        return [keyword, valuesOf(keyword, value, { path: `${path}{}`, notes })];
      }
      return [keyword, value];
    }),
  );
}

type At = { readonly path: string; readonly notes: Notes };

/** The values of a map whose names are the author's own: one schema, or one for each pattern of a name. */
const valuesOf = (keyword: string, value: Schema, { path, notes }: At): Schema =>
  keyword === 'additionalProperties'
    ? explained(value, notes[path], { path, notes })
    : Object.fromEntries(
        Object.entries(value).map(([pattern, each]) => [
          pattern,
          isSchema(each) ? explained(each, notes[path], { path, notes }) : each,
        ]),
      );

const fields = (properties: Schema, path: string, notes: Notes): Schema =>
  Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => {
      const at = path === '' ? name : `${path}.${name}`;
      const note = notes[at] ?? notes[name];
      return [name, isSchema(schema) ? explained(schema, note, { path: at, notes }) : schema];
    }),
  );

/** First what a field means, then in which form it is written. */
function explained(
  schema: Schema,
  { description, examples }: Note | undefined = {},
  { path, notes }: At,
): Schema {
  const { description: own, ...bare } = annotated(schema, path, notes);
  const meaning = own ?? description;
  return {
    ...(typeof meaning === 'string' && { description: withForm(meaning, formOf(schema)) }),
    ...bare,
    ...(examples !== undefined && { examples }),
  };
}

/** The form of a text, or of the texts in a list. */
function formOf(schema: Schema): string | undefined {
  const own = schema['errorMessage'];
  if (typeof own === 'string') return own;
  return isSchema(schema['items']) ? formOf(schema['items']) : undefined;
}

const withForm = (meaning: string, form: string | undefined): string =>
  form === undefined ? meaning : `${meaning} ${form.charAt(0).toUpperCase()}${form.slice(1)}.`;
