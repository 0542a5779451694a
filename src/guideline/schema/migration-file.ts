import type { FileKind } from '../../documents/document.ts';
import type { FileOf, JSONSchema } from '../../documents/schema.ts';
import { draft, prose, version } from './parts.ts';

/** The id of an item, a scope question or a segment: all of them can move, and none is spelt like another. */
const anyId = {
  type: 'string',
  pattern: '^([A-Z]{2,8}(-[A-Z]{2,8})?-[0-9]{2}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$',
  maxLength: 60,
  errorMessage: 'the id of an item, a scope question or a segment, as in "GOV-01" or "has-staff"',
} as const satisfies JSONSchema;

const because = { ...prose, description: 'Why, in a sentence that an officer reads.' } as const;

const severalIds = { type: 'array', minItems: 2, maxItems: 20, items: anyId } as const;

const oneId = {
  type: 'array',
  minItems: 1,
  maxItems: 500,
  items: {
    type: 'object',
    required: ['id', 'because'],
    additionalProperties: false,
    properties: { id: anyId, because },
  },
} as const satisfies JSONSchema;

const migrationSchema = {
  $schema: draft,
  title: 'Migration',
  description:
    'What became of the ids of the version before, so that an open assessment loses no answer. What is not named here stayed as it was.',
  type: 'object',
  required: ['format', 'from'],
  additionalProperties: false,
  properties: {
    format: { type: 'string', const: 'copcheck/migration/1' },
    from: { ...version, description: 'The version before this one.' },
    renamed: {
      type: 'array',
      minItems: 1,
      maxItems: 500,
      items: {
        type: 'object',
        required: ['from', 'to', 'because'],
        additionalProperties: false,
        properties: { from: anyId, to: anyId, because },
      },
      description: 'Another id, the same meaning: answers are kept.',
    },
    split: {
      type: 'array',
      minItems: 1,
      maxItems: 500,
      items: {
        type: 'object',
        required: ['from', 'into', 'because'],
        additionalProperties: false,
        properties: { from: anyId, into: severalIds, because },
      },
      description: 'One item became several: its answer is to be confirmed for each.',
    },
    merged: {
      type: 'array',
      minItems: 1,
      maxItems: 500,
      items: {
        type: 'object',
        required: ['from', 'into', 'because'],
        additionalProperties: false,
        properties: { from: severalIds, into: anyId, because },
      },
      description: 'Several items became one: their answers are to be confirmed for it.',
    },
    retired: {
      ...oneId,
      description: 'Asked no more: answers are archived. A retired item keeps its id.',
    },
    'meaning-changed': {
      ...oneId,
      description: 'The same id asks something else now: answers are to be confirmed.',
    },
    reworded: {
      ...oneId,
      description: 'Other words for the same: a person compared them, and answers are kept.',
    },
  },
} as const satisfies JSONSchema;

/** `migration.yaml` as its author writes it. */
export type MigrationFile = FileOf<typeof migrationSchema>;

export const migrationFile: FileKind<MigrationFile> = {
  format: 'copcheck/migration/1',
  schema: migrationSchema,
};
