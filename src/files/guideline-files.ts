import { basename, join } from 'node:path';
import type { Source } from '../documents/source.ts';
import { compareVersions } from '../guideline/version.ts';
import { Failure } from '../problems/failure.ts';
import { realDisk } from './disk.ts';
import type { Disk } from './disk.ts';
import { readFailure, systemCodeOf } from './disk-failure.ts';
import { readBytes, refuseDevice } from './read-bytes.ts';

/** Where a version of a guideline lies. */
export type GuidelineFolder = {
  readonly id: string;
  readonly version: string;
  readonly folder: string;
};

/** The guidelines in `<root>/<id>/<version>/`, by id, the oldest version first. */
export function listGuidelines(
  roots: readonly string[],
  disk: Disk = realDisk,
): readonly GuidelineFolder[] {
  return roots
    .flatMap((root) => namesIn(root, disk).map((id) => ({ id, above: join(root, id) })))
    .flatMap(({ id, above }) =>
      namesIn(above, disk)
        .filter((version) => VERSION.test(version))
        .map((version) => ({ id, version, folder: join(above, version) })),
    )
    .filter(({ folder }) => isGuidelineFolder(folder, disk))
    .toSorted((a, b) =>
      a.id === b.id ? compareVersions(a.version, b.version) : a.id < b.id ? -1 : 1,
    );
}

/** Whether a folder holds a version of a guideline. */
export const isGuidelineFolder = (folder: string, disk: Disk = realDisk): boolean =>
  disk.look(join(folder, 'guideline.yaml'))?.kind === 'file';

const VERSION = /^\d{1,4}\.\d{1,4}\.\d{1,4}$/;

/** A segment for each file and the few that every guideline has; a hundred is a wrong folder. */
const MOST_FILES = 100;

/** The YAML files of a guideline version, by name. How each is shown in messages begins with the folder. */
export function readGuidelineFiles(
  folder: string,
  disk: Disk = realDisk,
): ReadonlyMap<string, Source> {
  if (disk.look(folder) === undefined) throw new Failure({ code: 'file-not-found', file: folder });
  const names = namesIn(folder, disk).filter((name) => name.endsWith('.yaml'));
  return new Map(
    names.slice(0, MOST_FILES).map((name) => {
      const file = join(folder, name);
      refuseDevice(file, disk);
      return [name, { file, bytes: readBytes(file, { disk }) }];
    }),
  );
}

/** The examples of a guideline version, by name; none where it has no folder of them. */
export function readExampleFiles(
  folder: string,
  disk: Disk = realDisk,
): ReadonlyMap<string, Source> {
  const isThere = disk.look(folder)?.kind === 'folder';
  return isThere ? readGuidelineFiles(folder, disk) : new Map();
}

/** `registry.yaml` of the folder that holds a guideline, `<root>/<id>/<version>/`; undefined where there is none. */
export function findRegistry(folder: string, disk: Disk = realDisk): string | undefined {
  const file = join(folder, '..', '..', 'registry.yaml');
  return disk.look(file)?.kind === 'file' ? file : undefined;
}

/** The versions of a guideline that lie beside the folder of one of them, the oldest first. */
export const versionsBeside = (folder: string, disk: Disk = realDisk): readonly string[] =>
  namesIn(join(folder, '..'), disk)
    .filter((name) => VERSION.test(name))
    .toSorted(compareVersions);

/** Those of them that are older than the version of the folder, by its name. */
export function olderVersions(folder: string, disk: Disk = realDisk): readonly string[] {
  const own = basename(folder);
  if (!VERSION.test(own)) return [];
  return versionsBeside(folder, disk).filter((version) => compareVersions(version, own) < 0);
}

/** `migration.yaml` of a guideline version; undefined where there is none. */
export function readMigrationFile(folder: string, disk: Disk = realDisk): Source | undefined {
  const file = join(folder, 'migration.yaml');
  return disk.look(file)?.kind === 'file' ? { file, bytes: readBytes(file, { disk }) } : undefined;
}

/** The languages that a guideline version is translated into: its folders with two-letter names. */
export const listTranslations = (folder: string, disk: Disk = realDisk): readonly string[] =>
  namesIn(folder, disk).filter(
    (name) => /^[a-z]{2}$/.test(name) && disk.look(join(folder, name))?.kind === 'folder',
  );

/** The names in a folder, hidden ones left out; none where there is no folder. */
export function namesIn(folder: string, disk: Disk = realDisk): readonly string[] {
  try {
    return disk
      .list(folder)
      .filter((name) => !name.startsWith('.'))
      .toSorted();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCodeOf(error) ?? '')) return [];
    throw readFailure(error, folder);
  }
}
