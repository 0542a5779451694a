/** A document (E1), a record of operation (E2) or an independent check (E3). */
export type EvidenceKind = 'document' | 'record' | 'check';

export const evidenceKinds: readonly EvidenceKind[] = ['document', 'record', 'check'];

/** Something that shows an answer. Named, never copied into an answer: documents only. */
export type Evidence = {
  readonly title: string;
  readonly kind: EvidenceKind;
  /** ISO date of the document, the record or the check. */
  readonly date: string;
  /** The system, register or folder where it is kept; a record always names one. */
  readonly system?: string;
  /** Who keeps it or, for a check, who made it. */
  readonly owner?: string;
  /** The copy of it in the working folder, where there is one. */
  readonly file?: EvidenceFile;
};

/** A document that was copied into the working folder, under its own hash. Nobody here ever opens it. */
export type EvidenceFile = {
  readonly sha256: string;
  readonly bytes: number;
  readonly ending: EvidenceEnding;
};

/** The documents that may be copied: nothing that runs, nothing that holds other files, no film and no sound. */
export const evidenceEndings = [
  'pdf',
  'png',
  'jpg',
  'jpeg',
  'docx',
  'xlsx',
  'csv',
  'txt',
  'eml',
] as const;

/** How the name of such a document ends, in small letters and without the dot. */
export type EvidenceEnding = (typeof evidenceEndings)[number];

/** In bytes. */
export const MOST_EVIDENCE_BYTES = 25 * 1024 * 1024;

/** As many pieces as one item may have. */
export const MOST_PIECES = 50;

/** The name of a copy, in the folder and in a package. */
export const copyNameOf = ({ sha256, ending }: EvidenceFile): string => `${sha256}.${ending}`;

/** The copy as it is named beside its piece: enough of the hash to find it. */
export const shortCopyName = ({ sha256, ending }: EvidenceFile): string =>
  `${sha256.slice(0, 12)}….${ending}`;

/** Whether data from a file could be a copy: its name is made of them, so nothing else may stand there. */
export const isEvidenceFile = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'sha256' in value &&
  'bytes' in value &&
  'ending' in value &&
  /^[0-9a-f]{64}$/.test(String(value.sha256)) &&
  Number.isSafeInteger(value.bytes) &&
  evidenceEndings.some((ending) => ending === value.ending);

/** Every copy that the pieces of some items name, once, by its name. */
export function copiesOf(
  items: Iterable<readonly [string, { readonly evidence?: readonly Evidence[] }]>,
): ReadonlyMap<string, { readonly file: EvidenceFile; readonly items: readonly string[] }> {
  const copies = new Map<string, { file: EvidenceFile; items: string[] }>();
  for (const [item, { evidence = [] }] of items) {
    for (const { file } of evidence) {
      if (file === undefined) continue;
      const known = copies.get(copyNameOf(file)) ?? { file, items: [] };
      if (!known.items.includes(item)) known.items.push(item);
      copies.set(copyNameOf(file), known);
    }
  }
  return copies;
}

export const isSameEvidence = (a: Evidence, b: Evidence): boolean =>
  (['title', 'kind', 'date', 'system', 'owner'] as const).every((part) => a[part] === b[part]) &&
  (a.file && copyNameOf(a.file)) === (b.file && copyNameOf(b.file));
