import type { NoFacts } from '../facts.ts';

/** What can be wrong with the way in which the program is called. */
export type ProgramComplaints = {
  'nothing-to-check': { readonly folder: string };
  'nothing-matches': { readonly pattern: string };
  usage: { readonly said: string; readonly command: string };
  'no-terminal': NoFacts;
  'language-unknown': { readonly found: string; readonly known: readonly string[] };
  'threshold-unreal': { readonly found: string };
  'what-if-form': { readonly found: string };
  'organisation-missing': NoFacts;
  'demo-folder-taken': { readonly folder: string };
};
