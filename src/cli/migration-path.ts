import { join } from 'node:path';
import { readDocument } from '../documents/document.ts';
import { readMigrationFile, versionsBeside } from '../files/guideline-files.ts';
import { composeMigrations, migrationOf, noMigration } from '../guideline/migration.ts';
import type { Migration } from '../guideline/migration.ts';
import { migrationFile } from '../guideline/schema/migration-file.ts';
import { compareVersions } from '../guideline/version.ts';
import { refuse, valueOf } from './report-problems.ts';

/** A guideline version in its folder. */
type Stop = { readonly folder: string; readonly version: string };

/** What every version between two declares about the way, as one migration. */
export async function migrationPath(from: string, target: Stop): Promise<Migration> {
  let migration = noMigration;
  let here: Stop = target;
  while (compareVersions(here.version, from) > 0) {
    const step = await declaredIn(here.folder);
    migration = composeMigrations(step.migration, migration);
    const before = step.from ?? versionBefore(here);
    if (before === from) return migration;
    const known = versionsBeside(here.folder);
    if (before === undefined || !known.includes(before)) break;
    here = { folder: join(here.folder, '..', before), version: before };
  }
  return refuse([{ code: 'no-way-between', from, to: target.version, lost: here.version }]);
}

/** The newest version beside one that is older. */
const versionBefore = ({ folder, version }: Stop): string | undefined =>
  versionsBeside(folder).findLast((each) => compareVersions(each, version) < 0);

async function declaredIn(
  folder: string,
): Promise<{ readonly migration: Migration; readonly from?: string }> {
  const source = readMigrationFile(folder);
  if (source === undefined) return { migration: noMigration };
  const { data } = valueOf(await readDocument(source, migrationFile), [source]);
  return { migration: migrationOf(data), from: data.from };
}
