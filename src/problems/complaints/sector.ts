import type { BreakOff, NoFacts } from '../facts.ts';

/** What can be wrong with many submissions together. */
export type SectorComplaints = {
  'nothing-to-verify': { readonly folder: string };
  'one-file-only': { readonly flag: string; readonly files: number };
  'report-skipped': NoFacts;
  'own-guideline-broken': { readonly file: string };
  'check-broke-off': { readonly reason: BreakOff };
  'sector-empty': { readonly folder: string };
  'sector-guidelines-mixed': { readonly ids: readonly string[] };
};
