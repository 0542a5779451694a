import type { NoFile } from '../facts.ts';

/** What can be wrong with a document that is copied as evidence. */
export type EvidenceComplaints = {
  'evidence-not-a-file': { readonly file: string; readonly reason: NoFile };
  'evidence-empty': { readonly file: string };
  'evidence-type': { readonly file: string; readonly allowed: readonly string[] };
  'evidence-too-large': { readonly file: string; readonly bytes: number; readonly limit: number };
  'evidence-changed': { readonly file: string };
  'evidence-full': { readonly id: string; readonly most: number };
  /** How many pieces the item has. */
  'evidence-number': { readonly id: string; readonly found: string; readonly pieces: number };
  /** A copy in the working folder that is not as it was, and the items that rest on it. */
  'evidence-missing': { readonly file: string; readonly items: readonly string[] };
  'evidence-altered': { readonly file: string; readonly items: readonly string[] };
  /** All copies together. */
  'evidence-too-much': {
    readonly files: number;
    readonly mostFiles: number;
    readonly bytes: number;
    readonly mostBytes: number;
  };
};
