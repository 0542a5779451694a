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
  const refuse = (...complaints: readonly Complaint[]): Result<never> =>
    failed(
      complaints.map((complaint) => ({
        severity: 'error',
        complaint,
        at: { file, line: 1, column: 1 },
      })),
    );
  if (bytes.length > most)
    return refuse({ code: 'file-too-large', bytes: bytes.length, limit: most });
  const text = decode(bytes);
  if (text === undefined) return refuse({ code: 'not-utf8' });
  if (!isShallow(text)) return refuse({ code: 'submission-too-deep', limit: MOST_LEVELS });
  const data = parse(text);
  if (data === undefined) return refuse({ code: 'submission-not-json' });
  const found = 'format' in data && typeof data.format === 'string' ? data.format : undefined;
  if (found !== format) {
    return refuse(
      found === undefined
        ? { code: 'format-missing', expected: format }
        : { code: 'format-unknown', found, expected: format },
    );
  }
  if (canonicalJson(data) !== text) return refuse({ code: 'submission-not-canonical' });
  if (validator.accepts(data)) return success(data);
  return refuse(
    ...validator
      .findings(data)
      .map(({ path }) => ({ code: 'submission-field', path: path.join('.') }) as const),
  );
}

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
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    if (depth > MOST_LEVELS) return false;
  }
  return true;
}

function parse(text: string): object | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null ? data : undefined;
  } catch {
    return undefined;
  }
}
