import type { FileKind } from '../../documents/document.ts';
import type { FileOf, JSONSchema } from '../../documents/schema.ts';
import {
  areaId,
  criticality,
  draft,
  effort,
  itemId,
  levelNumber,
  line,
  prose,
  slug,
} from './parts.ts';

/** A translated text may be longer than its English. */
const text = { ...prose, maxLength: 2400 } as const satisfies JSONSchema;
const title = { ...line, maxLength: 300 } as const satisfies JSONSchema;
const long = { ...prose, maxLength: 4000 } as const satisfies JSONSchema;

const language = {
  type: 'string',
  pattern: '^[a-z]{2}$',
  maxLength: 2,
  errorMessage: 'two lower-case letters, as in "km"',
} as const satisfies JSONSchema;

/** What every translated file says of itself. */
const header = {
  language,
  status: {
    type: 'string',
    enum: ['draft', 'reviewed'],
    description: 'draft, or reviewed: a native reader compared it with the English.',
  },
  'reviewed-by': line,
} as const satisfies Record<string, JSONSchema>;

/** The short digest of the English texts that a translation was made from. */
const of = {
  type: 'string',
  pattern: '^[0-9a-f]{12}$',
  maxLength: 12,
  description: 'The English texts that this was translated from; copcheck lint --stamp writes it.',
  errorMessage: 'twelve digits or letters from a to f, as copcheck lint --stamp writes them',
} as const satisfies JSONSchema;

const list = <const Entry extends JSONSchema>(items: Entry) =>
  ({ type: 'array', maxItems: 300, items }) as const;

const itemsTranslationSchema = {
  $schema: draft,
  title: 'Translated items',
  description: 'The texts of a file of items in another language, with the same ids.',
  type: 'object',
  required: ['format', 'language', 'segment', 'status', 'items'],
  additionalProperties: false,
  properties: {
    format: { type: 'string', const: 'copcheck/items-translation/1' },
    segment: slug,
    ...header,
    items: list({
      type: 'object',
      required: ['id', 'title', 'criticality-reason', 'question', 'why', 'evidence', 'remedy'],
      additionalProperties: false,
      properties: {
        id: itemId,
        of,
        title,
        'criticality-reason': text,
        question: text,
        why: text,
        evidence: { type: 'array', minItems: 1, maxItems: 8, items: text },
        remedy: text,
        interim: text,
        'not-applicable-only-if': text,
        caution: text,
        'level-notes': list({
          type: 'object',
          required: ['level', 'note'],
          additionalProperties: false,
          properties: { level: levelNumber, note: text },
        }),
        'legal-note': text,
      },
    }),
  },
} as const satisfies JSONSchema;

const guidelineTranslationSchema = {
  $schema: draft,
  title: 'Translated guideline',
  description: 'The texts of guideline.yaml in another language.',
  type: 'object',
  required: [
    'format',
    'language',
    'status',
    'title',
    'guideline-title',
    'issuer',
    'disclaimer',
    'safety-rule',
    'basis-meaning',
    'seen-meaning',
    'areas',
    'segments',
  ],
  additionalProperties: false,
  properties: {
    format: { type: 'string', const: 'copcheck/guideline-translation/1' },
    ...header,
    of,
    title,
    'guideline-title': title,
    issuer: text,
    disclaimer: long,
    'safety-rule': text,
    'answering-help': list(text),
    'basis-meaning': {
      type: 'object',
      required: ['guideline', 'law', 'good-practice'],
      additionalProperties: false,
      properties: { guideline: text, law: text, 'good-practice': text },
    },
    'seen-meaning': {
      type: 'object',
      required: ['read', 'secondary', 'reported', 'unverified'],
      additionalProperties: false,
      properties: { read: text, secondary: text, reported: text, unverified: text },
    },
    'law-caution': text,
    areas: list({
      type: 'object',
      required: ['id', 'title', 'summary'],
      additionalProperties: false,
      properties: { id: areaId, title, summary: text },
    }),
    segments: list({
      type: 'object',
      required: ['id', 'title', 'eligibility'],
      additionalProperties: false,
      properties: { id: slug, title, eligibility: text, remember: list(text) },
    }),
    scope: list({
      type: 'object',
      required: ['id', 'question', 'honest-no'],
      additionalProperties: false,
      properties: { id: slug, question: text, 'honest-no': text },
    }),
    contradictions: list(text),
    sources: list({
      type: 'object',
      required: ['code', 'title'],
      additionalProperties: false,
      properties: {
        code: { type: 'string', minLength: 2, maxLength: 20 },
        title: text,
        publisher: title,
        'seen-detail': text,
        'as-of': title,
        caution: text,
      },
    }),
  },
} as const satisfies JSONSchema;

const scoringTranslationSchema = {
  $schema: draft,
  title: 'Translated scoring policy',
  description: 'The texts of scoring.yaml in another language.',
  type: 'object',
  required: [
    'format',
    'language',
    'status',
    'levels',
    'criticality',
    'evidence-grades',
    'efforts',
    'tiers',
    'gaming-note',
    'exercise-rule',
  ],
  additionalProperties: false,
  properties: {
    format: { type: 'string', const: 'copcheck/scoring-translation/1' },
    ...header,
    of,
    levels: list({
      type: 'object',
      required: ['level', 'name', 'anchor'],
      additionalProperties: false,
      properties: { level: levelNumber, name: title, anchor: text },
    }),
    criticality: list({
      type: 'object',
      required: ['id', 'meaning'],
      additionalProperties: false,
      properties: { id: criticality, meaning: text },
    }),
    'evidence-grades': list({
      type: 'object',
      required: ['grade', 'name', 'meaning'],
      additionalProperties: false,
      properties: {
        grade: { type: 'integer', minimum: 0, maximum: 3 },
        name: title,
        meaning: text,
      },
    }),
    efforts: list({
      type: 'object',
      required: ['id', 'meaning'],
      additionalProperties: false,
      properties: { id: effort, meaning: text },
    }),
    tiers: list({
      type: 'object',
      required: ['tier', 'advice'],
      additionalProperties: false,
      properties: { tier: { type: 'integer', minimum: 1, maximum: 10 }, advice: text },
    }),
    'gaming-note': text,
    'exercise-rule': text,
  },
} as const satisfies JSONSchema;

const contactsTranslationSchema = {
  $schema: draft,
  title: 'Translated contacts',
  description: 'The texts of contacts.yaml in another language.',
  type: 'object',
  required: ['format', 'language', 'status', 'notice', 'search-rule', 'channels'],
  additionalProperties: false,
  properties: {
    format: { type: 'string', const: 'copcheck/contacts-translation/1' },
    ...header,
    of,
    notice: text,
    'search-rule': text,
    channels: list({
      type: 'object',
      required: ['id', 'name', 'run-by', 'for', 'hours', 'languages', 'source'],
      additionalProperties: false,
      properties: {
        id: slug,
        name: title,
        'run-by': title,
        for: text,
        'not-for': text,
        hours: title,
        languages: title,
        source: text,
      },
    }),
  },
} as const satisfies JSONSchema;

export type ItemsTranslationFile = FileOf<typeof itemsTranslationSchema>;
export type GuidelineTranslationFile = FileOf<typeof guidelineTranslationSchema>;
export type ScoringTranslationFile = FileOf<typeof scoringTranslationSchema>;
export type ContactsTranslationFile = FileOf<typeof contactsTranslationSchema>;

export const itemsTranslationFile: FileKind<ItemsTranslationFile> = {
  format: 'copcheck/items-translation/1',
  schema: itemsTranslationSchema,
};

export const guidelineTranslationFile: FileKind<GuidelineTranslationFile> = {
  format: 'copcheck/guideline-translation/1',
  schema: guidelineTranslationSchema,
};

export const scoringTranslationFile: FileKind<ScoringTranslationFile> = {
  format: 'copcheck/scoring-translation/1',
  schema: scoringTranslationSchema,
};

export const contactsTranslationFile: FileKind<ContactsTranslationFile> = {
  format: 'copcheck/contacts-translation/1',
  schema: contactsTranslationSchema,
};
