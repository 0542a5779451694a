import { basename, dirname, join, resolve } from 'node:path';
import { Failure } from '../problems/failure.ts';
import { realDisk } from './disk.ts';
import type { Look } from './disk.ts';
import { readFailure } from './disk-failure.ts';
import { namesIn } from './guideline-files.ts';
import { refuseDevice } from './read-bytes.ts';

/** What there is to check. */
export type Targets = {
  /** Versions of guidelines by their folder. */
  readonly versions: ReadonlyMap<string, Asked>;
  /** Files that belong to no version. */
  readonly files: ReadonlySet<string>;
};

/** Everything in a version, or the files that were named. */
export type Asked = 'everything' | ReadonlySet<string>;

/** A version, a file of one, or another file. */
type Place =
  | { readonly version: string; readonly file?: string }
  | { readonly version?: never; readonly file: string };

/**
 * What paths mean that a person named: the folder of a version, a folder above versions, a file, or a pattern.
 * What is named twice is there once; a path that leads to nothing ends the command.
 */
export async function findTargets(paths: readonly string[], cwd: string): Promise<Targets> {
  const versions = new Map<string, 'everything' | Set<string>>();
  const files = new Set<string>();
  for (const path of paths) {
    for (const { version, file } of await placesOf(path, cwd)) {
      if (version === undefined) files.add(file);
      else if (file === undefined) versions.set(version, 'everything');
      else {
        const asked = versions.get(version) ?? new Set();
        versions.set(version, asked === 'everything' ? asked : asked.add(file));
      }
    }
  }
  return { versions, files };
}

async function placesOf(path: string, cwd: string): Promise<readonly Place[]> {
  const place = resolve(cwd, path);
  const found = lookAt(place);
  if (found === undefined) return placesMatching(path, cwd);
  if (found.kind !== 'folder') return [placeOfFile(place)];
  const places = placesIn(place);
  if (places.length === 0) throw new Failure({ code: 'nothing-to-check', folder: path });
  return places;
}

/** The places that a pattern with stars or brackets stands for. */
async function placesMatching(path: string, cwd: string): Promise<readonly Place[]> {
  const { globSync, isDynamicPattern } = await import('tinyglobby');
  const pattern = process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
  if (!isDynamicPattern(pattern)) throw new Failure({ code: 'file-not-found', file: path });
  const places = globSync(pattern, {
    cwd,
    absolute: true,
    onlyFiles: false,
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
  })
    .map((match) => resolve(match))
    .toSorted()
    .flatMap((match) => {
      if (lookAt(match)?.kind === 'folder') return placesIn(match);
      return /\.ya?ml$/.test(match) ? [placeOfFile(match)] : [];
    });
  if (places.length === 0) throw new Failure({ code: 'nothing-matches', pattern: path });
  return places;
}

/** Far deeper than a guideline lies below the folder of its repository. */
const DEEPEST = 8;

/** The versions in a folder and below it; in a folder of a version, such as that of a translation, its files. */
function placesIn(folder: string, depth = 0, seen = new Set<string>()): readonly Place[] {
  // Links may lead back to a folder above, or to the same one many times.
  const real = realDisk.realPath(folder);
  if (seen.has(real)) return [];
  seen.add(real);
  const version = versionOf(folder);
  if (version === folder) return [{ version }];
  const names = namesIn(folder);
  if (version !== undefined) {
    return names
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => ({ version, file: join(folder, name) }));
  }
  if (depth === DEEPEST) return [];
  return names
    .filter((name) => name !== 'node_modules')
    .map((name) => join(folder, name))
    .filter((each) => lookAt(each)?.kind === 'folder')
    .flatMap((each) => placesIn(each, depth + 1, seen));
}

function placeOfFile(file: string): Place {
  // The shell's own pipes, as of `lint <(…)`, have somebody who writes to them.
  if (!file.startsWith('/dev/')) refuseDevice(file);
  const folder = dirname(file);
  const version = versionOf(folder);
  const name = basename(file);
  const belongs = name.endsWith('.yaml') && namesIn(folder).includes(name);
  return version !== undefined && belongs ? { version, file } : { file };
}

/** The version that a folder is, or of which it holds the translation or the examples. */
function versionOf(folder: string): string | undefined {
  const above = dirname(folder);
  if (/^(?:[a-z]{2}|examples)$/.test(basename(folder)) && isVersion(above)) return above;
  return isVersion(folder) ? folder : undefined;
}

/** A version without its `guideline.yaml` is one in which that file is missing. */
const isVersion = (folder: string): boolean =>
  holds(folder, 'guideline.yaml') || (holds(folder, 'core.yaml') && holds(folder, 'scoring.yaml'));

const holds = (folder: string, name: string): boolean =>
  lookAt(join(folder, name))?.kind === 'file';

function lookAt(place: string): Look | undefined {
  try {
    return realDisk.look(place);
  } catch (error) {
    throw readFailure(error, place);
  }
}
