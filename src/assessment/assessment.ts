import type { Answer } from './answer.ts';
import type { Evidence } from './evidence.ts';

/** What a company has answered so far: the fold of all journals. */
export type Assessment = {
  readonly particulars: Particulars;
  readonly segments: readonly string[];
  /** Answered scope questions only; one that is not here counts as yes. */
  readonly scope: ReadonlyMap<string, YesNo>;
  readonly items: ReadonlyMap<string, ItemAnswers>;
  /** What was recorded about items that the present guideline does not ask, by their ids. */
  readonly archived: ReadonlyMap<string, ItemAnswers>;
  /** Who is to answer an item, by the name of their journal; an item that is not here is nobody's in particular. */
  readonly assigned: ReadonlyMap<string, string>;
  /**
   * The last recorded event, ISO date and time with offset; a draft is "as of" this, never as of now. Who is to
   * answer what does not count: it says nothing about the company.
   */
  readonly asOf: string;
};

export type YesNo = 'yes' | 'no';

/** Who is assessed and for which time. */
export type Particulars = {
  readonly organisation: string;
  readonly period: Period;
  /** The round that a ministry announced, if any. */
  readonly round?: string;
  readonly language: string;
};

/** Two ISO dates, the first not after the second; the age of evidence is measured at the end. */
export type Period = { readonly from: string; readonly to: string };

/** Everything recorded about one item. */
export type ItemAnswers = {
  /** Absent while unanswered, and while contributors disagree. */
  readonly answer?: Answer;
  /** The answers that differ, when two contributors do; at least two, or none. */
  readonly conflict: readonly Claim[];
  /** What was answered before the question changed, or in an earlier assessment; empty once it is answered. */
  readonly toConfirm: readonly Proposal[];
  readonly note?: string;
  readonly evidence: readonly Evidence[];
  readonly plan?: Plan;
};

/** An answer with its author. The id is `<journal>:<seq>`. */
export type Claim = {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly answer: Answer;
};

/** An answer to a question that was not quite this one: it counts for nothing until somebody confirms it. */
export type Proposal = Claim & {
  /** The item that was answered, and in which version; no version for the one the assessment began with. */
  readonly item: string;
  readonly version?: string;
};

/** What will be done about a gap, by whom and when (ISO date). */
export type Plan = { readonly action: string; readonly person: string; readonly due: string };

/** An item about which nothing is recorded. */
export const unanswered: ItemAnswers = { conflict: [], toConfirm: [], evidence: [] };

export const itemAnswersOf = ({ items }: Assessment, id: string): ItemAnswers =>
  items.get(id) ?? unanswered;
