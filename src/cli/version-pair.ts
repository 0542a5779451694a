import { join } from 'node:path';
import { readDocument } from '../documents/document.ts';
import type { Document } from '../documents/document.ts';
import type { Source } from '../documents/source.ts';
import { readMigrationFile, versionsBeside } from '../files/guideline-files.ts';
import { buildGuideline } from '../guideline/build.ts';
import type { Guideline } from '../guideline/guideline.ts';
import { migrationOf, noMigration } from '../guideline/migration.ts';
import type { GuidelineFiles } from '../guideline/parse.ts';
import { migrationFile } from '../guideline/schema/migration-file.ts';
import type { MigrationFile } from '../guideline/schema/migration-file.ts';
import { compareVersions } from '../guideline/version.ts';
import type { VersionPair } from '../lint/version-rule.ts';
import { success } from '../problems/result.ts';
import type { Result } from '../problems/result.ts';
import { migrationPath } from './migration-path.ts';

/** `migration.yaml` of a version as its author wrote it; undefined where there is none. */
export type Declared = {
  readonly source: Source;
  readonly read: Result<Document<MigrationFile>>;
};

export async function declaredIn(folder: string): Promise<Declared | undefined> {
  const source = readMigrationFile(folder);
  return source && { source, read: await readDocument(source, migrationFile) };
}

/** A version beside the one before it, as the rules look at both. Fails on a broken `migration.yaml`. */
export async function pairOf(
  before: Guideline,
  { folder, files }: { readonly folder: string; readonly files: GuidelineFiles },
): Promise<Result<VersionPair>> {
  const { guideline: after } = buildGuideline(files);
  const declared = await declaredIn(folder);
  if (declared?.read.ok === false) return declared.read;
  const document = declared?.read.value;
  const pair = { before, after, files, gone: await goneBefore(folder, before) };
  const direct = document === undefined || document.data.from === before.version;
  if (direct || compareVersions(before.version, after.version) >= 0) {
    const migration = document === undefined ? noMigration : migrationOf(document.data);
    return success({ ...pair, migration, declared: document });
  }
  const migration = await migrationPath(before.version, { folder, version: after.version });
  return success({ ...pair, migration, declared: undefined });
}

/** Ids that were let go of in the versions up to this one, as far as they lie beside the folder. */
async function goneBefore(folder: string, before: Guideline): Promise<ReadonlySet<string>> {
  const gone = new Set(before.items.filter(({ retired }) => retired).map(({ id }) => id));
  for (const version of versionsBeside(folder)) {
    if (compareVersions(version, before.version) > 0) continue;
    const declared = await declaredIn(join(folder, '..', version));
    if (declared?.read.ok !== true) continue;
    for (const { from, to } of migrationOf(declared.read.value.data).moves)
      if (!to.includes(from)) gone.add(from);
  }
  return gone;
}
