import { join } from 'node:path';
import { readAnyDocument } from '../documents/document.ts';
import { shownText } from '../documents/source.ts';
import type { Source } from '../documents/source.ts';
import type { Asked, Targets } from '../files/find-targets.ts';
import {
  findRegistry,
  listTranslations,
  olderVersions,
  readExampleFiles,
  readGuidelineFiles,
  readMigrationFile,
} from '../files/guideline-files.ts';
import { readBytes } from '../files/read-bytes.ts';
import type { FolderFiles } from '../guideline/read-file-of.ts';
import { parseRegistry } from '../guideline/registry.ts';
import type { Release } from '../guideline/registry.ts';
import type { Stamp } from '../guideline/stamps.ts';
import { lintGuideline } from '../lint/lint-guideline.ts';
import type { VersionFiles } from '../lint/lint-guideline.ts';
import type { ProblemsFound } from '../problems/problems-found.ts';

/** What is wrong with what was asked about, and the texts of the files it was found in. */
export type Checked = Pick<ProblemsFound, 'problems' | 'sources'> & {
  /** The stamps that can be confirmed. */
  readonly stamps: readonly Stamp[];
};

/** Checks every target once. What is stale is no problem where it is about to be confirmed. */
export async function checkTargets(
  { versions, files }: Targets,
  how: Pick<Version, 'stale' | 'today'>,
): Promise<readonly Checked[]> {
  const registries = new Map<string, Registry>();
  const checked: Checked[] = [];
  for (const [folder, asked] of versions) {
    const registry = await registryOf(folder, registries);
    checked.push(...(await checkVersion({ folder, asked, ...how }, registry?.releases ?? [])));
    if (registry !== undefined && asked === 'everything') checked.push(registry);
  }
  for (const file of files) {
    checked.push(registries.get(file) ?? (await checkFile({ file, bytes: readBytes(file) })));
  }
  return [...new Set(checked)];
}

type Registry = Checked & { readonly releases: readonly Release[] };

/** The registry beside a guideline, read once for all its versions. */
async function registryOf(
  folder: string,
  registries: Map<string, Registry>,
): Promise<Registry | undefined> {
  const file = findRegistry(folder);
  if (file === undefined) return undefined;
  const registry = registries.get(file) ?? (await readRegistry({ file, bytes: readBytes(file) }));
  registries.set(file, registry);
  return registry;
}

async function readRegistry(source: Source): Promise<Registry> {
  const read = await parseRegistry(source);
  return {
    ...nothingIn(source),
    ...(read.ok ? { releases: read.value } : { releases: [], problems: read.problems }),
  };
}

type Version = {
  readonly folder: string;
  readonly asked: Asked;
  readonly stale: 'is-a-problem' | 'is-confirmed';
  readonly today: string;
};

async function checkVersion(
  { folder, asked, stale, today }: Version,
  releases: readonly Release[],
): Promise<readonly Checked[]> {
  const linted = await lintGuideline(readVersion(folder), { releases, today });
  const isAsked = (file: string | undefined): boolean =>
    asked === 'everything' || file === undefined || asked.has(file);
  const strays: Checked[] = [];
  for (const stray of linted.strays) {
    if (isAsked(stray.file)) strays.push(await checkFile(stray));
  }
  const problems = [...linted.problems, ...(stale === 'is-a-problem' ? linted.stale : [])];
  return [
    {
      problems: problems.filter(({ at }) => isAsked(at?.file)),
      sources: new Map([...linted.texts].filter(([file]) => isAsked(file))),
      stamps: linted.stamps.filter(({ at }) => isAsked(at.file)),
    },
    ...strays,
  ];
}

function readVersion(folder: string): VersionFiles {
  const examples = join(folder, 'examples');
  return {
    english: filesIn(folder),
    translations: listTranslations(folder).map((language) => filesIn(join(folder, language))),
    examples: { folder: examples, files: readExampleFiles(examples) },
    ...versionsBefore(folder),
  };
}

/** The version before, and what all those up to it say of theirs. */
function versionsBefore(folder: string): Pick<VersionFiles, 'before' | 'earlier'> {
  const older = olderVersions(folder).map((version) => join(folder, '..', version));
  const before = older.at(-1);
  return {
    before: before === undefined ? undefined : filesIn(before),
    earlier: older.flatMap((each) => readMigrationFile(each) ?? []),
  };
}

const filesIn = (folder: string): FolderFiles => ({ folder, files: readGuidelineFiles(folder) });

/** A file that says of itself what it is, held against the schema of that kind. */
async function checkFile(source: Source): Promise<Checked> {
  const { fileKinds } = await import('./file-kinds.ts');
  const read = await readAnyDocument(source, fileKinds);
  return { ...nothingIn(source), ...(read.ok ? {} : { problems: read.problems }) };
}

const nothingIn = (source: Source): Checked => ({
  problems: [],
  sources: new Map([[source.file, shownText(source)]]),
  stamps: [],
});
