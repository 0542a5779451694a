import type { Document } from '../documents/document.ts';
import type { Guideline } from '../guideline/guideline.ts';
import { migrationOf, noMigration } from '../guideline/migration.ts';
import type { Migration } from '../guideline/migration.ts';
import type { GuidelineFiles } from '../guideline/parse.ts';
import type { MigrationFile } from '../guideline/schema/migration-file.ts';
import { buildGuideline } from '../guideline/build.ts';

/** A guideline version beside the one before it. */
export type VersionPair = {
  readonly before: Guideline;
  readonly after: Guideline;
  readonly files: GuidelineFiles;
  /** `migration.yaml` of the newer version; undefined too when further versions lie between. */
  readonly declared: Document<MigrationFile> | undefined;
  /** All that is declared between the two. */
  readonly migration: Migration;
  /** Ids that an earlier version has already let go of. */
  readonly gone: ReadonlySet<string>;
};

/** The pair of two versions that follow each other; `earlier` are the migrations up to the older one. */
export function pairOf(
  before: Guideline,
  {
    files,
    declared,
    earlier,
  }: {
    readonly files: GuidelineFiles;
    readonly declared: Document<MigrationFile> | undefined;
    readonly earlier: readonly MigrationFile[];
  },
): VersionPair {
  const { guideline: after } = buildGuideline(files);
  const migration = declared === undefined ? noMigration : migrationOf(declared.data);
  return { before, after, files, declared, migration, gone: goneIn(before, earlier) };
}

/** Ids that were let go of: retired in the version before, or moved away from in one up to it. */
const goneIn = ({ items }: Guideline, earlier: readonly MigrationFile[]): ReadonlySet<string> =>
  new Set([
    ...items.filter(({ retired }) => retired).map(({ id }) => id),
    ...earlier
      .flatMap((file) => migrationOf(file).moves)
      .filter(({ from, to }) => !to.includes(from))
      .map(({ from }) => from),
  ]);

/** Below 1.0.0 nothing was released: nobody has answers that could be lost. */
export const isDraft = (version: string): boolean => version.startsWith('0.');

/** The ids of a guideline that somebody may have answered or chosen, each with what it is. */
export const idsIn = ({ items, scope, segments }: Guideline): ReadonlyMap<string, string> =>
  new Map([
    ...items.filter(({ retired }) => !retired).map(({ id }) => [id, 'item'] as const),
    ...scope.map(({ id }) => [id, 'scope question'] as const),
    ...segments.map(({ id }) => [id, 'segment'] as const),
  ]);
