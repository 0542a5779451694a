import type { Complaint } from '../problems/complaint.ts';
import { failed, success } from '../problems/result.ts';
import type { Result } from '../problems/result.ts';
import { canonicalJson } from './canonical.ts';
import type { Validator } from './schema.ts';
import type { Source } from './source.ts';

/** What a file of canonical JSON must be. */
export type CanonicalKind<Data> = {
  readonly format: string;
  /** In bytes. */
  readonly most: number;
  readonly validator: Validator<Data>;
};

/** No file that copcheck writes is nested deeper than to six levels. */
const MOST_LEVELS = 12;

/**
 * Reads a file that copcheck wrote and somebody else may have changed. Only the canonical form is accepted: a
 * doubled field, a space or a number spelt in another way was not written by copcheck, and could mean something
 * else to another program.
 */
export function readCanonical<Data>(
  { file, bytes }: Source,
  { format, most, validator }: CanonicalKind<Data>,
): Result<Data> {
  const refuse = (...complaints: readonly Complaint[]): Result<never> => refused(file, complaints);
  if (bytes.length > most)
    return refuse({ code: 'file-too-large', bytes: bytes.length, limit: most });
  const text = decode(bytes);
  if (text === undefined) return refuse({ code: 'not-utf8' });
  if (!isShallow(text)) return refuse({ code: 'submission-too-deep', limit: MOST_LEVELS });
  const data = parse(text);
  if (data === undefined) return refuse({ code: 'submission-not-json' });
  const found = formatOf(data);
  if (found === undefined) return refuse({ code: 'format-missing', expected: format });
  if (found !== format) return refuse({ code: 'format-unknown', found, expected: format });
  if (!isCanonical(text, data)) return refuse({ code: 'submission-not-canonical' });
  if (validator.accepts(data)) return success(data);
  return refuse(
    ...validator
      .findings(data)
      .map(({ path }) => ({ code: 'submission-field', path: path.join('.') }) as const),
  );
}

const refused = (file: string, complaints: readonly Complaint[]): Result<never> =>
  failed(
    complaints.map((complaint) => ({
      severity: 'error',
      complaint,
      at: { file, line: 1, column: 1 },
    })),
  );

const formatOf = (data: object): string | undefined =>
  'format' in data && typeof data.format === 'string' ? data.format : undefined;

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether brackets are nested no deeper than they may be; those inside texts do not count. */
function isShallow(text: string): boolean {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') isInText = !isInText;
    // Whatever a backslash escapes, it does not end a text.
    else if (character === '\\') at += 1;
    else if (isInText) continue;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > MOST_LEVELS) return false;
  }
  return true;
}

/**
 * Whether a text is the canonical form of the data that it gives. The quick way serves all that copcheck wrote:
 * written again as it was read it is the same, and its names are in order. To write it anew takes three times as
 * long, and decides wherever the quick way does not say yes.
 */
const isCanonical = (text: string, data: object): boolean =>
  (JSON.stringify(data) === text && text.normalize('NFC') === text && isInOrder(data)) ||
  canonicalJson(data) === text;

/** Whether the names of all objects stand in the order of their code units, each once. */
function isInOrder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isInOrder);
  const names = Object.keys(value);
  return (
    names.every((name, at) => at === 0 || (names[at - 1] ?? '') < name) &&
    Object.values(value).every(isInOrder)
  );
}

function parse(text: string): object | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null ? data : undefined;
  } catch {
    return undefined;
  }
}
