import { join } from 'node:path';
import type { Source } from '../documents/source.ts';
import { Failure } from '../problems/failure.ts';
import { realDisk } from './disk.ts';
import type { Disk } from './disk.ts';
import { readFailure, systemCodeOf } from './disk-failure.ts';
import { readBytes } from './read-bytes.ts';

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
    .filter(({ folder }) => kindOf(join(folder, 'guideline.yaml'), disk) === 'file')
    .toSorted((a, b) => (a.id === b.id ? byVersion(a, b) : a.id < b.id ? -1 : 1));
}

const VERSION = /^\d{1,4}\.\d{1,4}\.\d{1,4}$/;

/** A segment for each file and the few that every guideline has; a hundred is a wrong folder. */
const MOST_FILES = 100;

/** The YAML files of a guideline version, by name. How each is shown in messages begins with the folder. */
export function readGuidelineFiles(
  folder: string,
  disk: Disk = realDisk,
): ReadonlyMap<string, Source> {
  if (kindOf(folder, disk) === undefined)
    throw new Failure({ code: 'file-not-found', file: folder });
  const names = namesIn(folder, disk).filter((name) => name.endsWith('.yaml'));
  return new Map(
    names.slice(0, MOST_FILES).map((name) => {
      const file = join(folder, name);
      return [name, { file, bytes: readFile(file, disk) }];
    }),
  );
}

/** A pipe in place of a file would be waited on for ever. */
function readFile(file: string, disk: Disk): Uint8Array {
  if (kindOf(file, disk) === 'other') {
    throw new Failure({ code: 'file-unreadable', file, reason: 'not-a-file' });
  }
  return readBytes(file, { disk });
}

/** What stands at a path; links that lead in a circle are a failure like any other. */
function kindOf(file: string, disk: Disk): string | undefined {
  try {
    return disk.look(file)?.kind;
  } catch (error) {
    throw readFailure(error, file);
  }
}

/** `registry.yaml` of the folder that holds a guideline, `<root>/<id>/<version>/`; undefined where there is none. */
export function readRegistryFile(folder: string, disk: Disk = realDisk): Source | undefined {
  const file = join(folder, '..', '..', 'registry.yaml');
  return kindOf(file, disk) === 'file' ? { file, bytes: readBytes(file, { disk }) } : undefined;
}

/** The languages that a guideline version is translated into: its folders with two-letter names. */
export const listTranslations = (folder: string, disk: Disk = realDisk): readonly string[] =>
  namesIn(folder, disk).filter(
    (name) => /^[a-z]{2}$/.test(name) && kindOf(join(folder, name), disk) === 'folder',
  );

/** The names in a folder, hidden ones left out; none where there is no folder. */
function namesIn(folder: string, disk: Disk): readonly string[] {
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

function byVersion(a: GuidelineFolder, b: GuidelineFolder): number {
  const [ofA, ofB] = [a, b].map(({ version }) => version.split('.').map(Number));
  const difference = ofA
    ?.map((part, index) => part - (ofB?.[index] ?? 0))
    .find((each) => each !== 0);
  return difference ?? 0;
}
