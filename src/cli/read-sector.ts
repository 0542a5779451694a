import { join } from 'node:path';
import { filesBelow } from '../files/files-below.ts';
import { gatherSector } from '../sector/gather.ts';
import type { Gathering } from '../sector/gather.ts';
import type { Aside, LeftOut } from '../sector/left-out.ts';
import { readForSector } from './read-for-sector.ts';
import type { SectorMeans } from './read-for-sector.ts';
import { pathIn } from './read-source.ts';
import { refuse } from './report-problems.ts';
import { wordsOf } from './voice.ts';
import { isPlain } from './world.ts';
import type { World } from './world.ts';

/** What a folder of submissions holds. */
export type SectorFolder = { readonly gathering: Gathering; readonly aside: Aside };

/** The endings of what a company hands in. */
const HANDED_IN = /\.(?:pdf|zip|json)$/i;

/** Reads a folder and those below it, one file at a time; only small numbers of each are kept. */
export async function readSector(
  world: World,
  folder: string,
  means: SectorMeans,
): Promise<SectorFolder> {
  const place = pathIn(world, folder);
  const { files, others } = filesBelow(place);
  const handedIn = files.filter((file) => HANDED_IN.test(file));
  if (handedIn.length === 0) refuse([{ code: 'sector-empty', folder }]);
  const gathering = gatherSector();
  const leftOut: LeftOut[] = [];
  const progress = progressOf(world, handedIn.length);
  for (const [index, file] of handedIn.entries()) {
    progress.at(index);
    const read = await readForSector({ file, path: join(place, file) }, means);
    if (read.ok) gathering.take(read.entry);
    else leftOut.push(read.leftOut);
  }
  progress.end();
  const passedOver = [...files.filter((file) => !HANDED_IN.test(file)), ...others].toSorted();
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
