import type { PdfFault, NoFacts } from '../facts.ts';

/** What can be wrong with what is handed in, for the officer and for the reviewer. */
export type SubmissionComplaints = {
  'submission-too-deep': { readonly limit: number };
  'submission-not-json': NoFacts;
  'submission-not-canonical': NoFacts;
  'submission-field': { readonly path: string };
  /** What a reviewer would send back, by its kind. */
  'submission-open': { readonly items: readonly string[] };
  'submission-disputed': { readonly items: readonly string[] };
  'submission-unconfirmed': { readonly items: readonly string[] };
  'round-missing': NoFacts;
  'scope-open': { readonly items: readonly string[] };
  'evidence-wanting': { readonly items: readonly string[] };
  'gaps-unplanned': { readonly items: readonly string[] };
  'plan-action-short': { readonly length: number; readonly least: number };
  'plan-without-person': { readonly found: string };
  'plan-due-passed': { readonly found: string; readonly today: string };
  'submission-unchanged': { readonly revision: number };
  'attachment-missing': { readonly reason: PdfFault };
  'seal-form': { readonly found: string };
  'seal-not-given': { readonly found: string };
  'seal-other': { readonly found: string; readonly expected: string };
  'guideline-not-here': { readonly id: string; readonly version: string };
  'guideline-not-released': { readonly id: string; readonly version: string };
  'guideline-not-registered': {
    readonly id: string;
    readonly version: string;
    readonly found: string;
  };
  'score-other': { readonly stated: string; readonly follows: string };
  'answers-not-allowed': { readonly items: readonly string[] };
  'report-other': NoFacts;
  'report-of-other-program': { readonly found: string; readonly expected: string };
  'report-of-other-template': NoFacts;
  'report-of-other-texts': NoFacts;
};
