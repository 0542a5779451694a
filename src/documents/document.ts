import type { Complaint } from '../problems/complaint.ts';
import { failed, success } from '../problems/result.ts';
import type { Result } from '../problems/result.ts';
import { suggest } from '../problems/suggest.ts';
import { shorten } from '../text/shorten.ts';
import { loadValidator } from './schema.ts';
import type { Source } from './source.ts';
import { readYaml } from './yaml.ts';
import type { Document } from './yaml.ts';

export type { Document } from './yaml.ts';

/**
 * A kind of file that people write: the `format:` line it starts with (`copcheck/<kind>/<n>`) and its
 * schema. `Data` is the type that the schema describes.
 */
export type FileKind<Data> = {
  readonly format: string;
  readonly schema: object;
  /** Never set: it ties the type to the kind. */
  readonly data?: Data;
};

/** Reads a file of a kind: safe YAML, then its format number, then everything the schema finds. */
export async function readDocument<Data>(
  source: Source,
  kind: FileKind<Data>,
): Promise<Result<Document<Data>>> {
  const read = readYaml(source);
  if (!read.ok) return read;
  const format = formatOf(read.value.data);
  if (format !== kind.format) {
    const complaint =
      format === undefined
        ? { code: 'format-missing' as const, expected: kind.format }
        : { code: 'format-unknown' as const, found: shorten(format), expected: kind.format };
    return failed([{ severity: 'error', complaint, at: read.value.locate(['format']) }]);
  }
  return checkDocument(read.value, kind);
}

/** Reads a file of whichever of these kinds it says to be. */
export async function readAnyDocument(
  source: Source,
  kinds: readonly FileKind<unknown>[],
): Promise<Result<Document<unknown>>> {
  const read = readYaml(source);
  if (!read.ok) return read;
  const format = formatOf(read.value.data);
  const kind = kinds.find((each) => each.format === format);
  if (kind !== undefined) return checkDocument(read.value, kind);
  const allowed = kinds.map((each) => each.format);
  const complaint =
    format === undefined
      ? { code: 'format-missing' as const, expected: allowed.join(' / ') }
      : {
          code: 'value-not-listed' as const,
          found: shorten(format),
          allowed,
          meant: suggest(format, allowed),
        };
  return failed([{ severity: 'error', complaint, at: read.value.locate(['format']) }]);
}

/** Holds a document against the schema of its kind. */
async function checkDocument<Data>(
  { data, ...places }: Document<unknown>,
  kind: FileKind<Data>,
): Promise<Result<Document<Data>>> {
  const validator = await loadValidator<Data>(kind.schema);
  if (validator.accepts(data)) return success({ data, ...places });
  return failed(
    validator.findings(data).map(({ path, of, complaint }) => ({
      severity: 'error',
      complaint: asWritten(complaint, places.written(path)),
      at: places.locate(path, of),
    })),
  );
}

/** `1.10` is told as that, not as the number 1.1 that it is read as. */
const asWritten = (complaint: Complaint, written: string | undefined): Complaint =>
  written !== undefined &&
  (complaint.code === 'value-wrong-type' || complaint.code === 'value-not-listed')
    ? { ...complaint, found: shorten(written) }
    : complaint;

/** The word behind `format:`. A list or a map there says as little as nothing. */
function formatOf(data: unknown): string | undefined {
  const format =
    typeof data === 'object' && data !== null && 'format' in data ? data.format : undefined;
  if (typeof format === 'number' || typeof format === 'boolean') return `${format}`;
  return typeof format === 'string' ? format : undefined;
}
