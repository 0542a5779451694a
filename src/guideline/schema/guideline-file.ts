import type { FileKind } from '../../documents/document.ts';
import type { FileOf, JSONSchema } from '../../documents/schema.ts';
import {
  areaId,
  draft,
  calendarDate,
  itemId,
  levelNumber,
  line,
  prose,
  seen,
  slug,
  version,
} from './parts.ts';

const area = {
  type: 'object',
  required: ['id', 'title', 'summary', 'weight'],
  additionalProperties: false,
  properties: {
    id: areaId,
    title: line,
    summary: prose,
    weight: {
      type: 'integer',
      minimum: 1,
      maximum: 100,
      description: 'Share of the whole score; the weights of all areas add up to 100.',
    },
    'refuses-addresses': {
      type: 'boolean',
      description: 'Notes and evidence may hold no addresses: one could lead to abuse material.',
    },
  },
} as const satisfies JSONSchema;

const segment = {
  type: 'object',
  required: ['id', 'title', 'eligibility'],
  additionalProperties: false,
  properties: {
    id: slug,
    title: line,
    eligibility: {
      ...prose,
      description: 'A company belongs here if this sentence is true of it.',
    },
    remember: { type: 'array', maxItems: 10, items: prose },
  },
} as const satisfies JSONSchema;

const scopeQuestion = {
  type: 'object',
  required: ['id', 'asked-of', 'asked-when', 'question', 'honest-no'],
  additionalProperties: false,
  properties: {
    id: slug,
    'asked-of': { type: 'array', minItems: 1, maxItems: 20, items: slug },
    'asked-when': {
      type: 'string',
      enum: ['any', 'only'],
      description: 'any: one of these segments is chosen; only: no other segment is.',
    },
    question: prose,
    'honest-no': { ...prose, description: 'What makes "no" an honest answer.' },
  },
} as const satisfies JSONSchema;

const contradiction = {
  type: 'object',
  required: ['when', 'says'],
  additionalProperties: false,
  properties: {
    when: {
      type: 'array',
      minItems: 2,
      maxItems: 6,
      items: {
        type: 'object',
        additionalProperties: false,
        properties: {
          scope: slug,
          is: { type: 'string', enum: ['yes', 'no'] },
          item: itemId,
          below: levelNumber,
          'at-least': levelNumber,
        },
      },
    },
    says: prose,
  },
} as const satisfies JSONSchema;

const source = {
  type: 'object',
  required: ['code', 'kind', 'title', 'publisher', 'year', 'where', 'seen'],
  additionalProperties: false,
  properties: {
    code: {
      type: 'string',
      pattern: '^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$',
      maxLength: 20,
      errorMessage: 'capital letters, digits and hyphens, as in "KH-ECOM"',
    },
    kind: {
      type: 'string',
      enum: ['guideline', 'law', 'framework', 'research', 'channel', 'draft-law'],
    },
    title: { type: 'string', minLength: 2, maxLength: 300 },
    publisher: line,
    year: { type: 'string', minLength: 4, maxLength: 60 },
    where: { type: 'string', minLength: 2, maxLength: 300 },
    seen,
    'seen-detail': prose,
    'as-of': { ...line, description: 'The date of the fact; needed on a law.' },
    caution: prose,
  },
} as const satisfies JSONSchema;

const guidelineSchema = {
  $schema: draft,
  title: 'Guideline',
  description: 'What a guideline is, its areas, segments, scope questions and sources.',
  type: 'object',
  required: [
    'format',
    'id',
    'version',
    'standing',
    'title',
    'guideline-title',
    'issuer',
    'published',
    'disclaimer',
    'safety-rule',
    'basis-meaning',
    'seen-meaning',
    'areas',
    'segments',
    'sources',
  ],
  additionalProperties: false,
  properties: {
    format: { type: 'string', const: 'copcheck/guideline/1' },
    id: slug,
    version,
    standing: { type: 'string', enum: ['unofficial', 'draft', 'official'] },
    title: line,
    'guideline-title': line,
    'original-title': { type: 'string', minLength: 2, maxLength: 300 },
    issuer: prose,
    published: calendarDate,
    disclaimer: { type: 'string', minLength: 2, maxLength: 2000 },
    'safety-rule': prose,
    'answering-help': { type: 'array', maxItems: 12, items: prose },
    'basis-meaning': {
      type: 'object',
      required: ['guideline', 'law', 'good-practice'],
      additionalProperties: false,
      properties: { guideline: prose, law: prose, 'good-practice': prose },
    },
    'seen-meaning': {
      type: 'object',
      required: ['read', 'secondary', 'reported', 'unverified'],
      additionalProperties: false,
      properties: { read: prose, secondary: prose, reported: prose, unverified: prose },
    },
    'law-caution': prose,
    areas: { type: 'array', minItems: 1, maxItems: 30, items: area },
    segments: { type: 'array', minItems: 1, maxItems: 30, items: segment },
    scope: { type: 'array', maxItems: 100, items: scopeQuestion },
    contradictions: { type: 'array', maxItems: 50, items: contradiction },
    sources: { type: 'array', minItems: 1, maxItems: 200, items: source },
  },
} as const satisfies JSONSchema;

/** `guideline.yaml` as its author writes it. */
export type GuidelineFile = FileOf<typeof guidelineSchema>;

export const guidelineFile: FileKind<GuidelineFile> = {
  format: 'copcheck/guideline/1',
  schema: guidelineSchema,
};
