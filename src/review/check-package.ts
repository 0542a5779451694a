import { copiesOf } from '../assessment/evidence.ts';
import { canonicalJson } from '../documents/canonical.ts';
import { readCanonical } from '../documents/canonical-file.ts';
import type { Validator } from '../documents/schema.ts';
import type { Guideline } from '../guideline/guideline.ts';
import { PINNED_FORMAT, readPinned } from '../guideline/pin.ts';
import type { Complaint } from '../problems/complaint.ts';
import { describeBag, inBagOrder, packed, packedCopy, revisionName } from '../submission/bag.ts';
import type { PackedFile } from '../submission/bag.ts';
import type { Submission } from '../submission/submission.ts';
import { failedAt, passed } from './check.ts';
import type { Check } from './check.ts';

/** A package that came along with a submission: what is in it, and the bytes of what is read. */
export type ReceivedPackage = {
  readonly top: string;
  readonly files: ReadonlyMap<string, PackedFile>;
  readonly kept: ReadonlyMap<string, Uint8Array>;
};

/**
 * Whether a package holds exactly what copcheck packs for these data: everything that its manifest states, all evidence
 * that the answers name, nothing else, and each of them as stated. `attached` is what the report carries.
 */
export function checkFiles(
  submission: Submission,
  received: ReceivedPackage,
  attached: Uint8Array | undefined,
): Check {
  const held = [...withManifest(received), ...withAnswers(submission, received)];
  const complaints = [
    ...merged(held),
    // Where something is missing or other, the description cannot fit, and says nothing new.
    ...(held.length === 0 ? described(submission, received) : []),
    ...dataComplaints(received, attached),
  ];
  return complaints.length > 0 ? failedAt('files', ...complaints) : passed('files');
}

type FilesCode = 'package-missing' | 'package-changed' | 'package-extra' | 'package-evidence';

/** A file, and what is wrong with it. */
type Finding = { readonly code: FilesCode; readonly file: string };

const findings = (code: FilesCode, files: readonly string[]): readonly Finding[] =>
  files.map((file) => ({ code, file }));

/** One complaint for each kind, which names every file once. */
const merged = (found: readonly Finding[]): readonly Complaint[] =>
  [...new Set(found.map(({ code }) => code))].map((code) => ({
    code,
    files: [...new Set(found.filter((each) => each.code === code).map(({ file }) => file))],
  }));

/** What the manifest says beside what is there. A manifest that cannot be read states nothing. */
function withManifest({ files, kept }: ReceivedPackage): readonly Finding[] {
  const stated = textOf(kept, 'manifest-sha256.txt')
    .split('\n')
    .flatMap((line) => {
      const [, digest = '', name = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
      return name === '' ? [] : [{ digest, name }];
    });
  const isThere = ({ name }: { readonly name: string }): boolean => files.has(name);
  return [
    ...findings(
      'package-missing',
      stated.filter((each) => !isThere(each)).map(({ name }) => name),
    ),
    ...findings(
      'package-changed',
      stated
        .filter((each) => isThere(each) && files.get(each.name)?.sha256 !== each.digest)
        .map(({ name }) => name),
    ),
  ];
}

const textOf = (kept: ReceivedPackage['kept'], name: string): string =>
  new TextDecoder().decode(kept.get(name));

/** What belongs to these data beside what is there. */
function withAnswers(submission: Submission, { files }: ReceivedPackage): readonly Finding[] {
  const copies = [...copiesOf(Object.entries(submission.items)).values()].map(({ file }) => file);
  const evidence = copies
    .filter((file) => {
      const there = files.get(packedCopy(file));
      return there?.sha256 !== file.sha256 || there.bytes !== file.bytes;
    })
    .map(packedCopy);
  const needed = inBagOrder([packed.submission, packed.report, packed.guideline]);
  const known = new Set<string>([...needed, packed.signature, ...copies.map(packedCopy)]);
  return [
    ...findings(
      'package-missing',
      needed.filter((name) => !files.has(name)),
    ),
    ...findings('package-evidence', evidence),
    ...findings(
      'package-extra',
      [...files.keys()].filter((name) => !known.has(name)),
    ),
  ];
}

/** Whether the description of the bag, its order and its folder are those that follow from what is in it. */
function described(
  submission: Submission,
  { top, files, kept }: ReceivedPackage,
): readonly Complaint[] {
  const payload = new Map([...files].filter(([name]) => name.startsWith('data/')));
  const altered = [...describeBag(submission, payload)]
    .filter(([name, text]) => textOf(kept, name) !== text)
    .map(([name]) => name);
  const names = [...files.keys()];
  const isInOrder = inBagOrder(names).every((name, index) => name === names[index]);
  const expected = revisionName(submission);
  return [
    ...(altered.length > 0 ? [{ code: 'package-tags', files: altered } as const] : []),
    ...(isInOrder ? [] : [{ code: 'package-order' } as const]),
    ...(top === expected ? [] : [{ code: 'package-name', found: top, expected } as const]),
  ];
}

/** Whether the report carries the data beside it. */
function dataComplaints(
  { kept }: ReceivedPackage,
  attached: Uint8Array | undefined,
): readonly Complaint[] {
  const data = kept.get(packed.submission);
  const isSame =
    attached !== undefined &&
    data?.length === attached.length &&
    data.every((byte, index) => byte === attached[index]);
  return isSame ? [] : [{ code: 'package-report' }];
}

/**
 * What the guideline in a package says about the sender's: whether it is the one that the data name, and in what it
 * differs from the reviewer's own. It is looked at and never used.
 */
export function guidelineComplaints(
  { guideline: pin }: Submission,
  sent: Uint8Array | undefined,
  own: Guideline,
): readonly Complaint[] {
  if (sent === undefined) return [];
  const differences = differencesIn(sent, own);
  if (differences.items.length + differences.parts.length > 0)
    return [{ code: 'package-guideline', ...differences }];
  const isNamed = readPinned(new TextDecoder().decode(sent), pin) !== undefined;
  return isNamed ? [] : [{ code: 'package-guideline-unnamed' }];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A stranger's guideline is any data; only its outline is asked for. */
const outline: Validator<{ readonly guideline: Fields }> = {
  accepts: (data): data is { readonly guideline: Fields } =>
    isFields(data) && isFields(data['guideline']),
  findings: () => [],
};

const MOST_GUIDELINE_BYTES = 8 * 1024 * 1024;

/** The items and the other parts in which a sent guideline is not the reviewer's. */
function differencesIn(
  sent: Uint8Array,
  own: Guideline,
): { readonly items: readonly string[]; readonly parts: readonly string[] } {
  // The file ends with one line feed, which is no part of the canonical form.
  const bytes = sent.at(-1) === 0x0a ? sent.subarray(0, -1) : sent;
  const source = { file: packed.guideline, bytes };
  const kind = { format: PINNED_FORMAT, most: MOST_GUIDELINE_BYTES, validator: outline };
  const read = readCanonical(source, kind);
  if (!read.ok) return { items: [], parts: [packed.guideline] };
  const theirs = read.value.guideline;
  return {
    items: otherKeys(itemsById(theirs['items']), itemsById(own.items)),
    parts: otherKeys(partsOf(theirs), partsOf(own)),
  };
}

const partsOf = (guideline: Fields | Guideline): ReadonlyMap<string, unknown> =>
  new Map(Object.entries(guideline).filter(([part]) => part !== 'items'));

const itemsById = (items: unknown): ReadonlyMap<string, unknown> =>
  new Map(
    (Array.isArray(items) ? items : []).map((item: unknown, index) => [
      isFields(item) && typeof item['id'] === 'string' ? item['id'] : `${index + 1}`,
      item,
    ]),
  );

function otherKeys(
  theirs: ReadonlyMap<string, unknown>,
  own: ReadonlyMap<string, unknown>,
): readonly string[] {
  const keys = [...new Set([...own.keys(), ...theirs.keys()])];
  return keys.filter((key) => canonicalOf(theirs.get(key)) !== canonicalOf(own.get(key)));
}

const canonicalOf = (value: unknown): string => (value === undefined ? '' : canonicalJson(value));
