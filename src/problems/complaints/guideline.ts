import type { ReferenceKind, TranslationGap } from '../facts.ts';

/** What can be wrong with a guideline. */
export type GuidelineComplaints = {
  'guideline-unknown': {
    readonly found: string;
    readonly known: readonly string[];
    readonly meant: string | undefined;
  };
  'guideline-missing-file': { readonly file: string };
  'guideline-id-taken': { readonly id: string };
  'guideline-reference': {
    readonly kind: ReferenceKind;
    readonly id: string;
    readonly meant: string | undefined;
  };
  'guideline-sum': { readonly total: number };
  /** A rule of `copcheck lint`, whose words stand beside it. */
  'guideline-rule': { readonly rule: string; readonly message: string; readonly hint: string };
  /** What a comment of `copcheck lint` says to ignore; an empty rule where it names none. */
  'ignore-without-reason': { readonly rule: string };
  'ignore-unknown-rule': { readonly found: string; readonly meant: string | undefined };
  'ignore-unused': { readonly rule: string };
  'guideline-released': { readonly id: string; readonly version: string };
  'translation-stale': { readonly id: string; readonly stamped: boolean };
  'translation-missing': {
    readonly id: string;
    readonly field: string;
    readonly gap: TranslationGap;
  };
  'guideline-altered': { readonly file: string };
};
