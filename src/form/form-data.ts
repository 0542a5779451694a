import type { Claim, Particulars, Proposal } from '../assessment/assessment.ts';
import type { Answer } from '../assessment/answer.ts';
import type { Evidence } from '../assessment/evidence.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { Language } from '../i18n/phrases.ts';
import { canonicalJson } from '../documents/canonical-json.ts';
import type { FormOrigin } from './answers.ts';

/** Everything that a form shows and scores with, as it is written into the page. */
export type FormData = {
  readonly origin: FormOrigin;
  /** For whom it was made, as the journal is named; absent when it is for anybody. */
  readonly name?: string;
  /** The assessment's short name, for the file when nobody gave a name. */
  readonly assessmentName: string;
  readonly particulars: Particulars;
  readonly segments: readonly string[];
  readonly scope: Readonly<Record<string, 'yes' | 'no'>>;
  /** The last recorded event when the form was made, ISO date and time; empty before the first. */
  readonly asOf: string;
  /** The languages of the form, the first one leads, and its texts in each. */
  readonly languages: readonly Language[];
  readonly texts: Readonly<Partial<Record<Language, FormTexts>>>;
  /** The items that are asked here, in the guideline's order. */
  readonly asked: readonly string[];
  /** What was recorded when the form was made: what counts towards the score and, of asked items, everything. */
  readonly recorded: Readonly<Record<string, Recorded>>;
};

/** Where a browser keeps the answers: two forms for two people, or of two moments, never share a place. */
export const placeOf = ({ origin, name, asked }: FormData): string =>
  canonicalJson({ ...origin, name, asked });

/** The guideline in one language, without the items of other segments. */
export type FormTexts = {
  readonly guideline: Guideline;
  /** Nobody has compared the translation with the English yet. */
  readonly isDraft: boolean;
};

/** What was recorded about an item. */
export type Recorded = {
  readonly answer?: Answer;
  /** Who answered what, for as long as it holds. */
  readonly claims: readonly Claim[];
  readonly toConfirm: readonly Proposal[];
  readonly note?: string;
  readonly evidence: readonly Evidence[];
};
