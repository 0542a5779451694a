import { join } from 'node:path';
import { readDocument } from '../documents/document.ts';
import type { Document } from '../documents/document.ts';
import type { Source } from '../documents/source.ts';
import { readMigrationFile, versionsBeside } from '../files/guideline-files.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { GuidelineFiles } from '../guideline/parse.ts';
import { migrationFile } from '../guideline/schema/migration-file.ts';
import type { MigrationFile } from '../guideline/schema/migration-file.ts';
import { compareVersions } from '../guideline/version.ts';
import { pairOf } from '../lint/version-rule.ts';
import type { VersionPair } from '../lint/version-rule.ts';
import { migrationPath } from './migration-path.ts';
import { valueOf } from './report-problems.ts';

/** Two versions that somebody named, which may lie further apart than one step. */
export async function pairBetween(
  before: Guideline,
  { folder, files }: { readonly folder: string; readonly files: GuidelineFiles },
): Promise<VersionPair> {
  const source = readMigrationFile(folder);
  const declared = source && (await declaredIn(source));
  const pair = pairOf(before, { files, declared, earlier: await earlierThan(folder, before) });
  const { version } = pair.after;
  const isDirect = declared === undefined || declared.data.from === before.version;
  if (isDirect || compareVersions(before.version, version) >= 0) return pair;
  const migration = await migrationPath(before.version, { folder, version });
  return { ...pair, declared: undefined, migration };
}

const declaredIn = async (source: Source): Promise<Document<MigrationFile>> =>
  valueOf(await readDocument(source, migrationFile), [source]);

/** The migrations up to a version, as far as they lie beside the folder. */
async function earlierThan(
  folder: string,
  { version: last }: Guideline,
): Promise<readonly MigrationFile[]> {
  const migrations: MigrationFile[] = [];
  for (const version of versionsBeside(folder)) {
    const source =
      compareVersions(version, last) > 0
        ? undefined
        : readMigrationFile(join(folder, '..', version));
    if (source !== undefined) migrations.push((await declaredIn(source)).data);
  }
  return migrations;
}
