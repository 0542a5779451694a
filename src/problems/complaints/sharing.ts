import type { NoFacts } from '../facts.ts';

/** What can be wrong when work is shared, settled and planned together. */
export type SharingComplaints = {
  'area-unknown': {
    readonly found: string;
    readonly known: readonly string[];
    readonly meant: string | undefined;
  };
  'neither-area-nor-item': { readonly found: string; readonly meant: string | undefined };
  'assigned-or-back': NoFacts;
  /** `known` are those who have something assigned. */
  'nobody-assigned': {
    readonly name: string;
    readonly known: readonly string[];
    readonly meant: string | undefined;
  };
  'item-out-of-scope': { readonly id: string; readonly scope: string };
  /** A quote that is never closed, or something behind one that is. */
  'csv-quote': NoFacts;
  'csv-columns-missing': { readonly missing: readonly string[]; readonly names: readonly string[] };
  'csv-column-twice': { readonly column: string };
  'plan-without-item': NoFacts;
  'planned-twice': { readonly id: string; readonly line: number };
  'date-of-two-days': { readonly found: string };
  'planned-meanwhile': NoFacts;
  'import-of-plans-alone': NoFacts;
  'nobody-of-the-two': {
    readonly id: string;
    readonly name: string;
    readonly known: readonly string[];
    readonly meant: string | undefined;
  };
  'keep-or-answer': NoFacts;
  'item-not-named': NoFacts;
  'settled-by-asking': { readonly item: string };
  'nothing-selected': { readonly asked: readonly string[] };
};
