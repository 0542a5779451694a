import { copiesOf } from '../assessment/evidence.ts';
import type { EvidenceFile } from '../assessment/evidence.ts';
import { sha256 } from '../documents/canonical.ts';
import { copyIn, readCopy } from '../files/evidence-files.ts';
import { pinnedJson } from '../files/read-assessment-folder.ts';
import type { AssessmentFolder } from '../files/read-assessment-folder.ts';
import { readBytes } from '../files/read-bytes.ts';
import { packageFile } from '../files/submission-files.ts';
import { Failure } from '../problems/failure.ts';
import { checkFiles } from '../review/check-package.ts';
import { describeBag, inBagOrder, packed, packedCopy, revisionName } from '../submission/bag.ts';
import type { PackedFile } from '../submission/bag.ts';
import type { Submission } from '../submission/submission.ts';
import { receivePackage } from './receive-package.ts';

type ToPack = {
  readonly submission: Submission;
  /** The bytes of `submission.json`. */
  readonly data: Uint8Array;
  readonly report: Uint8Array;
  readonly signature?: Uint8Array;
};

/** A file of the package: how long it is, its hash, and its bytes when they are wanted. */
type Part = PackedFile & { readonly bytes: number; readonly read: () => Uint8Array };

/**
 * Packs a revision with everything that a reviewer needs, and reads the package back as the reviewer will. Returns
 * where it lies.
 */
export async function packSubmission(
  { folder, under }: Pick<AssessmentFolder, 'folder' | 'under'>,
  given: ToPack,
): Promise<string> {
  const { writePackage } = await import('../files/write-package.ts');
  const { submission } = given;
  const top = revisionName(submission);
  const carried = carriedParts(folder, given, readBytes(pinnedJson(folder, under)));
  const tags = [...describeBag(submission, carried)].map(
    ([name, text]) => [name, inMemory(new TextEncoder().encode(text))] as const,
  );
  const parts = new Map<string, Part>([...tags, ...carried]);
  const entries = inBagOrder(carried.keys()).flatMap((name) => {
    const part = parts.get(name);
    // The guideline is the one long text; packed, the package is hardly larger than its report.
    const packing = name === packed.guideline ? ('tight' as const) : ('none' as const);
    return part === undefined ? [] : [{ name: `${top}/${name}`, bytes: part.read, packing }];
  });
  const file = packageFile(folder, top);
  writePackage(file, entries);
  await checkWhole(file, given);
  return file;
}

function carriedParts(
  folder: string,
  { submission, data, report, signature }: ToPack,
  guideline: Uint8Array,
): ReadonlyMap<string, Part> {
  const copies = [...copiesOf(Object.entries(submission.items)).values()];
  return new Map<string, Part>([
    [packed.submission, inMemory(data)],
    [packed.report, inMemory(report)],
    [packed.guideline, inMemory(guideline)],
    ...(signature === undefined ? [] : [[packed.signature, inMemory(signature)] as const]),
    ...copies.map(({ file }) => [packedCopy(file), onDisk(folder, file)] as const),
  ]);
}

const inMemory = (bytes: Uint8Array): Part => ({
  sha256: sha256(bytes),
  bytes: bytes.length,
  read: () => bytes,
});

const onDisk = (folder: string, file: EvidenceFile): Part => ({
  sha256: file.sha256,
  bytes: file.bytes,
  read: () => {
    const bytes = readCopy(folder, file);
    // It was whole when the command began.
    if (bytes === undefined)
      throw new Failure({ code: 'evidence-changed', file: copyIn(folder, file) });
    return bytes;
  },
});

/** A package that this program would not accept from others is not handed to anybody. */
async function checkWhole(file: string, { submission, data }: ToPack): Promise<void> {
  const taken = await receivePackage({ file, path: file });
  const check = taken.ok
    ? taken.received.package && checkFiles(submission, taken.received.package, data)
    : taken.check;
  if (check?.outcome === 'pass') return;
  const found = check?.complaints.map(({ code }) => code).join(', ');
  throw new Error(`the package cannot be read back: ${found}`);
}
