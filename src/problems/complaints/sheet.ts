import type { WorkbookFault, NoFacts } from '../facts.ts';

/** What can be wrong with what colleagues answered in a workbook or a form. */
export type SheetComplaints = {
  'answered-since': { readonly id: string; readonly at: string };
  'note-since': { readonly id: string };
  'evidence-kind-missing': NoFacts;
  'sheet-other-assessment': NoFacts;
  'sheet-other-guideline': NoFacts;
  'sheet-other-copy': NoFacts;
  'import-meanwhile': NoFacts;
  /** A file says whose answers it holds, and nobody said under which name to record them. */
  'answers-of-whom': { readonly name: string };
  'form-without-answers': NoFacts;
  'form-file-altered': NoFacts;
  'form-file-field': { readonly path: string };
  'form-parts-missing': { readonly file: string };
  'export-whole': NoFacts;
  'workbook-ending': { readonly found: string };
  'workbook-unreadable': { readonly reason: WorkbookFault };
  'workbook-too-big': {
    readonly what: 'parts' | 'part' | 'all';
    readonly found: number;
    readonly limit: number;
  };
  'workbook-memory': { readonly megabytes: number };
  'workbook-slow': { readonly seconds: number };
  'workbook-holds': { readonly what: 'macros' | 'links' | 'embedded'; readonly part: string };
  'workbook-stamp': { readonly reason: 'missing' | 'altered' };
  'workbook-sheet-gone': { readonly sheet: string };
  'workbook-formula': { readonly place: string };
  'workbook-merged': { readonly place: string };
  'workbook-moved': { readonly place: string; readonly expected: string; readonly found: string };
  'workbook-outside': { readonly place: string };
};
