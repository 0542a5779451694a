import type { Document } from '../documents/document.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { Migration } from '../guideline/migration.ts';
import type { GuidelineFiles } from '../guideline/parse.ts';
import type { MigrationFile } from '../guideline/schema/migration-file.ts';
import type { Problem } from '../problems/problem.ts';
import type { Finding, Rule } from './rule.ts';

/** A guideline version beside the one before it. */
export type VersionPair = {
  readonly before: Guideline;
  readonly after: Guideline;
  readonly files: GuidelineFiles;
  /** `migration.yaml` of the newer version, where it has one; undefined too when versions lie between. */
  readonly declared: Document<MigrationFile> | undefined;
  /** All that is declared between the two. */
  readonly migration: Migration;
  /** Ids that an earlier version has already let go of. */
  readonly gone: ReadonlySet<string>;
};

/** Something that must hold between a version and the one before it. Its page is `docs/rules/<id>.md`. */
export type VersionRule = Omit<Rule, 'check'> & {
  readonly check: (pair: VersionPair) => Iterable<Finding>;
};

/** Everything that the rules find between two versions. */
export const applyVersionRules = (
  rules: readonly VersionRule[],
  pair: VersionPair,
): readonly Problem[] =>
  isDraft(pair.before.version)
    ? []
    : rules.flatMap(({ id, severity, check }) =>
        [...check(pair)].map(({ file, path, message, hint }): Problem => ({
          severity,
          complaint: { code: 'guideline-rule', rule: id, message, hint },
          at: file.locate(path),
        })),
      );

/** Below 1.0.0 nothing was released: nobody has answers that could be lost. */
const isDraft = (version: string): boolean => version.startsWith('0.');

/** The ids of a guideline that somebody may have answered or chosen, each with what it is. */
export const idsIn = ({ items, scope, segments }: Guideline): ReadonlyMap<string, string> =>
  new Map([
    ...items.filter(({ retired }) => !retired).map(({ id }) => [id, 'item'] as const),
    ...scope.map(({ id }) => [id, 'scope question'] as const),
    ...segments.map(({ id }) => [id, 'segment'] as const),
  ]);
