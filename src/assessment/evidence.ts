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
};

export const isSameEvidence = (a: Evidence, b: Evidence): boolean =>
  a.title === b.title &&
  a.kind === b.kind &&
  a.date === b.date &&
  a.system === b.system &&
  a.owner === b.owner;
