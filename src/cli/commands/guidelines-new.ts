import { join } from 'node:path';
import { shownText } from '../../documents/source.ts';
import { createGuidelineFolder, keepOrCopy } from '../../files/create-guideline-folder.ts';
import { readGuidelineFiles } from '../../files/guideline-files.ts';
import { readBytes } from '../../files/read-bytes.ts';
import { isSlug } from '../../guideline/schema/parts.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { pathIn, shownFrom } from '../read-source.ts';
import { refuse } from '../report-problems.ts';
import { wordsOf } from '../voice.ts';
import { err, out, todayIn } from '../world.ts';
import type { World } from '../world.ts';

/** The version that a skeleton begins with: below 1.0.0 everything may still change. */
const FIRST = '0.1.0';

/** The kinds of files that somebody who keeps a guideline writes. */
const KINDS = [
  'guideline',
  'items',
  'scoring',
  'contacts',
  'migration',
  'registry',
  'example',
  'terms',
  'guideline-translation',
  'items-translation',
  'scoring-translation',
  'contacts-translation',
];

/** Writes a small guideline to begin from, which `copcheck lint` finds clean. */
export function newGuideline(
  world: World,
  id: string,
  { in: given = 'guidelines' }: NewFlags,
): ExitCode {
  if (!isSlug(id)) {
    const expected = 'lower-case letters, digits and hyphens, as in "app-developer"';
    return refuse([{ code: 'text-form', found: id, expected }]);
  }
  const root = pathIn(world, given);
  const folder = join(root, id, FIRST);
  const skeleton = readGuidelineFiles(join(world.root, 'templates', 'guideline'));
  const filled = Array.from(skeleton, ([name, source]) => {
    const text = shownText(source).replaceAll('my-guideline', id);
    return [
      name,
      text.replace('published: "2026-01-01"', `published: "${todayIn(world)}"`),
    ] as const;
  });
  createGuidelineFolder(folder, new Map(filled));
  keepOrCopy(join(root, id), readmeFor(world, id));
  keepOrCopy(join(root, 'schemas'), schemasOf(world));
  const { program } = wordsOf(world);
  const shown = shownFrom(world, folder);
  out(world, program.guidelineBegun(shown));
  err(world, program.nextLint(shown));
  return exitCodes.fine;
}

/** What there is to do next, a translation and a release among it. */
function readmeFor(world: World, id: string): ReadonlyMap<string, Uint8Array> {
  const file = join(world.root, 'templates', 'guideline', README);
  const text = shownText({ file, bytes: readBytes(file) }).replaceAll('my-guideline', id);
  return new Map([[README, new TextEncoder().encode(text)]]);
}

const README = 'README.md';

const schemasOf = (world: World): ReadonlyMap<string, Uint8Array> =>
  new Map(
    KINDS.map((kind) => {
      const name = `${kind}.schema.json`;
      return [name, readBytes(join(world.root, 'schemas', name))] as const;
    }),
  );

export type NewFlags = { readonly in?: string };
