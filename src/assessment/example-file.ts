import type { FileKind } from '../documents/document.ts';
import type { FileOf, JSONSchema } from '../documents/schema.ts';
import { draft } from '../guideline/schema/parts.ts';
import { answersProperties } from './answers-schema.ts';

const score = {
  type: 'number',
  minimum: 0,
  maximum: 100,
  description: 'As it is printed, with one decimal.',
} as const satisfies JSONSchema;

const exampleSchema = {
  $schema: draft,
  title: 'Example',
  description: 'The answers of an invented company, and the score that they must have.',
  type: 'object',
  required: ['format', 'particulars', 'segments', 'answers', 'expect'],
  additionalProperties: false,
  properties: {
    format: { type: 'string', const: 'copcheck/example/1' },
    ...answersProperties,
    expect: {
      type: 'object',
      required: ['claimed', 'evidenced', 'grade'],
      additionalProperties: false,
      properties: {
        claimed: score,
        evidenced: score,
        grade: {
          type: 'string',
          minLength: 1,
          maxLength: 4,
          description: 'A grade of the policy; none where too little applies for one.',
        },
      },
    },
  },
} as const satisfies JSONSchema;

/** A file of `examples/` of a guideline version as its author writes it. */
export type ExampleFile = FileOf<typeof exampleSchema>;

export const exampleFile: FileKind<ExampleFile> = {
  format: 'copcheck/example/1',
  schema: exampleSchema,
};
