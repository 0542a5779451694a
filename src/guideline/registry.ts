import { readDocument } from '../documents/document.ts';
import type { FileKind } from '../documents/document.ts';
import type { FileOf, JSONSchema } from '../documents/schema.ts';
import type { Source } from '../documents/source.ts';
import { success } from '../problems/result.ts';
import type { Result } from '../problems/result.ts';
import { draft, slug, version } from './schema/parts.ts';

const digest = {
  type: 'string',
  pattern: '^[0-9a-f]{64}$',
  maxLength: 64,
  errorMessage: '64 digits or letters from a to f, as copcheck wrote them',
} as const satisfies JSONSchema;

const registrySchema = {
  $schema: draft,
  title: 'Registry',
  description: 'The released versions of the guidelines and their digests.',
  type: 'object',
  required: ['format', 'released'],
  additionalProperties: false,
  properties: {
    format: { type: 'string', const: 'copcheck/registry/1' },
    released: {
      type: 'array',
      maxItems: 1000,
      items: {
        type: 'object',
        required: ['id', 'version', 'digest'],
        additionalProperties: false,
        properties: { id: slug, version, digest },
      },
    },
  },
} as const satisfies JSONSchema;

type RegistryFile = FileOf<typeof registrySchema>;

/** `registry.yaml`. */
export const registryFile: FileKind<RegistryFile> = {
  format: 'copcheck/registry/1',
  schema: registrySchema,
};

/** A released version, which never changes, and the SHA-256 of its canonical form. */
export type Release = { readonly id: string; readonly version: string; readonly digest: string };

export async function parseRegistry(source: Source): Promise<Result<readonly Release[]>> {
  const read = await readDocument(source, registryFile);
  return read.ok ? success(read.value.data.released) : read;
}

/**
 * The text of a registry with one release more. Nothing else in it changes: `released` is its last field, a
 * block of entries.
 */
export const withRelease = (text: string, release: Release): string =>
  [
    text.replace(/\[\]\s*$/, '').trimEnd(),
    `  - id: ${release.id}`,
    `    version: "${release.version}"`,
    `    digest: ${release.digest}`,
    '',
  ].join('\n');
