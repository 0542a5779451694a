import type { NoFacts } from '../facts.ts';

/** What can be wrong with answers and with what is said about a company. */
export type AnswerComplaints = {
  /** `within` is the guideline where nobody has an assessment: in translations and examples. */
  'item-unknown': {
    readonly id: string;
    readonly meant: string | undefined;
    readonly within: 'assessment' | 'guideline';
  };
  'item-elsewhere': { readonly id: string; readonly segment: string };
  'item-retired': { readonly id: string };
  'level-unknown': { readonly found: string; readonly highest: number };
  'na-not-allowed': { readonly id: string; readonly critical: boolean };
  'reason-missing': { readonly least: number };
  'reason-too-short': { readonly length: number; readonly least: number };
  'reason-unasked': NoFacts;
  'scope-unknown': {
    readonly id: string;
    readonly meant: string | undefined;
    readonly within: 'assessment' | 'guideline';
  };
  'scope-elsewhere': { readonly id: string };
  'segment-unknown': {
    readonly id: string;
    readonly known: readonly string[];
    readonly meant: string | undefined;
  };
  'segments-missing': { readonly known: readonly string[] };
  'date-unreal': { readonly found: string };
  'date-in-future': { readonly found: string; readonly today: string };
  'date-after-period': { readonly found: string; readonly end: string };
  'period-unreal': { readonly found: string };
  'record-needs-system': NoFacts;
  'address-in-evidence': { readonly found: string };
  'name-missing': NoFacts;
  'contributor-unsafe': { readonly found: string };
  'nothing-in-conflict': { readonly id: string };
  'answered-differently': { readonly id: string; readonly by: readonly string[] };
};
