import type { YAMLParseError, YAMLWarning } from 'yaml';
import type { Complaint } from '../problems/complaint.ts';

/** What the YAML library found, in the words of somebody who writes YAML. */
const SAID: Readonly<Record<string, string>> = {
  BAD_INDENT: 'This line is indented wrongly: it belongs neither to the field above nor beside it',
  BLOCK_AS_IMPLICIT_KEY: 'A field name cannot span several lines',
  MISSING_CHAR: 'A colon, comma, quote or bracket is missing here',
  TAB_AS_INDENT: 'A tab stands where spaces must: indent with spaces only',
  UNEXPECTED_TOKEN: 'This is not expected here',
  MULTILINE_IMPLICIT_KEY:
    'A field name cannot span several lines; is a colon or a quote missing above',
  BAD_SCALAR_START: 'A text that starts with this character must stand in double quotes',
  BAD_DQ_ESCAPE: 'This is no known escape after a backslash; double the backslash to mean one',
  KEY_OVER_1024_CHARS: 'This field name is far too long; is a colon missing',
  IMPOSSIBLE: 'This cannot be read as YAML',
};

/** What has a complaint of its own. */
const NAMED: Readonly<Record<string, Complaint>> = {
  DUPLICATE_KEY: { code: 'duplicate-key' },
  BAD_DIRECTIVE: { code: 'yaml-directive' },
  MULTIPLE_DOCS: { code: 'yaml-documents' },
  BAD_ALIAS: { code: 'yaml-alias', written: '*' },
};

/** A mistake that the YAML library found. */
export function complaintOfYaml({ code, message }: YAMLParseError | YAMLWarning): Complaint {
  if (code === 'TAG_RESOLVE_FAILED') {
    return { code: 'yaml-tag', written: /!\S*/.exec(message)?.[0] ?? '!' };
  }
  const said = SAID[code] ?? message.split('\n')[0] ?? code;
  return NAMED[code] ?? { code: 'yaml-syntax', said };
}
