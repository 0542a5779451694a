import { copyNameOf } from '../assessment/evidence.ts';
import type { EvidenceFile } from '../assessment/evidence.ts';
import { sha256 } from '../documents/canonical.ts';
import { makeLineVisible } from '../text/visible.ts';
import type { Submission } from './submission.ts';

const MEGABYTE = 1024 * 1024;

/** What a package may hold at most, counted while it is read: no sender can fill a reviewer's disk or memory. */
export const packageLimits = {
  entries: 200,
  /** Of one entry, unpacked. */
  entryBytes: 25 * MEGABYTE,
  /** Of all entries, unpacked. */
  bytes: 250 * MEGABYTE,
  /** How many times larger an entry may be than it is in the package. */
  ratio: 200,
} as const;

/** Copies of evidence: room is left for the report, the guideline and what describes the bag. */
export const MOST_PACKED_COPIES = packageLimits.entries - 10;

/** In bytes. */
export const MOST_PACKED_BYTES = packageLimits.bytes - 30 * MEGABYTE;

/** What a package holds besides evidence. */
export const packed = {
  submission: 'data/submission.json',
  signature: 'data/submission.json.sig',
  report: 'data/report.pdf',
  guideline: 'data/guideline.json',
} as const;

export const packedCopy = (file: EvidenceFile): string => `data/evidence/${copyNameOf(file)}`;

/** The files that describe a bag, in the order in which they stand in it. */
export const tagNames = [
  'bagit.txt',
  'bag-info.txt',
  'manifest-sha256.txt',
  'tagmanifest-sha256.txt',
] as const;

/** A file of a package: how long it is, and the hash of what it holds. */
export type PackedFile = { readonly sha256: string; readonly bytes: number };

/** What everything of one revision is called: the report, the package, and the folder in it. */
export const revisionName = ({ assessment, particulars, revision }: Submission): string =>
  `${assessment.name}-${particulars.period.to.slice(0, 4)}-r${revision}`;

/** The order of a package: what describes it, then what it carries by name. */
export const inBagOrder = (names: Iterable<string>): readonly string[] => {
  const tags: readonly string[] = tagNames;
  const carried = [...names].filter((name) => !tags.includes(name));
  return [...tags, ...carried.toSorted((a, b) => (a < b ? -1 : 1))];
};

/**
 * The files that describe a bag (BagIt 1.0, RFC 8493), so that ordinary tools can check it too. They follow from what
 * it carries and from the submission alone: whoever writes them again gets the same bytes.
 */
export function describeBag(
  submission: Submission,
  payload: ReadonlyMap<string, PackedFile>,
): ReadonlyMap<string, string> {
  const { particulars, report, submitted } = submission;
  const carried = [...payload].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const bytes = carried.reduce((sum, [, file]) => sum + file.bytes, 0);
  const bagit = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';
  const info = [
    `Source-Organization: ${makeLineVisible(particulars.organisation)}`,
    `External-Identifier: ${revisionName(submission)}`,
    `Bagging-Date: ${makeLineVisible(submitted.slice(0, 10))}`,
    `Bag-Software-Agent: ${makeLineVisible(report.program)}`,
    `Payload-Oxum: ${bytes}.${carried.length}`,
    '',
  ].join('\n');
  const manifest = carried.map(([name, file]) => `${file.sha256}  ${name}\n`).join('');
  const described = [
    [tagNames[0], bagit],
    [tagNames[1], info],
    [tagNames[2], manifest],
  ] as const;
  const tags = described.map(([name, text]) => `${sha256(text)}  ${name}\n`).join('');
  return new Map<string, string>([...described, [tagNames[3], tags]]);
}
