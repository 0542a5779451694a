import { readDocument } from '../documents/document.ts';
import type { FileKind } from '../documents/document.ts';
import type { FileOf, JSONSchema } from '../documents/schema.ts';
import type { Source } from '../documents/source.ts';
import { readYaml } from '../documents/yaml.ts';
import { draft, slug, version } from '../guideline/schema/parts.ts';
import { success } from '../problems/result.ts';
import type { Result } from '../problems/result.ts';

const digest = {
  type: 'string',
  pattern: '^[0-9a-f]{64}$',
  maxLength: 64,
  errorMessage: '64 digits or letters from a to f, as copcheck wrote them',
} as const satisfies JSONSchema;

const assessmentSchema = {
  $schema: draft,
  title: 'Assessment',
  description:
    'What never changes about an assessment. Written by copcheck; what was answered stands in the journals.',
  type: 'object',
  required: ['format', 'id', 'name', 'guideline', 'created'],
  additionalProperties: false,
  properties: {
    format: { type: 'string', const: 'copcheck/assessment/1' },
    id: {
      type: 'string',
      pattern: '^[A-Za-z0-9-]{8,64}$',
      maxLength: 64,
      errorMessage: 'eight or more letters, digits and hyphens, as copcheck wrote them',
    },
    name: {
      type: 'string',
      pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
      maxLength: 60,
      errorMessage: 'lower-case letters, digits and hyphens, as in "mekong-mobile"',
    },
    guideline: {
      type: 'object',
      required: ['id', 'version', 'digest', 'contacts'],
      additionalProperties: false,
      properties: {
        id: slug,
        version,
        digest,
        contacts: digest,
        translations: {
          type: 'object',
          additionalProperties: false,
          maxProperties: 20,
          patternProperties: { '^[a-z]{2}$': digest },
          description: 'The digests of the translations, by language.',
        },
      },
    },
    created: {
      type: 'string',
      pattern:
        '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$',
      maxLength: 40,
      errorMessage: 'a date and time, as in "2026-09-30T09:12:00+07:00"',
    },
  },
} as const satisfies JSONSchema;

/** `assessment.yaml`: which assessment this is, and the guideline it was started with. */
export type AssessmentFile = FileOf<typeof assessmentSchema>;

export const assessmentFile: FileKind<AssessmentFile> = {
  format: 'copcheck/assessment/1',
  schema: assessmentSchema,
};

/**
 * Reads `assessment.yaml`. Every command does, so the usual one, which copcheck wrote, is recognised at a
 * glance; the schema, which is slow to load, is asked only about one that somebody changed.
 */
export async function readAssessmentFile(source: Source): Promise<Result<AssessmentFile>> {
  const read = readYaml(source);
  if (read.ok && isAssessmentFile(read.value.data)) return success(read.value.data);
  const document = await readDocument(source, assessmentFile);
  return document.ok ? success(document.value.data) : document;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (data: unknown): data is Fields => typeof data === 'object' && data !== null;

/** Whether the fields are those of a schema, and texts of the form it asks for. */
const areForms = (
  data: Fields,
  forms: Readonly<Record<string, { readonly pattern: string }>>,
): boolean =>
  Object.keys(data).length === Object.keys(forms).length &&
  Object.entries(forms).every(([name, { pattern }]) => {
    const value = data[name];
    return typeof value === 'string' && new RegExp(pattern).test(value);
  });

function isAssessmentFile(data: unknown): data is AssessmentFile {
  if (!isFields(data)) return false;
  const { format, guideline, ...rest } = data;
  const { id, name, created, guideline: pin } = assessmentSchema.properties;
  if (!isFields(guideline)) return false;
  const { translations = {}, ...pinned } = guideline;
  const { translations: _, ...pinForms } = pin.properties;
  return (
    format === assessmentFile.format &&
    areForms(rest, { id, name, created }) &&
    areForms(pinned, pinForms) &&
    isFields(translations) &&
    Object.entries(translations).every(
      ([language, found]) => /^[a-z]{2}$/.test(language) && areForms({ found }, { found: digest }),
    )
  );
}
