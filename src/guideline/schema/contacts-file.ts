import type { FileKind } from '../../documents/document.ts';
import type { FileOf, JSONSchema } from '../../documents/schema.ts';
import { calendarDate, draft, line, prose, slug } from './parts.ts';

const contactsSchema = {
  $schema: draft,
  title: 'Contacts',
  description: 'Where to report and where to find help.',
  type: 'object',
  required: ['format', 'guideline', 'notice', 'search-rule', 'channels'],
  additionalProperties: false,
  properties: {
    format: { type: 'string', const: 'copcheck/contacts/1' },
    guideline: slug,
    notice: prose,
    'search-rule': prose,
    channels: {
      type: 'array',
      maxItems: 40,
      items: {
        type: 'object',
        required: ['id', 'name', 'reach', 'run-by', 'for', 'hours', 'languages', 'source', 'seen'],
        additionalProperties: false,
        properties: {
          id: slug,
          name: line,
          reach: { type: 'array', maxItems: 10, items: line },
          'run-by': line,
          for: prose,
          'not-for': prose,
          hours: line,
          languages: line,
          source: prose,
          'verified-on': {
            ...calendarDate,
            description: 'The day on which somebody checked it; absent when nobody did.',
          },
          seen: line,
        },
      },
    },
  },
} as const satisfies JSONSchema;

/** `contacts.yaml` as its author writes it. */
export type ContactsFile = FileOf<typeof contactsSchema>;

export const contactsFile: FileKind<ContactsFile> = {
  format: 'copcheck/contacts/1',
  schema: contactsSchema,
};
