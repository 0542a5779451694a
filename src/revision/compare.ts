import type { Guideline } from '../guideline/guideline.ts';
import type { Migration } from '../guideline/migration.ts';
import type { Change } from './change.ts';
import { comparePolicies } from './compare-policies.ts';
import { compareItems } from './compare-items.ts';
import { compareStructure } from './compare-structure.ts';

/** Two versions of a guideline, and what the newer one declares about the way between them. */
export type Versions = {
  readonly before: Guideline;
  readonly after: Guideline;
  readonly migration: Migration;
};

/**
 * Everything in which two versions differ. A change asks for a new first number when answers that were given
 * do not stand as they were, or give another score; for a new second number when there is more to answer; for
 * a new third one when only words changed.
 */
export const changesBetween = (versions: Versions): readonly Change[] => [
  ...compareItems(versions),
  ...compareStructure(versions),
  ...comparePolicies(versions.before.scoring, versions.after.scoring),
];
