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
  seen,
  slug,
  version,
} from './parts.ts';

const item = {
  type: 'object',
  required: [
    'id',
    'title',
    'area',
    'criticality',
    'criticality-reason',
    'question',
    'why',
    'evidence',
    'remedy',
    'effort',
    'not-applicable',
    'basis',
    'sources',
    'since',
  ],
  additionalProperties: false,
  properties: {
    id: {
      ...itemId,
      description: 'Stable for ever: never reused, never renumbered.',
    },
    title: { ...line, maxLength: 80 },
    area: areaId,
    criticality,
    'criticality-reason': prose,
    question: { ...prose, description: 'One control, answerable on the levels 0 to 4.' },
    why: prose,
    evidence: {
      type: 'array',
      minItems: 1,
      maxItems: 8,
      items: { type: 'string', minLength: 2, maxLength: 240 },
      description: 'What would show it: documents, records and checks only.',
    },
    remedy: prose,
    interim: {
      ...prose,
      description: 'What can be done within 30 days while the rest is planned.',
    },
    effort: {
      ...effort,
      description: 'From nothing to in place: S a month, M three months, L more.',
    },
    'applies-if': {
      ...slug,
      description: 'A scope question; answered "no", it takes the item out.',
      errorMessage: 'lower-case letters, digits and hyphens, as in "has-shop"',
    },
    'not-applicable': { type: 'string', enum: ['forbidden', 'with-reason'] },
    'not-applicable-only-if': { ...prose, description: 'The only honest reason.' },
    basis: { type: 'string', enum: ['guideline', 'law', 'good-practice'] },
    sources: {
      type: 'array',
      minItems: 1,
      maxItems: 12,
      items: {
        type: 'object',
        required: ['source', 'seen'],
        additionalProperties: false,
        properties: { source: { type: 'string', minLength: 2, maxLength: 20 }, at: line, seen },
      },
    },
    caution: { ...prose, description: 'What nobody may do in order to answer or prove the item.' },
    'level-notes': {
      type: 'array',
      maxItems: 5,
      items: {
        type: 'object',
        required: ['level', 'note'],
        additionalProperties: false,
        properties: { level: levelNumber, note: prose },
      },
    },
    'exercise-counts': {
      type: 'boolean',
      description: 'A dated exercise on paper counts as a record while no case has happened.',
    },
    'legal-note': {
      ...prose,
      description: 'What must be checked about a reported law, and as of when.',
    },
    since: version,
    status: { type: 'string', enum: ['retired'] },
  },
} as const satisfies JSONSchema;

const itemsSchema = {
  $schema: draft,
  title: 'Items',
  description: 'The items that every company answers (core), or those of one segment.',
  type: 'object',
  required: ['format', 'segment', 'items'],
  additionalProperties: false,
  properties: {
    format: { type: 'string', const: 'copcheck/items/1' },
    segment: slug,
    includes: {
      type: 'array',
      maxItems: 100,
      items: itemId,
      description: 'Items of other files that belong to this segment too; answered once.',
    },
    items: { type: 'array', minItems: 1, maxItems: 2000, items: item },
  },
} as const satisfies JSONSchema;

/** `core.yaml` or `<segment>.yaml` as its author writes it. */
export type ItemsFile = FileOf<typeof itemsSchema>;

export const itemsFile: FileKind<ItemsFile> = { format: 'copcheck/items/1', schema: itemsSchema };
