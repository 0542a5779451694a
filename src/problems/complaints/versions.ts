import type { NoFacts } from '../facts.ts';

/** What can be wrong between two versions of a guideline. */
export type VersionComplaints = {
  'guideline-other': { readonly found: string; readonly expected: string };
  'upgrade-backwards': { readonly from: string; readonly to: string };
  'upgraded-meanwhile': NoFacts;
  'guideline-copy-missing': { readonly file: string; readonly version: string };
  'release-of-draft': { readonly version: string };
  'versions-swapped': { readonly from: string; readonly to: string };
  'assessment-of-other-version': {
    readonly folder: string;
    readonly found: string;
    readonly expected: string;
  };
  'nothing-to-undo': NoFacts;
  /** `lost` is the version whose predecessor is not to be found. */
  'no-way-between': { readonly from: string; readonly to: string; readonly lost: string };
};
