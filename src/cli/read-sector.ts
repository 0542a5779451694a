import { isDesk } from '../files/desk-files.ts';
import { filesBelow } from '../files/files-below.ts';
import { stateOf } from '../review/desk.ts';
import { gatherSector } from '../sector/gather.ts';
import type { Gathering } from '../sector/gather.ts';
import type { Aside, LeftOut } from '../sector/left-out.ts';
import { openDesk } from './open-desk.ts';
import { startProgress } from './progress.ts';
import { readCaseForSector, readForSector } from './read-for-sector.ts';
import type { ReadForSector, SectorMeans } from './read-for-sector.ts';
import { pathIn } from './read-source.ts';
import { refuse } from './report-problems.ts';
import { wordsOf } from './voice.ts';
import type { World } from './world.ts';

/** What a folder of submissions holds. */
export type SectorFolder = { readonly gathering: Gathering; readonly aside: Aside };

/** The endings of what a company hands in. */
const HANDED_IN = /\.(?:pdf|zip|json)$/i;

/** Reads a folder and those below it, or a reviewer's desk; only small numbers of each submission are kept. */
export const readSector = (
  world: World,
  folder: string,
  means: SectorMeans,
): Promise<SectorFolder> =>
  isDesk(pathIn(world, folder))
    ? readDeskForSector(world, folder, means)
    : readFolder(world, folder, means);

/** One file at a time, whoever handed it in. Threads were measured, and hardly pay (docs/benchmarks.md). */
async function readFolder(world: World, folder: string, means: SectorMeans): Promise<SectorFolder> {
  const { files, others } = filesBelow({ file: '', path: pathIn(world, folder) });
  const handedIn = files.filter(({ file }) => HANDED_IN.test(file));
  if (handedIn.length === 0) refuse([{ code: 'sector-empty', folder }]);
  const passedOver = [...files.filter(({ file }) => !HANDED_IN.test(file)), ...others];
  const readings = eachOf(handedIn, (place) => readForSector(place, means));
  return gatherFrom(world, readings, {
    all: handedIn.length,
    passedOver: passedOver.map(({ file }) => file).toSorted(),
  });
}

/** What was taken in at a desk, with what its reviewers decided; of each assessment the newest revision. */
async function readDeskForSector(
  world: World,
  folder: string,
  means: SectorMeans,
): Promise<SectorFolder> {
  const opened = await openDesk(world, folder);
  const cases = opened.desk.cases.filter((each) => stateOf(each) !== 'superseded');
  if (cases.length === 0) refuse([{ code: 'sector-empty', folder }]);
  const readings = eachOf(cases, (meant) => readCaseForSector(world, opened, { meant, means }));
  return gatherFrom(world, readings, { all: cases.length, passedOver: [] });
}

/** One after the other; in between others get a turn, as the line that counts. */
async function* eachOf<Each>(
  all: readonly Each[],
  read: (each: Each) => Promise<ReadForSector>,
): AsyncGenerator<ReadForSector> {
  for (const each of all) {
    yield await read(each);
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}

async function gatherFrom(
  world: World,
  readings: AsyncGenerator<ReadForSector>,
  { all, passedOver }: { readonly all: number; readonly passedOver: readonly string[] },
): Promise<SectorFolder> {
  const gathering = gatherSector();
  const leftOut: LeftOut[] = [];
  const progress = startProgress(world);
  let count = 0;
  try {
    for await (const read of readings) {
      count += 1;
      progress.tell(wordsOf(world).sector.progress(count, all));
      if (read.ok) gathering.take(read.entry);
      else leftOut.push(read.leftOut);
    }
  } finally {
    progress.end();
  }
  return { gathering, aside: { leftOut, passedOver } };
}
