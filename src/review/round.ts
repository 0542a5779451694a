import { readCanonical } from '../documents/canonical-file.ts';
import { loadValidator } from '../documents/schema.ts';
import type { JSONSchema } from '../documents/schema.ts';
import type { Source } from '../documents/source.ts';
import { draft, isoDate, slug, version } from '../guideline/schema/parts.ts';
import type { Result } from '../problems/result.ts';

/** A round of self-assessments as a ministry announces it: until when, and by which guidelines. */
export type Round = {
  readonly format: typeof roundFormat;
  readonly id: string;
  /** ISO dates: the first and the last day on which submissions are taken in. */
  readonly opens: string;
  readonly closes: string;
  /** The versions that are accepted. */
  readonly guidelines: readonly { readonly id: string; readonly version: string }[];
  /** How many items of each sample are drawn by lot, 0 to 100. */
  readonly drawn: number;
};

/** Items drawn by lot where nothing else is said. */
export const DRAWN = 5;

export const MOST_DRAWN = 100;

export const roundFormat = 'copcheck/round/1';

/** The name of a round, as companies give it with `--round`. */
export const roundId = {
  type: 'string',
  minLength: 1,
  maxLength: 200,
  description: 'The name of the round as it was announced, as in 2027-1',
} as const satisfies JSONSchema;

const roundSchema = {
  $schema: draft,
  title: 'Round',
  description: 'A round of self-assessments. Written by copcheck review start.',
  type: 'object',
  additionalProperties: false,
  required: ['format', 'id', 'opens', 'closes', 'guidelines', 'drawn'],
  properties: {
    format: { type: 'string', const: roundFormat },
    id: roundId,
    opens: isoDate,
    closes: isoDate,
    guidelines: {
      type: 'array',
      minItems: 1,
      maxItems: 20,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'version'],
        properties: { id: slug, version },
      },
    },
    drawn: { type: 'integer', minimum: 0, maximum: MOST_DRAWN },
  },
} as const;

/** Reads `round.json`. */
export const readRound = async (source: Source): Promise<Result<Round>> =>
  readCanonical(source, {
    format: roundFormat,
    most: 64 * 1024,
    validator: await loadValidator<Round>(roundSchema),
  });
