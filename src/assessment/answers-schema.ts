import type { FileKind } from '../documents/document.ts';
import type { FileOf, JSONSchema } from '../documents/schema.ts';
import { draft, isoDate, slug } from '../guideline/schema/parts.ts';
import { evidenceEndings, MOST_EVIDENCE_BYTES } from './evidence.ts';

const name = { type: 'string', minLength: 1, maxLength: 200 } as const satisfies JSONSchema;
const text = { type: 'string', minLength: 1, maxLength: 4000 } as const satisfies JSONSchema;
const evidence = {
  type: 'object',
  required: ['title', 'kind', 'date'],
  additionalProperties: false,
  properties: {
    title: { ...name, description: 'What the document is called; never an address.' },
    kind: {
      type: 'string',
      enum: ['document', 'record', 'check'],
      description:
        'An approved document (E1), a record of operation (E2), an independent check (E3).',
    },
    date: isoDate,
    system: { ...name, description: 'Where it is kept; a record always names it.' },
    owner: { ...name, description: 'Who keeps it or, for a check, who made it.' },
    file: {
      type: 'object',
      description: 'Its copy in the folder "evidence"; written by copcheck evidence add.',
      required: ['sha256', 'bytes', 'ending'],
      additionalProperties: false,
      properties: {
        sha256: {
          type: 'string',
          pattern: '^[0-9a-f]{64}$',
          maxLength: 64,
          description: 'SHA-256 of its bytes.',
          errorMessage: '64 digits or letters from a to f, as copcheck wrote them',
        },
        bytes: {
          type: 'integer',
          minimum: 1,
          maximum: MOST_EVIDENCE_BYTES,
          description: 'How long the file is, in bytes.',
        },
        ending: {
          type: 'string',
          enum: evidenceEndings,
          description: `The ending of its name: ${evidenceEndings.join(', ')}.`,
        },
      },
    },
  },
} as const satisfies JSONSchema;

const answer = {
  type: 'object',
  additionalProperties: false,
  properties: {
    // What is an answer is said by checkAnswer, so that a wrong one is told together with all else.
    answer: {
      type: ['integer', 'string'],
      maxLength: 40,
      description: 'A level from 0 to 4, or na.',
    },
    reason: { ...text, description: 'Why the item does not apply; only with na.' },
    note: text,
    evidence: { type: 'array', maxItems: 50, items: evidence },
  },
} as const satisfies JSONSchema;

const plan = {
  type: 'object',
  required: ['action', 'person', 'due'],
  additionalProperties: false,
  properties: { action: text, person: name, due: isoDate },
} as const satisfies JSONSchema;

/** What a file of answers may say. */
export const answersProperties = {
  particulars: {
    type: 'object',
    required: ['organisation', 'period'],
    additionalProperties: false,
    properties: {
      organisation: name,
      period: {
        type: 'object',
        required: ['from', 'to'],
        additionalProperties: false,
        properties: { from: isoDate, to: isoDate },
      },
      round: name,
      language: { type: 'string', minLength: 2, maxLength: 12 },
    },
  },
  segments: { type: 'array', minItems: 1, maxItems: 30, items: slug },
  scope: {
    type: 'object',
    maxProperties: 100,
    additionalProperties: { type: 'string', enum: ['yes', 'no'] },
  },
  answers: { type: 'object', maxProperties: 2000, additionalProperties: answer },
  plan: { type: 'object', maxProperties: 2000, additionalProperties: plan },
} as const satisfies Record<string, JSONSchema>;

const answersSchema = {
  $schema: draft,
  title: 'Answers',
  description: 'The answers of one company as one file, for scripts, colleagues and repositories.',
  type: 'object',
  required: ['format'],
  additionalProperties: false,
  properties: { format: { type: 'string', const: 'copcheck/answers/1' }, ...answersProperties },
} as const satisfies JSONSchema;

/** `answers.yaml` as its author writes it. */
export type AnswersFile = FileOf<typeof answersSchema>;

export const answersFile: FileKind<AnswersFile> = {
  format: 'copcheck/answers/1',
  schema: answersSchema,
};
