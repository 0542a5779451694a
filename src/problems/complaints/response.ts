import type { NoFacts } from '../facts.ts';

/** What can be wrong when a company answers a reviewer. */
export type ResponseComplaints = {
  /** `asked` are the items that may be changed; `items` those that were to be; `others`: more than items. */
  'submission-locked': {
    readonly revision: number;
    readonly asked: readonly string[];
    readonly items: readonly string[];
    readonly others: boolean;
  };
  'changed-since': { readonly revision: number; readonly items: readonly string[] };
  'questions-open': { readonly items: readonly string[] };
  'nothing-handed-in': NoFacts;
  'nothing-locked': NoFacts;
  'return-other-company': { readonly found: string; readonly expected: string };
  'return-other-assessment': { readonly found: string; readonly expected: string };
  'return-other-revision': { readonly found: number; readonly expected: number };
  'return-other-submission': { readonly revision: number };
  'return-loaded': { readonly revision: number };
  'return-asks-twice': { readonly items: readonly string[] };
  'not-asked-back': { readonly revision: number };
  'question-unknown': { readonly id: string; readonly asked: readonly string[] };
  'because-short': { readonly length: number; readonly least: number };
  'reply-empty': NoFacts;
  'reply-too-long': { readonly length: number; readonly most: number };
  'reply-incomplete': NoFacts;
};
