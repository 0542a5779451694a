import type { FileKind } from '../../documents/document.ts';
import type { FileOf, JSONSchema } from '../../documents/schema.ts';
import { draft, line } from './parts.ts';

const termsSchema = {
  $schema: draft,
  title: 'Terms',
  description: 'The English terms that a translation keeps to one word for.',
  type: 'object',
  required: ['format', 'terms'],
  additionalProperties: false,
  properties: {
    format: { type: 'string', const: 'copcheck/terms/1' },
    terms: {
      type: 'array',
      minItems: 1,
      maxItems: 500,
      items: {
        type: 'object',
        required: ['term', 'as'],
        additionalProperties: false,
        properties: {
          term: { ...line, description: 'The English word or words, in the singular.' },
          as: {
            type: 'array',
            minItems: 1,
            maxItems: 10,
            items: line,
            description: 'What may stand for it in the translation.',
          },
        },
      },
    },
  },
} as const satisfies JSONSchema;

/** `terms.yaml` of a translation as its author writes it. */
export type TermsFile = FileOf<typeof termsSchema>;

export const termsFile: FileKind<TermsFile> = { format: 'copcheck/terms/1', schema: termsSchema };
