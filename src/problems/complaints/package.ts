import type { PackageFault, NoFacts } from '../facts.ts';

/** What can be wrong with a package. */
export type PackageComplaints = {
  /** An empty text where it is about no entry. */
  'package-unsafe': { readonly reason: PackageFault; readonly entry: string };
  'package-too-big': {
    readonly what: 'entries' | 'one' | 'all' | 'ratio';
    readonly entry: string;
    readonly found: number;
    readonly limit: number;
  };
  'package-without-data': NoFacts;
  /** What the package states and does not hold, holds and does not state, or holds otherwise. */
  'package-missing': { readonly files: readonly string[] };
  'package-extra': { readonly files: readonly string[] };
  'package-changed': { readonly files: readonly string[] };
  'package-evidence': { readonly files: readonly string[] };
  'package-tags': { readonly files: readonly string[] };
  'package-order': NoFacts;
  'package-name': { readonly found: string; readonly expected: string };
  'package-report': NoFacts;
  /** The guideline in the package beside the one here: items, and other parts, that are not the same. */
  'package-guideline': { readonly items: readonly string[]; readonly parts: readonly string[] };
  'package-guideline-unnamed': NoFacts;
};
