import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/assessment/event.ts';
import type { Disk } from '../../src/files/disk.ts';
import { writeDurably } from '../../src/files/write-durably.ts';
import { crashDisk, imageOf } from './crash-disk.ts';
import type { Image } from './crash-disk.ts';
import { answer, at, open, recordedIn } from './journals.ts';
import { countOperations, diskUntilPowerCut } from './watched-disk.ts';

/** What can be taken away from a disk to see whether these tests notice. */
type Weaken = (disk: Disk) => Disk;

const sound: Weaken = (disk) => disk;
const withoutSync: Weaken = (disk) => ({ ...disk, sync: () => undefined });
const withoutFolderSync: Weaken = (disk) => ({ ...disk, syncFolder: () => undefined });

/** Four answers, one at a time; three at once; then the program is started again and two more. */
const batches: readonly (readonly Event[])[] = [
  [answer(1)],
  [answer(2)],
  [answer(3)],
  [answer(4)],
  [answer(5), answer(6), answer(7)],
  [answer(8)],
  [answer(9)],
];

/** Records all of it, and notes what was acknowledged. */
function recordAll(disk: Disk, acknowledged: Event[]): void {
  const first = open('/disk', disk);
  for (const events of batches.slice(0, 5)) {
    first.append(events, at);
    acknowledged.push(...events);
  }
  const second = open('/disk', disk);
  for (const events of batches.slice(5)) {
    second.append(events, at);
    acknowledged.push(...events);
  }
}

const everything = batches.flat();

/** What a power cut before the n-th operation can lose: a sentence for each image that lost something. */
function lossesAt(n: number, start: Image, weaken: Weaken): readonly string[] {
  const { disk, images } = crashDisk(start);
  const acknowledged: Event[] = [];
  try {
    recordAll(diskUntilPowerCut(weaken(disk), n), acknowledged);
  } catch {
    // The lights are out.
  }
  return images().flatMap((image) => {
    const loss = lossIn(image, acknowledged, weaken);
    return loss === undefined ? [] : [`cut before operation ${n}: ${loss}`];
  });
}

function lossIn(image: Image, acknowledged: readonly Event[], weaken: Weaken): string | undefined {
  const { disk } = crashDisk(image);
  try {
    const kept = recordedIn('/disk', disk);
    if (JSON.stringify(kept.slice(0, acknowledged.length)) !== JSON.stringify(acknowledged)) {
      return `acknowledged ${acknowledged.length}, kept ${kept.length}`;
    }
    if (JSON.stringify(kept) !== JSON.stringify(everything.slice(0, kept.length)))
      return 'a wrong answer';
    open('/disk', weaken(disk)).append([answer(100)], at);
    const after = recordedIn('/disk', disk);
    const expected = [...kept, answer(100)];
    return JSON.stringify(after) === JSON.stringify(expected) ? undefined : 'cannot go on';
  } catch (error) {
    return error instanceof Error ? error.message : 'thrown';
  }
}

function allLosses(start: Image, weaken: Weaken): { points: number; losses: readonly string[] } {
  const operations = countOperations(crashDisk(start).disk, (disk) => recordAll(disk, []));
  const points = Array.from({ length: operations + 1 }, (_, index) => index + 1);
  return { points: points.length, losses: points.flatMap((n) => lossesAt(n, start, weaken)) };
}

describe('a power cut while answers are recorded', () => {
  const blank = imageOf({}, '/disk');

  it('loses no acknowledged answer, wherever it comes and whatever it leaves', () => {
    const { points, losses } = allLosses(blank, sound);
    expect(losses).toEqual([]);
    expect(points).toBeGreaterThan(50);
  });

  it('would lose answers if their bytes were not forced to the disk', () => {
    expect(allLosses(blank, withoutSync).losses).not.toEqual([]);
  });

  it('would lose answers if the name of the new journal were not forced to the disk', () => {
    expect(allLosses(blank, withoutFolderSync).losses).not.toEqual([]);
  });

  it('can come again while the first one is recovered from', () => {
    const whole = crashDisk(blank);
    open('/disk', whole.disk).append([answer(1), answer(2)], at);
    const journal =
      whole.images().at(-1)?.files.get('/disk/answers/sokha.jsonl') ?? new Uint8Array();
    const torn = { ...imageOf({}, '/disk', '/disk/answers') };
    const start: Image = {
      ...torn,
      files: new Map([['/disk/answers/sokha.jsonl', journal.slice(0, -5)]]),
    };
    for (let n = 1; n < 40; n += 1) {
      const { disk, images } = crashDisk(start);
      const acknowledged: Event[] = [answer(1)];
      try {
        open('/disk', diskUntilPowerCut(disk, n)).append([answer(3)], at);
        acknowledged.push(answer(3));
      } catch {
        // The lights are out.
      }
      for (const image of images()) {
        const kept = recordedIn('/disk', crashDisk(image).disk);
        expect(kept.slice(0, acknowledged.length)).toEqual(acknowledged);
        // The torn line is somewhere: still in the journal, or already beside it.
        const files = [...image.files.values()].map((bytes) => new TextDecoder().decode(bytes));
        expect(files.some((text) => text.includes('"item":"GOV-2"'))).toBe(true);
      }
    }
  });
});

describe('a power cut while a file is replaced', () => {
  const old = imageOf({ '/disk/report.pdf': 'the old report' }, '/disk');
  const bytes = new TextEncoder().encode('the new report, which is longer');

  function contentsAfter(n: number, weaken: Weaken) {
    const { disk, images } = crashDisk(old);
    let done = false;
    try {
      writeDurably('/disk/report.pdf', bytes, diskUntilPowerCut(weaken(disk), n));
      done = true;
    } catch {
      // The lights are out.
    }
    return images().map(({ files }) => {
      const text = new TextDecoder().decode(files.get('/disk/report.pdf'));
      return { done, text };
    });
  }

  const wrong = (weaken: Weaken): readonly unknown[] =>
    Array.from({ length: 20 }, (_, index) => contentsAfter(index + 1, weaken))
      .flat()
      .filter(({ done, text }) => {
        const isNew = text === 'the new report, which is longer';
        return done ? !isNew : !isNew && text !== 'the old report';
      });

  it('leaves the old file or the new one, and the new one once it was reported as written', () => {
    expect(wrong(sound)).toEqual([]);
  });

  it('would leave a stump if the bytes were not forced to the disk', () => {
    expect(wrong(withoutSync)).not.toEqual([]);
  });

  it('would bring back the old file if the name were not forced to the disk', () => {
    expect(wrong(withoutFolderSync)).not.toEqual([]);
  });
});
