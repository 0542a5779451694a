import { stringify } from 'yaml';

/**
 * Data as YAML that people can read and edit: one line a text, no references. Words that older YAML readers
 * take for true and false, such as `yes`, stand in quotes.
 */
export const writeYaml = (data: unknown): string =>
  stringify(data, {
    lineWidth: 0,
    aliasDuplicateObjects: false,
    compat: 'yaml-1.1',
    blockQuote: 'literal',
  });
