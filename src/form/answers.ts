import type { EvidenceKind } from '../assessment/evidence.ts';
import type { Heads } from '../assessment/heads.ts';

/** What the form downloads and `copcheck import` takes: the answers of one colleague, and what they were given to. */
export type FormAnswers = FormOrigin & {
  readonly format: typeof answersFormat;
  /** Who answered, as the journal will be named. */
  readonly name: string;
  /** By the id of the item; only what the colleague added or changed. */
  readonly answers: Readonly<Record<string, FormEntry>>;
};

/** Which assessment a form was made from, and at which moment of its journals. */
export type FormOrigin = {
  /** The id of the assessment, and the digest of the guideline that its questions come from. */
  readonly assessment: string;
  readonly guideline: string;
  readonly heads: Heads;
};

/** What was answered to one item, as it was typed; what is absent says nothing. */
export type FormEntry = {
  /** `0` to `4`, or `na`. */
  readonly answer?: string;
  readonly reason?: string;
  readonly note?: string;
  readonly evidence?: readonly FormEvidence[];
};

export type FormEvidence = {
  readonly title: string;
  readonly kind: EvidenceKind;
  readonly date: string;
  readonly system?: string;
};

export const answersFormat = 'copcheck/form-answers/1';

/** Longest texts and lists of an answers file; the page holds to them too. */
export const most = { title: 200, text: 4000, pieces: 50, items: 2000, journals: 500 } as const;

/** The ending of an answers file. */
export const answersEnding = '.answers.json';
