import { canonicalJson } from '../documents/canonical.ts';
import { readCanonical } from '../documents/canonical-file.ts';
import { loadValidator } from '../documents/schema.ts';
import type { JSONSchema } from '../documents/schema.ts';
import type { Source } from '../documents/source.ts';
import { draft, isoDate, itemId } from '../guideline/schema/parts.ts';
import type { Result } from '../problems/result.ts';
import {
  assessmentName,
  digest,
  grade,
  moment,
  name,
  object,
  revisionNumber,
  score,
  text,
} from '../submission/schema.ts';
import { roundId } from './round.ts';

/** What a company gets back from a reviewer: what was decided and why, and what it is asked. */
export type ReturnFile = {
  readonly format: typeof returnFormat;
  readonly round: string;
  readonly assessment: { readonly id: string; readonly name: string };
  readonly organisation: string;
  readonly revision: number;
  /** SHA-256 of the `submission.json` that was reviewed, and the seal code on its pages. */
  readonly submission: string;
  readonly seal: string;
  readonly decision: 'accepted' | 'returned';
  /** ISO date and time with offset, as the reviewer's computer had it. */
  readonly closed: string;
  readonly by: string;
  /** ISO date by which a returned submission is expected again. */
  readonly due?: string;
  /** None where it is accepted. Their items may be answered anew. */
  readonly questions: readonly AskedBack[];
  readonly decisions: readonly DecidedItem[];
  readonly score: {
    readonly claimed: string | null;
    readonly evidenced: string | null;
    /** After the decisions. */
    readonly validated: string | null;
    readonly grade: string | null;
  };
  readonly assurance: 'desk-reviewed' | 'sampled';
};

/** A question of a reviewer about an item; they are numbered from 1. */
export type AskedBack = {
  readonly number: number;
  readonly item: string;
  readonly question: string;
};

/** What the company claimed for an item, what the reviewer found, and why. */
export type DecidedItem = {
  readonly item: string;
  readonly claimed: DecidedLevel;
  readonly validated: DecidedLevel;
  readonly reason: string;
};

/** A level, or `na` for not applicable. */
export type DecidedLevel = (typeof decidedLevels)[number];

const decidedLevels = ['0', '1', '2', '3', '4', 'na'] as const;

export const returnFormat = 'copcheck/return/1';

/** Two thousand items with a reason each would be more; nobody reviews so many. */
export const MOST_RETURN_BYTES = 1024 * 1024;

const decidedLevel = {
  type: 'string',
  enum: decidedLevels,
} as const satisfies JSONSchema;

const properties = {
  format: { type: 'string', const: returnFormat },
  round: roundId,
  assessment: assessmentName,
  organisation: name,
  revision: revisionNumber,
  submission: digest,
  seal: {
    type: 'string',
    pattern: '^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){5}$',
    maxLength: 29,
    description: 'a seal code: six groups of four',
  },
  decision: { type: 'string', enum: ['accepted', 'returned'] },
  closed: moment,
  by: name,
  due: isoDate,
  questions: {
    type: 'array',
    maxItems: 2000,
    items: object(
      { number: { type: 'integer', minimum: 1, maximum: 2000 }, item: itemId, question: text },
      ['number', 'item', 'question'],
    ),
  },
  decisions: {
    type: 'array',
    maxItems: 2000,
    items: object({ item: itemId, claimed: decidedLevel, validated: decidedLevel, reason: text }, [
      'item',
      'claimed',
      'validated',
      'reason',
    ]),
  },
  score: object({ claimed: score, evidenced: score, validated: score, grade }, [
    'claimed',
    'evidenced',
    'validated',
    'grade',
  ]),
  assurance: { type: 'string', enum: ['desk-reviewed', 'sampled'] },
} as const;

/** What may stand in a return file: nothing else, and nothing longer. */
export const returnFile = {
  format: returnFormat,
  schema: {
    $schema: draft,
    title: 'Return file',
    description:
      'What a company gets back from a reviewer. Written by copcheck review close, in canonical form.',
    ...object(properties, [
      'format',
      'round',
      'assessment',
      'organisation',
      'revision',
      'submission',
      'seal',
      'decision',
      'closed',
      'by',
      'questions',
      'decisions',
      'score',
      'assurance',
    ]),
  },
} as const;

/** Reads a return file that came from outside, in the one form that copcheck writes. */
export const readReturnFile = async (source: Source): Promise<Result<ReturnFile>> =>
  readCanonical(source, {
    format: returnFormat,
    most: MOST_RETURN_BYTES,
    validator: await loadValidator<ReturnFile>(returnFile.schema),
  });

/** The bytes of a return file: canonical, so that the same one always has the same. */
export const returnFileBytes = (file: ReturnFile): Uint8Array =>
  new TextEncoder().encode(canonicalJson(file));
