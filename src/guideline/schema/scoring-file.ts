import type { FileKind } from '../../documents/document.ts';
import type { FileOf, JSONSchema } from '../../documents/schema.ts';
import { criticality, draft, effort, levelNumber, line, prose, version } from './parts.ts';

const grade = { type: 'string', minLength: 1, maxLength: 4 } as const satisfies JSONSchema;
const evidenceGrade = { type: 'integer', minimum: 0, maximum: 3 } as const satisfies JSONSchema;
const months = { type: 'integer', minimum: 1, maximum: 240 } as const satisfies JSONSchema;
const levelList = {
  type: 'array',
  minItems: 1,
  maxItems: 5,
  items: levelNumber,
} as const satisfies JSONSchema;

const scoringSchema = {
  $schema: draft,
  title: 'Scoring policy',
  description: 'How answers become a score; released and pinned with the guideline.',
  type: 'object',
  required: [
    'format',
    'version',
    'levels',
    'criticality',
    'evidence-grades',
    'evidence-need',
    'evidence-age',
    'graded-from',
    'grades',
    'caps',
    'efforts',
    'tiers',
    'reason-min-length',
    'gaming-note',
    'exercise-rule',
  ],
  additionalProperties: false,
  properties: {
    format: { type: 'string', const: 'copcheck/scoring/1' },
    version,
    levels: {
      type: 'array',
      minItems: 5,
      maxItems: 5,
      items: {
        type: 'object',
        required: ['level', 'name', 'anchor', 'credit'],
        additionalProperties: false,
        properties: {
          level: levelNumber,
          name: line,
          anchor: { ...prose, description: 'Cumulative: a level needs all of the one below it.' },
          credit: { type: 'integer', minimum: 0, maximum: 100 },
        },
      },
    },
    criticality: {
      type: 'array',
      minItems: 3,
      maxItems: 3,
      items: {
        type: 'object',
        required: ['id', 'weight', 'meaning'],
        additionalProperties: false,
        properties: {
          id: criticality,
          weight: { type: 'integer', minimum: 1, maximum: 100 },
          meaning: prose,
        },
      },
    },
    'evidence-grades': {
      type: 'array',
      minItems: 4,
      maxItems: 4,
      items: {
        type: 'object',
        required: ['grade', 'name', 'meaning'],
        additionalProperties: false,
        properties: { grade: evidenceGrade, name: line, meaning: prose },
      },
    },
    'evidence-need': {
      type: 'array',
      maxItems: 5,
      items: {
        type: 'object',
        required: ['level', 'critical', 'other'],
        additionalProperties: false,
        properties: { level: levelNumber, critical: evidenceGrade, other: evidenceGrade },
      },
    },
    'evidence-age': {
      type: 'object',
      required: ['one-grade-less-after-months', 'worthless-after-months'],
      additionalProperties: false,
      properties: { 'one-grade-less-after-months': months, 'worthless-after-months': months },
    },
    'graded-from': { type: 'integer', minimum: 0, maximum: 100 },
    grades: {
      type: 'array',
      minItems: 1,
      maxItems: 10,
      items: {
        type: 'object',
        required: ['grade', 'from'],
        additionalProperties: false,
        properties: { grade, from: { type: 'integer', minimum: 0, maximum: 100 } },
      },
    },
    caps: {
      type: 'array',
      maxItems: 5,
      items: {
        type: 'object',
        required: ['levels', 'at-most'],
        additionalProperties: false,
        properties: { levels: levelList, 'at-most': grade },
      },
    },
    efforts: {
      type: 'array',
      minItems: 3,
      maxItems: 3,
      items: {
        type: 'object',
        required: ['id', 'factor', 'meaning'],
        additionalProperties: false,
        properties: {
          id: effort,
          factor: { type: 'integer', minimum: 1, maximum: 10 },
          meaning: prose,
        },
      },
    },
    tiers: {
      type: 'array',
      minItems: 1,
      maxItems: 10,
      items: {
        type: 'object',
        required: ['tier', 'which', 'advice'],
        additionalProperties: false,
        properties: {
          tier: { type: 'integer', minimum: 1, maximum: 10 },
          'due-days': { type: 'integer', minimum: 1, maximum: 1000 },
          which: {
            type: 'array',
            maxItems: 10,
            items: {
              type: 'object',
              required: ['criticality', 'levels'],
              additionalProperties: false,
              properties: { criticality, levels: levelList },
            },
          },
          advice: prose,
        },
      },
    },
    'reason-min-length': { type: 'integer', minimum: 1, maximum: 400 },
    'gaming-note': prose,
    'exercise-rule': prose,
  },
} as const satisfies JSONSchema;

/** `scoring.yaml` as its author writes it. */
export type ScoringFile = FileOf<typeof scoringSchema>;

export const scoringFile: FileKind<ScoringFile> = {
  format: 'copcheck/scoring/1',
  schema: scoringSchema,
};
