import type { NoFacts } from '../facts.ts';

/** What can be wrong at a reviewer's desk. */
export type DeskComplaints = {
  'not-a-desk': { readonly folder: string };
  'already-a-desk': { readonly folder: string };
  'received-changed': { readonly file: string };
  'round-days': { readonly opens: string; readonly closes: string };
  'drawn-form': { readonly found: string; readonly most: number };
  'round-guideline-form': { readonly found: string };
  /** An empty text where the submission names no round. */
  'round-other': { readonly found: string; readonly expected: string };
  'round-guideline': { readonly found: string; readonly accepted: readonly string[] };
  'round-not-open': { readonly today: string; readonly opens: string; readonly closes: string };
  'already-received': { readonly at: string; readonly by: string; readonly handle: string };
  'revision-taken': { readonly handle: string };
  'revision-older': { readonly handle: string };
  'revision-not-next': { readonly handle: string };
  /** 0 where no revision has been received. */
  'revisions-missing': { readonly revision: number; readonly newest: number };
  'questions-altered': { readonly handle: string; readonly items: readonly string[] };
  'questions-unanswered': { readonly handle: string };
  'organisation-renamed': { readonly before: string };
  'case-unknown': { readonly found: string; readonly known: readonly string[] };
  'case-ambiguous': { readonly found: string; readonly meant: readonly string[] };
  'case-not-named': { readonly open: readonly string[] };
  'case-closed': { readonly handle: string; readonly by: string };
  'case-superseded': { readonly handle: string };
  'decision-incomplete': NoFacts;
  'decision-reason': { readonly length: number; readonly least: number };
  'decisions-differ': { readonly items: readonly string[] };
  'item-not-asked': { readonly id: string };
  'question-short': { readonly length: number; readonly least: number };
  'nothing-asked': NoFacts;
  'still-asked': { readonly items: readonly string[] };
  'closing-unclear': NoFacts;
  'due-passed': { readonly found: string; readonly today: string };
  'received-altered': { readonly file: string };
  'received-missing': { readonly file: string };
};
