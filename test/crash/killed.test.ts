import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { recordedIn } from './journals.ts';

/** What a process has acknowledged, and whether it came to its end. */
type Run = { readonly saved: readonly string[]; readonly finished: boolean };

type Way = 'session' | 'commands' | 'hold';

/** Runs a process that records answers, and kills it once it has said so many things, if ever. */
function runWriter(
  { folder, count, way }: { folder: string; count: number; way: Way },
  killAfter = Number.POSITIVE_INFINITY,
): Promise<Run> {
  expect(existsSync('dist/src/files/open-journal.js'), 'run "npm run build" first').toBe(true);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['test/crash/writer.mjs', folder, String(count), way], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (piece: Buffer) => {
      said += piece.toString();
      if (said.split('\n').length > killAfter) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const lines = said.split('\n').filter((line) => line.startsWith('saved '));
      resolve({ saved: lines.map((line) => line.slice('saved '.length)), finished: code === 0 });
    });
  });
}

const itemsIn = (folder: string): readonly string[] =>
  recordedIn(folder).map((event) => ('item' in event ? event.item : ''));

it('an interview that is killed again and again loses nothing, and goes on each time', async () => {
  const folder = temporaryFolder();
  const acknowledged: string[] = [];
  let kills = 0;
  for (const killAfter of [0, 1, 2, 3, 5, 8, 12, 17, 23, 30, 38, 47]) {
    // oxlint-disable-next-line no-await-in-loop -- each one goes on where the last was killed
    const { saved, finished } = await runWriter({ folder, count: 400, way: 'session' }, killAfter);
    acknowledged.push(...saved);
    if (!finished) kills += 1;
    const kept = itemsIn(folder);
    expect(acknowledged.filter((item) => !kept.includes(item))).toEqual([]);
    // At most the one answer that was on its way may be there without having been acknowledged.
    expect(kept.length).toBeLessThanOrEqual(acknowledged.length + kills);
  }
  expect(kills).toBeGreaterThan(6);
  const last = await runWriter({ folder, count: 1, way: 'session' });
  expect(last.finished).toBe(true);
  expect(readdirSync(folder)).toEqual(['answers']);
});

it('three processes that record at once lose nothing, though one more is killed with the lock', async () => {
  const folder = temporaryFolder();
  const held = runWriter({ folder, count: 5, way: 'hold' }, 6);
  const others = [1, 2, 3].map(() => runWriter({ folder, count: 100, way: 'commands' }));
  const [killed, ...runs] = await Promise.all([held, ...others]);
  expect(killed?.finished).toBe(false);
  expect(runs.map(({ finished, saved }) => [finished, saved.length])).toEqual([
    [true, 100],
    [true, 100],
    [true, 100],
  ]);
  const acknowledged = [killed, ...runs].flatMap((run) => run?.saved ?? []);
  expect(itemsIn(folder).toSorted()).toEqual(acknowledged.toSorted());
  // Where the killed one came last, its lock is still there, and the next writer takes it over.
  const last = await runWriter({ folder, count: 1, way: 'commands' });
  expect(last.finished).toBe(true);
  expect(readdirSync(folder)).toEqual(['answers']);
});

it('many processes that find the same dead lock never hold it together', async () => {
  const folder = temporaryFolder();
  for (let round = 0; round < 3; round += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each round leaves the dead lock for the next
    await runWriter({ folder, count: 1, way: 'hold' }, 2);
    const rivals = [1, 2, 3, 4].map(() => runWriter({ folder, count: 5, way: 'commands' }));
    // oxlint-disable-next-line no-await-in-loop -- as above
    const runs = await Promise.all(rivals);
    expect(runs.every(({ finished }) => finished)).toBe(true);
  }
  // Two at once would have written over each other, or have found the journal changed under them.
  expect(itemsIn(folder)).toHaveLength(3 * (1 + 4 * 5));
  expect(readdirSync(folder)).toEqual(['answers']);
});
