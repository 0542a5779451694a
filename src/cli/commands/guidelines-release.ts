import { join } from 'node:path';
import { isRealDate } from '../../assessment/moment.ts';
import { shownText, sourceOf } from '../../documents/source.ts';
import { findRegistry } from '../../files/guideline-files.ts';
import { readBytes } from '../../files/read-bytes.ts';
import { writeOutput } from '../../files/write-output.ts';
import { pinOf } from '../../guideline/pin.ts';
import type { Pin } from '../../guideline/pin.ts';
import { parseRegistry, withRelease } from '../../guideline/registry.ts';
import { asAtRelease } from '../../lint/at-release.ts';
import { isDraft } from '../../lint/version-rule.ts';
import { checkTargets } from '../check-targets.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { parseFolder } from '../find-guideline.ts';
import { fromHere } from '../from-here.ts';
import { pathIn, shownFrom } from '../read-source.ts';
import { refuse, reportProblems, valueOf } from '../report-problems.ts';
import { wordsOf } from '../voice.ts';
import { out, todayIn } from '../world.ts';
import type { World } from '../world.ts';

export type ReleaseFlags = { readonly today?: string };

/**
 * Enters a version in `registry.yaml` beside the guidelines, so that nobody can change it unseen. Whatever
 * lint finds wrong, and what it only warns about otherwise, stands in the way.
 */
export async function release(
  world: World,
  named: string,
  { today = todayIn(world) }: ReleaseFlags,
): Promise<ExitCode> {
  if (!isRealDate(today)) refuse([{ code: 'date-unreal', found: today }]);
  const folder = pathIn(world, named);
  const pin = pinOf(await parseFolder(folder));
  if (isDraft(pin.version)) refuse([{ code: 'release-of-draft', version: pin.version }]);

  const targets = {
    versions: new Map([[folder, 'everything' as const]]),
    files: new Set<string>(),
  };
  const checked = await checkTargets(targets, { stale: 'is-a-problem', today });
  const found = fromHere(world, checked);
  const problems = asAtRelease(found.problems);
  if (problems.length > 0) await reportProblems(world, { ...found, problems });
  if (problems.some(({ severity }) => severity === 'error')) return exitCodes.fallsShort;

  await enter(world, folder, pin);
  return exitCodes.fine;
}

/** Adds the digest to the registry, unless it is there; that it is another one lint has already found. */
async function enter(world: World, folder: string, { id, version, digest }: Pin): Promise<void> {
  const { program } = wordsOf(world);
  const there = findRegistry(folder);
  const file = there ?? join(folder, '..', '..', 'registry.yaml');
  const text =
    there === undefined ? NEW_REGISTRY : shownText({ file: there, bytes: readBytes(there) });
  const source = sourceOf(shownFrom(world, file), text);
  const releases = there === undefined ? [] : valueOf(await parseRegistry(source), [source]);
  if (releases.some((each) => each.id === id && each.version === version)) {
    return out(world, program.releasedAlready(`${id} ${version}`));
  }
  const written = withRelease(text, { id, version, digest });
  // What was added by text must be what a reader finds.
  valueOf(await parseRegistry(sourceOf(file, written)));
  writeOutput(file, new TextEncoder().encode(written));
  return out(world, program.released(`${id} ${version}`, digest));
}

const NEW_REGISTRY = `# yaml-language-server: $schema=schemas/registry.schema.json
# Released versions and the SHA-256 of their canonical form. A released version never changes.
format: copcheck/registry/1
released:
`;
