import { evidenceEndings, MOST_EVIDENCE_BYTES } from '../assessment/evidence.ts';
import type { JSONSchema } from '../documents/schema.ts';
import { draft, isoDate, slug, version } from '../guideline/schema/parts.ts';
import { submissionFormat } from './submission.ts';

export const name = { type: 'string', minLength: 1, maxLength: 200 } as const satisfies JSONSchema;
export const text = { type: 'string', minLength: 1, maxLength: 4000 } as const satisfies JSONSchema;
const language = { type: 'string', pattern: '^[a-z]{2}$', maxLength: 2 } as const;
export const moment = { type: 'string', maxLength: 40 } as const;
const yesNo = { type: 'string', enum: ['yes', 'no'] } as const;

export const digest = {
  type: 'string',
  pattern: '^[0-9a-f]{64}$',
  maxLength: 64,
  description: '64 hexadecimal digits',
} as const satisfies JSONSchema;

export const score = {
  type: ['string', 'null'],
  pattern: '^[0-9]{1,40}(/[0-9]{1,40})?$',
  maxLength: 81,
  description: 'a fraction, as in "2101/26"',
} as const satisfies JSONSchema;

export const object = <Properties extends Record<string, JSONSchema>>(
  properties: Properties,
  required: readonly (keyof Properties & string)[],
) => ({ type: 'object', additionalProperties: false, properties, required }) as const;

const mapOf = <Each extends JSONSchema>(each: Each, most: number) =>
  ({ type: 'object', maxProperties: most, additionalProperties: each }) as const;

const evidence = object(
  {
    title: name,
    kind: { type: 'string', enum: ['document', 'record', 'check'] },
    date: isoDate,
    system: name,
    owner: name,
    file: object(
      {
        sha256: digest,
        bytes: { type: 'integer', minimum: 1, maximum: MOST_EVIDENCE_BYTES },
        ending: { type: 'string', enum: evidenceEndings },
      },
      ['sha256', 'bytes', 'ending'],
    ),
  },
  ['title', 'kind', 'date'],
);

const answer = {
  type: 'object',
  anyOf: [
    object(
      {
        kind: { type: 'string', const: 'level' },
        level: { type: 'integer', minimum: 0, maximum: 4 },
      },
      ['kind', 'level'],
    ),
    object({ kind: { type: 'string', const: 'not-applicable' }, reason: text }, ['kind', 'reason']),
  ],
} as const;

const item = object(
  {
    answer,
    note: text,
    plan: object({ action: text, person: name, due: isoDate }, ['action', 'person', 'due']),
    evidence: { type: 'array', minItems: 1, maxItems: 50, items: evidence },
  },
  [],
);

export const assessmentName = object(
  { id: { type: 'string', minLength: 8, maxLength: 64 }, name: { ...slug, maxLength: 60 } },
  ['id', 'name'],
);

export const revisionNumber = { type: 'integer', minimum: 1, maximum: 999 } as const;

export const grade = { type: ['string', 'null'], maxLength: 8 } as const;

const properties = {
  format: { type: 'string', const: submissionFormat },
  assessment: assessmentName,
  revision: revisionNumber,
  previous: digest,
  submitted: moment,
  by: name,
  particulars: object(
    {
      organisation: name,
      period: object({ from: isoDate, to: isoDate }, ['from', 'to']),
      round: name,
      language: { type: 'string', minLength: 2, maxLength: 12 },
    },
    ['organisation', 'period', 'language'],
  ),
  guideline: object(
    { id: slug, version, digest, contacts: digest, translations: mapOf(digest, 20) },
    ['id', 'version', 'digest', 'contacts'],
  ),
  segments: { type: 'array', minItems: 1, maxItems: 30, items: slug },
  scope: mapOf(yesNo, 100),
  items: mapOf(item, 2000),
  asOf: moment,
  journals: mapOf(
    object({ lines: { type: 'integer', minimum: 0 }, head: digest }, ['lines', 'head']),
    100,
  ),
  report: object(
    {
      languages: { type: 'array', minItems: 1, maxItems: 4, items: language },
      template: digest,
      program: name,
      drawnWith: name,
    },
    ['languages', 'template', 'program', 'drawnWith'],
  ),
  claim: object({ evidenced: score, claimed: score, grade }, ['evidenced', 'claimed', 'grade']),
  responds: object(
    {
      return: digest,
      replies: mapOf(text, 2000),
      asked: mapOf(object({ question: text, before: answer }, ['question']), 2000),
    },
    ['return', 'replies', 'asked'],
  ),
  because: text,
} as const;

/** What may stand in a `submission.json`: nothing else, and nothing longer. */
export const submissionSchema = {
  $schema: draft,
  title: 'Submission',
  description: 'What a company hands in. Written by copcheck submit, in canonical form.',
  ...object(properties, [
    'format',
    'assessment',
    'revision',
    'submitted',
    'by',
    'particulars',
    'guideline',
    'segments',
    'scope',
    'items',
    'asOf',
    'journals',
    'report',
    'claim',
  ]),
} as const;
