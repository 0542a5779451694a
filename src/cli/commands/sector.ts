import { writeOutput } from '../../files/write-output.ts';
import { movesBetween } from '../../guideline/migration.ts';
import type { Move } from '../../guideline/migration.ts';
import { suggest } from '../../problems/suggest.ts';
import type { Ways } from '../../sector/aligned.ts';
import { compareSector } from '../../sector/compare-sector.ts';
import type { Settled } from '../../sector/gather.ts';
import type { SectorFindings } from '../../sector/findings.ts';
import { newestOf } from '../../guideline/version.ts';
import { loadSubmissionValidator } from '../../submission/read-submission.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { migrationPath } from '../migration-path.ts';
import { ownCopies } from '../own-guideline.ts';
import type { OwnCopy } from '../own-guideline.ts';
import { printSector } from '../print-sector.ts';
import { readSector } from '../read-sector.ts';
import type { SectorMeans } from '../read-for-sector.ts';
import { pathIn, shownFrom } from '../read-source.ts';
import { refuse } from '../report-problems.ts';
import { wordsOf } from '../voice.ts';
import { err } from '../world.ts';
import type { World } from '../world.ts';

export type SectorFlags = {
  readonly round?: string;
  readonly before?: string;
  readonly guideline?: string;
  readonly guidelines?: string;
  readonly format: string;
  readonly output?: string;
  readonly template?: string;
};

const formats = ['text', 'csv', 'json', 'ndjson'] as const;

export type SectorFormat = (typeof formats)[number];

/** Compares what many companies handed in. What does not hold is listed and left out. */
export async function sector(world: World, folder: string, flags: SectorFlags): Promise<ExitCode> {
  const format = formatIn(flags.format);
  const means = {
    validator: await loadSubmissionValidator(),
    ownCopy: ownCopies(world, flags.guidelines),
  };
  const now = await readSector(world, folder, means);
  const before =
    flags.before === undefined ? undefined : await readSector(world, flags.before, means);
  const asked = { round: flags.round, guideline: flags.guideline };
  const settled = oneGuideline(now.gathering.settle(asked));
  const earlier =
    before && oneGuideline(before.gathering.settle({ ...asked, round: undefined }), settled);
  const own = await newestOwn(means, [settled, earlier]);
  const findings: SectorFindings = {
    settled,
    aside: now.aside,
    ...(before !== undefined && { asideBefore: before.aside }),
    ...(own !== undefined && {
      picture: compareSector({
        guideline: own.guideline,
        ways: await waysTo(own, [settled, earlier], means),
        now: settled,
        ...(earlier !== undefined && { before: earlier }),
      }),
    }),
  };
  await printSector(world, format, { findings, own });
  const { picture } = findings;
  if (flags.output !== undefined && own !== undefined && picture !== undefined) {
    const { drawSector } = await import('../draw-sector.ts');
    writeOutput(
      pathIn(world, flags.output),
      await drawSector(world, { findings, picture, own, template: flags.template }),
    );
    err(world, wordsOf(world).sector.written(shownFrom(world, pathIn(world, flags.output))));
  }
  return isWhole(findings) ? exitCodes.fine : exitCodes.fallsShort;
}

function formatIn(given: string): SectorFormat {
  const format = formats.find((each) => each === given);
  const meant = suggest(given, formats);
  return format ?? refuse([{ code: 'value-not-listed', found: given, allowed: formats, meant }]);
}

/** Scores by different guidelines are no more comparable than kilometres and kilograms. */
function oneGuideline(settled: Settled, like?: Settled): Settled {
  const found = [...new Set([...settled.guidelines, ...(like?.guidelines ?? [])])];
  if (found.length > 1) refuse([{ code: 'sector-guidelines-mixed', ids: found.toSorted() }]);
  return settled;
}

type Maybe = Settled | undefined;

const versionsIn = (settled: readonly Maybe[]): readonly string[] => [
  ...new Set(
    settled.flatMap((each) => each?.counted.map(({ guideline }) => guideline.version) ?? []),
  ),
];

/** The newest version that somebody answered; undefined where nothing counts. */
async function newestOwn(
  { ownCopy: copyOf }: SectorMeans,
  [now, before]: readonly Maybe[],
): Promise<OwnCopy | undefined> {
  const [id] = now?.guidelines ?? [];
  const version = newestOf(versionsIn([now, before]));
  return id === undefined || version === undefined ? undefined : copyOf({ id, version });
}

/** What became of every item since each of the versions that were answered. */
async function waysTo(
  own: OwnCopy,
  settled: readonly Maybe[],
  { ownCopy: copyOf }: SectorMeans,
): Promise<Ways> {
  const { id, version } = own.guideline;
  const ways = new Map<string, readonly Move[]>();
  for (const from of versionsIn(settled).filter((each) => each !== version)) {
    const older = await copyOf({ id, version: from });
    if (older === undefined) continue;
    const migration = await migrationPath(from, { folder: own.folder, version });
    ways.set(from, movesBetween(older.guideline, own.guideline, migration));
  }
  return ways;
}

/** Whether nothing was left out that should have counted. */
const isWhole = ({ settled, aside, asideBefore, picture }: SectorFindings): boolean =>
  picture !== undefined &&
  [settled, picture.change?.before.settled].every(
    (each) => each === undefined || each.contradictions.length === 0,
  ) &&
  [aside, asideBefore].every((each) => each === undefined || each.leftOut.length === 0);
