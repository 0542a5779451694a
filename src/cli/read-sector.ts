import { join } from 'node:path';
import { isDesk } from '../files/desk-files.ts';
import { filesBelow } from '../files/files-below.ts';
import { stateOf } from '../review/desk.ts';
import { gatherSector } from '../sector/gather.ts';
import type { Gathering } from '../sector/gather.ts';
import type { Aside, LeftOut } from '../sector/left-out.ts';
import { readCaseForSector, readForSector } from './read-for-sector.ts';
import type { ReadForSector, SectorMeans } from './read-for-sector.ts';
import { openDesk } from './open-desk.ts';
import { pathIn } from './read-source.ts';
import { refuse } from './report-problems.ts';
import { wordsOf } from './voice.ts';
import { isPlain } from './world.ts';
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

/** One file at a time, whoever handed it in. */
async function readFolder(world: World, folder: string, means: SectorMeans): Promise<SectorFolder> {
  const place = pathIn(world, folder);
  const { files, others } = filesBelow(place);
  const handedIn = files.filter((file) => HANDED_IN.test(file));
  if (handedIn.length === 0) refuse([{ code: 'sector-empty', folder }]);
  const readings = handedIn.map(
    (file) => () => readForSector({ file, path: join(place, file) }, means),
  );
  const passedOver = [...files.filter((file) => !HANDED_IN.test(file)), ...others].toSorted();
  return gatherFrom(world, readings, passedOver);
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
  const readings = cases.map((meant) => () => readCaseForSector(world, opened, { meant, means }));
  return gatherFrom(world, readings, []);
}

async function gatherFrom(
  world: World,
  readings: readonly (() => Promise<ReadForSector>)[],
  passedOver: readonly string[],
): Promise<SectorFolder> {
  const gathering = gatherSector();
  const leftOut: LeftOut[] = [];
  const progress = progressOf(world, readings.length);
  for (const [index, reading] of readings.entries()) {
    progress.at(index);
    const read = await reading();
    if (read.ok) gathering.take(read.entry);
    else leftOut.push(read.leftOut);
  }
  progress.end();
  return { gathering, aside: { leftOut, passedOver } };
}

type Progress = { readonly at: (read: number) => void; readonly end: () => void };

/** A line on a terminal that counts, once a second, from the second second on; nothing for a screen reader. */
function progressOf(world: World, all: number): Progress {
  if (!world.stderr.isTTY || isPlain(world)) return { at: () => undefined, end: () => undefined };
  const second = (): string => world.now().slice(0, 19);
  let [last, passed] = [second(), 0];
  const clear = (): boolean => world.stderr.write('\r\u001b[K');
  return {
    at: (read) => {
      if (second() === last) return;
      last = second();
      passed += 1;
      if (passed < 2) return;
      clear();
      world.stderr.write(wordsOf(world).sector.progress(read, all));
    },
    end: () => {
      if (passed >= 2) clear();
    },
  };
}
