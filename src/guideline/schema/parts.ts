import type { JSONSchema } from '../../documents/schema.ts';

export const draft = 'https://json-schema.org/draft/2020-12/schema';

/** A title: one line. */
export const line = { type: 'string', minLength: 2, maxLength: 160 } as const satisfies JSONSchema;

/** A sentence or a short paragraph. */
export const prose = {
  type: 'string',
  minLength: 2,
  maxLength: 1200,
} as const satisfies JSONSchema;

export const slug = {
  type: 'string',
  pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
  maxLength: 60,
  errorMessage: 'lower-case letters, digits and hyphens, as in "app-developer"',
} as const satisfies JSONSchema;

/** Whether a text can be the id of a guideline, a segment or a scope question. */
export const isSlug = (text: string): boolean =>
  new RegExp(slug.pattern).test(text) && text.length <= slug.maxLength;

export const areaId = {
  type: 'string',
  pattern: '^[A-Z][A-Z0-9]{1,7}$',
  maxLength: 8,
  errorMessage: 'a capital letter, then one to seven capital letters or digits, as in "CSAM"',
} as const satisfies JSONSchema;

export const itemId = {
  type: 'string',
  pattern: '^[A-Z]{2,8}(-[A-Z]{2,8})?-[0-9]{2}$',
  maxLength: 24,
  errorMessage: 'capital letters, a hyphen and two digits, as in "GOV-01" or "ISP-CSAM-01"',
} as const satisfies JSONSchema;

export const version = {
  type: 'string',
  pattern: '^[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}$',
  maxLength: 14,
  errorMessage: 'three numbers in quotes, as in "1.0.0"',
} as const satisfies JSONSchema;

export const isoDate = {
  type: 'string',
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
  maxLength: 10,
  errorMessage: 'a date written year-month-day, as in "2026-09-30"',
} as const satisfies JSONSchema;

/** The same where nothing else looks at it: month and day are not taken for each other. */
export const calendarDate = {
  ...isoDate,
  pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
} as const satisfies JSONSchema;

export const levelNumber = {
  type: 'integer',
  minimum: 0,
  maximum: 4,
} as const satisfies JSONSchema;

export const seen = {
  type: 'string',
  enum: ['read', 'secondary', 'reported', 'unverified'],
  description:
    'How the source was seen: read itself, secondary (in a text about it), reported (in the press), or unverified.',
} as const satisfies JSONSchema;

export const criticality = {
  type: 'string',
  enum: ['critical', 'major', 'minor'],
} as const satisfies JSONSchema;

export const effort = { type: 'string', enum: ['S', 'M', 'L'] } as const satisfies JSONSchema;
