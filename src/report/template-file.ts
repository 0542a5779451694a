import type { FileKind } from '../documents/document.ts';
import type { FileOf, JSONSchema } from '../documents/schema.ts';
import { draft, line } from '../guideline/schema/parts.ts';

/** The parts of a report, in the order that copcheck's own template gives them. */
export const partIds = [
  'score-card',
  'contents',
  'scope',
  'areas',
  'replies',
  'plan',
  'items',
  'channels',
  'method',
  'sources',
  'declaration',
] as const;

export const partsForm = 'a list of parts, each once, with "score-card" and "scope" among them';

const colour = {
  type: 'string',
  pattern: '^#[0-9a-f]{6}$',
  errorMessage: 'a colour, # and six digits or small letters from a to f, as in "#0b5563"',
} as const satisfies JSONSchema;

/** Words on every page; in braces only what the report knows. */
const furniture = {
  type: 'string',
  maxLength: 160,
  pattern: '^([^{}]|\\{(title|organisation|guideline|period)\\})*$',
  errorMessage:
    'a text in which only {title}, {organisation}, {guideline} and {period} stand in braces',
} as const satisfies JSONSchema;

const file = (endings: string, example: string) =>
  ({
    type: 'string',
    maxLength: 120,
    pattern: `^[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*\\.(${endings})$`,
    errorMessage: `a file in the folder of the template, as in "${example}"`,
  }) as const satisfies JSONSchema;

const templateSchema = {
  $schema: draft,
  title: 'Report template',
  description: 'How a gap report looks and which parts it has.',
  type: 'object',
  required: ['format', 'name', 'parts', 'colours', 'header', 'footer'],
  additionalProperties: false,
  properties: {
    format: { type: 'string', const: 'copcheck/report-template/1' },
    name: {
      ...line,
      description: 'Printed in the method part, so that a reader knows whose template it is.',
    },
    parts: {
      type: 'array',
      minItems: 2,
      maxItems: partIds.length,
      uniqueItems: true,
      items: { type: 'string', enum: partIds },
      errorMessage: partsForm,
    },
    colours: {
      type: 'object',
      required: ['accent', 'ink'],
      additionalProperties: false,
      properties: { accent: colour, ink: colour },
    },
    title: { ...line, description: 'The title of the report; its own where none is given.' },
    issuer: { ...line, description: 'The line above the title: whose report this is.' },
    header: furniture,
    footer: furniture,
    emblem: {
      type: 'object',
      required: ['file', 'says'],
      additionalProperties: false,
      properties: {
        file: file('png|jpg|jpeg', 'emblem.png'),
        says: { ...line, description: 'What the emblem shows, for those who cannot see it.' },
      },
    },
    fonts: {
      type: 'object',
      required: ['regular', 'bold'],
      additionalProperties: false,
      properties: {
        regular: file('ttf', 'fonts/Own-Regular.ttf'),
        bold: file('ttf', 'fonts/Own-Bold.ttf'),
      },
      description: 'TrueType fonts with Latin letters; those on board where none are given.',
    },
  },
} as const satisfies JSONSchema;

/** `template.yaml` as its author writes it. */
export type ReportTemplateFile = FileOf<typeof templateSchema>;

export const reportTemplateFile: FileKind<ReportTemplateFile> = {
  format: 'copcheck/report-template/1',
  schema: templateSchema,
};
