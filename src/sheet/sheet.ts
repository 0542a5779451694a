import type { EvidenceKind } from '../assessment/evidence.ts';
import type { Heads } from '../assessment/heads.ts';

/**
 * What a colleague answered elsewhere, in a workbook or in the web form: made from an assessment as it stood at some
 * moment, and brought back later.
 */
export type Sheet = {
  /** The id of the assessment, and the digest of the guideline that its questions come from. */
  readonly assessment: string;
  readonly guideline: string;
  /** Where every journal ended when it was made. */
  readonly heads: Heads;
  /** Who answered, where the file says it. */
  readonly name?: string;
  readonly rows: readonly SheetRow[];
};

/** What stands about one item, as it was typed; what is empty says nothing. */
export type SheetRow = {
  readonly item: string;
  /** `0` to `4`, or `na`. */
  readonly answer?: string;
  readonly reason?: string;
  readonly note?: string;
  readonly evidence?: SheetEvidence;
  /** Where a part of it stands, for whoever has to mend it: the address of a cell, or the name of a field. */
  readonly placeOf: (part: SheetPart) => string;
};

export type SheetPart = 'item' | 'answer' | 'reason' | 'note' | 'evidence';

/** A piece of evidence as it was typed; any part may be missing. */
export type SheetEvidence = {
  readonly title: string;
  readonly kind: EvidenceKind | '';
  readonly date: string;
  readonly system: string;
};
