import { readCanonical } from '../documents/canonical-file.ts';
import { loadValidator } from '../documents/schema.ts';
import type { JSONSchema } from '../documents/schema.ts';
import type { Source } from '../documents/source.ts';
import { draft, isoDate, itemId } from '../guideline/schema/parts.ts';
import type { Checked } from '../assessment/check-answer.ts';
import type { Complaint } from '../problems/complaint.ts';
import type { Sheet, SheetRow } from '../sheet/sheet.ts';
import { answersFormat, most } from './answers.ts';
import type { FormAnswers, FormEntry } from './answers.ts';

/** Two thousand items with notes and evidence would be more; no form asks so many. */
const MOST_BYTES = 4 * 1024 * 1024;

const title = { type: 'string', minLength: 1, maxLength: most.title } as const satisfies JSONSchema;
const text = { type: 'string', minLength: 1, maxLength: most.text } as const satisfies JSONSchema;
const digest = {
  type: 'string',
  pattern: '^[0-9a-f]{64}$',
  maxLength: 64,
  description: '64 hexadecimal digits',
} as const satisfies JSONSchema;

/** A contributor, as the journal is named. */
const person = {
  type: 'string',
  pattern: '^[a-z0-9][a-z0-9-]*$',
  maxLength: 62,
  description: 'small Latin letters, digits and hyphens',
} as const satisfies JSONSchema;

const entrySchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    // Which level, and whether the reason is enough, is said by the checks on answers, item by item.
    answer: { type: 'string', maxLength: 40, description: 'A level from 0 to 4, or na.' },
    reason: text,
    note: text,
    evidence: {
      type: 'array',
      minItems: 1,
      maxItems: most.pieces,
      items: {
        type: 'object',
        required: ['title', 'kind', 'date'],
        additionalProperties: false,
        properties: {
          title,
          kind: { type: 'string', enum: ['document', 'record', 'check'] },
          date: isoDate,
          system: title,
        },
      },
    },
  },
} as const satisfies JSONSchema;

/** What may stand in a file of answers from a form: nothing else, and nothing longer. */
export const formAnswersFile = {
  format: answersFormat,
  schema: {
    $schema: draft,
    title: 'Answers from a form',
    description:
      'What a colleague answered in the web form, and what the form was made from. Written by the form, in canonical form.',
    type: 'object',
    additionalProperties: false,
    required: ['format', 'assessment', 'guideline', 'heads', 'name', 'answers'],
    properties: {
      format: { type: 'string', const: answersFormat },
      assessment: { type: 'string', minLength: 8, maxLength: 64 },
      guideline: digest,
      heads: {
        type: 'object',
        maxProperties: most.journals,
        propertyNames: person,
        additionalProperties: {
          type: 'object',
          required: ['lines', 'head'],
          additionalProperties: false,
          properties: { lines: { type: 'integer', minimum: 0, maximum: 1_000_000 }, head: digest },
        },
      },
      name: person,
      answers: {
        type: 'object',
        maxProperties: most.items,
        propertyNames: itemId,
        additionalProperties: entrySchema,
      },
    },
  },
} as const;

/** Reads what a colleague answered in a form. The file went through strange hands: only what the form writes is read. */
export async function readFormAnswers(source: Source): Promise<Checked<Sheet>> {
  const validator = await loadValidator<FormAnswers>(formAnswersFile.schema);
  const read = readCanonical(source, { format: answersFormat, most: MOST_BYTES, validator });
  return read.ok
    ? { ok: true, value: sheetOf(read.value) }
    : { ok: false, complaints: read.problems.map(({ complaint }) => asOfForm(complaint)) };
}

/** The same complaint in the words of whoever gave a form to a colleague. */
function asOfForm(complaint: Complaint): Complaint {
  if (complaint.code === 'submission-field')
    return { code: 'form-file-field', path: complaint.path };
  return altered.has(complaint.code) ? { code: 'form-file-altered' } : complaint;
}

const altered = new Set(['submission-not-json', 'submission-not-canonical', 'submission-too-deep']);

const sheetOf = ({ assessment, guideline, heads, name, answers }: FormAnswers): Sheet => ({
  assessment,
  guideline,
  heads,
  name,
  rows: Object.entries(answers).flatMap(rowsOf),
});

/** A row for the answer with the first piece of evidence, and one for each further piece. */
function rowsOf([item, entry]: readonly [string, FormEntry]): readonly SheetRow[] {
  const { answer, reason, note, evidence = [] } = entry;
  const [first, ...others] = evidence.map(({ title: named, kind, date, system = '' }, index) => ({
    evidence: { title: named, kind, date, system },
    placeOf: placeIn(item, index),
  }));
  return [
    {
      item,
      ...(answer !== undefined && { answer }),
      ...(reason !== undefined && { reason }),
      ...(note !== undefined && { note }),
      placeOf: placeIn(item, 0),
      ...first,
    },
    ...others.map((each) => ({ item, ...each })),
  ];
}

/** The name of a field, for whoever has to mend it. */
const placeIn =
  (item: string, piece: number): SheetRow['placeOf'] =>
  (part) => {
    if (part === 'item') return `answers.${item}`;
    return part === 'evidence' ? `answers.${item}.evidence.${piece}` : `answers.${item}.${part}`;
  };
