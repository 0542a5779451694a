import { readPackage } from '../files/read-package.ts';
import type { OpenedPackage } from '../files/read-package.ts';
import { failedAt } from '../review/check.ts';
import { packageLimits, packed, tagNames } from '../submission/bag.ts';
import { MOST_SUBMISSION_BYTES } from '../submission/read-submission.ts';
import { MOST_SIGNATURE_BYTES, signatureIn } from './check-signed.ts';
import type { Taken } from './receive.ts';

/** What is read of a package, with the bytes that each may have; everything else is only hashed. */
const keep = new Map<string, number>([
  ...tagNames.map((name) => [name, 256 * 1024] as const),
  [packed.submission, MOST_SUBMISSION_BYTES],
  [packed.signature, MOST_SIGNATURE_BYTES],
  [packed.report, packageLimits.entryBytes],
  [packed.guideline, MOST_SUBMISSION_BYTES],
]);

/** Takes a package apart, without writing anything of it anywhere. */
export async function receivePackage(place: {
  readonly file: string;
  readonly path: string;
}): Promise<Taken> {
  const read = await readPackage(place.path, { limits: packageLimits, keep });
  if (!read.ok) return { ok: false, check: failedAt('readable', read.complaint) };
  const { opened } = read;
  const data = opened.kept.get(packed.submission);
  if (data === undefined)
    return { ok: false, check: failedAt('readable', { code: 'package-without-data' }) };
  const report = opened.kept.get(packed.report);
  const signature = signatureOf(opened);
  return {
    ok: true,
    received: {
      file: place.file,
      sha256: opened.sha256,
      data,
      ...(report !== undefined && { report }),
      ...(signature !== undefined && { signature }),
      package: opened,
    },
  };
}

/** One that is too long to be a signature is read as an empty one, which no key made. */
const signatureOf = ({ files, kept }: OpenedPackage): string | undefined =>
  files.has(packed.signature)
    ? signatureIn(kept.get(packed.signature) ?? new Uint8Array())
    : undefined;
