import type { ErrorObject } from 'ajv';
import type { ExtendedJSONSchema, FromSchema, JSONSchema as AnySchema } from 'json-schema-to-ts';
import type { Complaint } from '../problems/complaint.ts';
import type { Path } from '../problems/problem.ts';
import { lengthOf } from '../text/length.ts';
import { MOST_PROBLEMS } from './limits.ts';
import { shorten } from '../text/shorten.ts';
import { suggest } from '../problems/suggest.ts';

/**
 * A JSON Schema of ours. `errorMessage` says in which form a text with a pattern is written, as the end of a
 * sentence; editors show it too.
 */
export type JSONSchema = ExtendedJSONSchema<{ readonly errorMessage: string }>;

/** The type of a file as its author writes it: a field with a default may still be missing. */
export type FileOf<Schema extends AnySchema> = FromSchema<
  Schema,
  { keepDefaultedPropertiesOptional: true }
>;

/** Something that a schema found: where, and what. */
export type SchemaFinding = {
  readonly path: Path;
  readonly of: 'key' | 'value';
  readonly complaint: Complaint;
};

/** Says whether data have the shape of a schema, or everything in which they differ from it. */
export type Validator<Data> = {
  readonly accepts: (data: unknown) => data is Data;
  readonly findings: (data: unknown) => readonly SchemaFinding[];
};

const compiled = new Map<object, Promise<Validator<never>>>();

/**
 * Compiles a schema once and keeps it. Ajv is loaded here and only when foreign data come in: it costs more
 * than half a start of the program.
 */
export function loadValidator<Data>(schema: object): Promise<Validator<Data>> {
  const known = compiled.get(schema) ?? compile(schema);
  compiled.set(schema, known);
  // The map forgets which data a schema speaks of; the caller, who hands in the schema, knows.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return known as Promise<Validator<unknown>> as Promise<Validator<Data>>;
}

async function compile(schema: object): Promise<Validator<never>> {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const validate = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    verbose: true,
    ownProperties: true,
    keywords: ['errorMessage'],
    // The schemas are our own, and a test holds them against the meta-schema; code that runs once is not worth polishing.
    meta: false,
    validateSchema: false,
    code: { optimize: false },
  }).compile<never>(schema);
  return {
    accepts: (data): data is never => validate(data),
    findings: (data) => (validate(data) ? [] : findingsOf(validate.errors ?? [])),
  };
}

const findingsOf = (errors: readonly ErrorObject[]): readonly SchemaFinding[] =>
  withoutSlips(withoutEchoes(errors).slice(0, MOST_PROBLEMS).map(describe));

/**
 * A word that is not on a list has the wrong type too, more often than not: the list says more. A text in
 * another form than the expected one is often too long for it as well, and half a level below 0: the form
 * and the type say more.
 */
const withoutEchoes = (errors: readonly ErrorObject[]): readonly ErrorObject[] => {
  const placesOf = (keyword: string): ReadonlySet<string> =>
    new Set(
      errors.filter((each) => each.keyword === keyword).map(({ instancePath }) => instancePath),
    );
  const echoes: Readonly<Record<string, ReadonlySet<string>>> = {
    minLength: placesOf('pattern'),
    maxLength: placesOf('pattern'),
    minimum: placesOf('type'),
    maximum: placesOf('type'),
  };
  const [typed, listed] = [placesOf('type'), placesOf('enum')];
  return errors.filter(({ keyword, instancePath, data }) => {
    const isWord = typeof data !== 'object' || data === null;
    if (keyword === 'type') return !(isWord && listed.has(instancePath));
    if (keyword === 'enum') return isWord || !typed.has(instancePath);
    return echoes[keyword]?.has(instancePath) !== true;
  });
};

const fieldAt = (path: Path, field: string): string => JSON.stringify([...path, field]);

/** A field that is missing because its name was misspelt: the slip says it. */
function withoutSlips(findings: readonly SchemaFinding[]): readonly SchemaFinding[] {
  const meant = new Set(
    findings.flatMap(({ path, complaint }) =>
      complaint.code === 'field-unknown' && complaint.meant !== undefined
        ? [fieldAt(path.slice(0, -1), complaint.meant)]
        : [],
    ),
  );
  return findings.filter(
    ({ path, complaint }) =>
      complaint.code !== 'field-missing' || !meant.has(fieldAt(path, complaint.field)),
  );
}

/** An Ajv error in the words of someone who writes YAML, not JSON Schema. */
function describe(error: ErrorObject): SchemaFinding {
  const path = parsePointer(error.instancePath);
  if (error.keyword === 'additionalProperties') {
    const field = textOf(error.params['additionalProperty']);
    // What is there already was not meant.
    const present = new Set(keysOf(error.data));
    const absent = keysOf(error.parentSchema?.['properties']).filter((key) => !present.has(key));
    const complaint: Complaint = {
      code: 'field-unknown',
      field: shorten(field),
      meant: suggest(field, absent) ?? sameStem(field, absent),
    };
    return { path: [...path, field], of: 'key', complaint };
  }
  const name = path.at(-1);
  // A field without a value, or whose value a # swallowed; a dash with nothing behind it.
  if (error.data === null) {
    const field = typeof name === 'string' ? shorten(name) : undefined;
    return { path, of: 'key', complaint: { code: 'field-empty', field } };
  }
  return { path, of: 'value', complaint: complaintOf(error) };
}

/** The one field that begins as another form of its word does: `releases` for `released`. */
function sameStem(field: string, absent: readonly string[]): string | undefined {
  const stem = field.slice(0, STEM);
  const [found, ...others] = absent.filter((name) => name.startsWith(stem));
  return field.length >= STEM && others.length === 0 ? found : undefined;
}

const STEM = 6;

function complaintOf(error: ErrorObject): Complaint {
  const { keyword, params, data } = error;
  const found = shorten(textOf(data));
  switch (keyword) {
    case 'required':
      return { code: 'field-missing', field: textOf(params['missingProperty']) };
    case 'enum':
      return notListed(found, listOf(params['allowedValues']).map(textOf));
    case 'const':
      return notListed(found, [textOf(params['allowedValue'])]);
    case 'type': {
      const expected = listOf(params['type']).map(textOf).join(' or ');
      return { code: 'value-wrong-type', found, shape: shapeOf(data), expected };
    }
    default:
      return outOfBounds(error) ?? { code: 'text-form', found, expected: formOf(error) };
  }
}

/** In which form a text should be, to end a sentence with. */
const formOf = ({ parentSchema, message }: ErrorObject): string =>
  textOf(parentSchema?.['errorMessage'] ?? parentSchema?.['description'] ?? message).replace(
    /\.$/,
    '',
  );

function notListed(found: string, allowed: readonly string[]): Complaint {
  const answer = allowed.find((word) => word === YES_OR_NO.get(found));
  return { code: 'value-not-listed', found, allowed, meant: answer ?? suggest(found, allowed) };
}

/** Where yes and no are expected, these say the same. */
const YES_OR_NO: ReadonlyMap<string, string> = new Map([
  ['true', 'yes'],
  ['false', 'no'],
]);

/** A text, list or number that is too short or too long, too small or too large. */
function outOfBounds({ keyword, data, parentSchema }: ErrorObject): Complaint | undefined {
  const bound = (name: string): number | undefined => {
    const value: unknown = parentSchema?.[name];
    return typeof value === 'number' ? value : undefined;
  };
  const between = (kind: string): { least: number; most: number } => ({
    least: bound(`min${kind}`) ?? 0,
    most: bound(`max${kind}`) ?? Number.MAX_SAFE_INTEGER,
  });
  switch (keyword) {
    case 'minLength':
    case 'maxLength':
      return { code: 'text-length', length: lengthOf(textOf(data)), ...between('Length') };
    case 'minItems':
    case 'maxItems':
      return { code: 'list-length', length: listOf(data).length, ...between('Items') };
    case 'maxProperties':
      return { code: 'list-length', length: keysOf(data).length, ...between('Properties') };
    case 'minimum':
    case 'maximum':
      return { code: 'number-range', found: Number(data), ...between('imum') };
    default:
      return undefined;
  }
}

const parsePointer = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((step) =>
      /^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~'),
    );

const keysOf = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : [];

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  // JSON has no word for the infinite and for what is no number.
  return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? '');
};

/** A text, or a word that is none: a number, true or false. */
function shapeOf(value: unknown): 'text' | 'word' | 'list' | 'map' {
  if (typeof value === 'string') return 'text';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value !== null ? 'map' : 'word';
}
