import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realDisk } from '../../src/files/disk.ts';
import type { Disk } from '../../src/files/disk.ts';
import { takeLock } from '../../src/files/take-lock.ts';
import { readOnlyDisk } from '../crash/watched-disk.ts';
import { complaintOf, messageOf } from './complaint-of.ts';
import { temporaryFolder } from './temporary-folder.ts';

const at = '2026-11-22T09:12:44.000+07:00';

const here = { pid: process.pid, host: 'sokha-pc', at, waitMs: 0 };

/** The number of a process that has ended. */
const deadPid = spawnSync(process.execPath, ['--version']).pid;

const lockOf = (folder: string): string => join(folder, '.lock');

/** A lock as another process would have left it. */
function lockedBy(holder: { pid: number; host?: string; up?: number; id?: string }): string {
  const folder = temporaryFolder();
  const stamp = { id: '7-7-7', host: 'sokha-pc', since: at, up: 1, ...holder };
  writeFileSync(lockOf(folder), JSON.stringify(stamp));
  return folder;
}

describe('the lock of a working folder', () => {
  it('is there while somebody writes, and gone afterwards', () => {
    const folder = temporaryFolder();
    const release = takeLock(folder, here);
    expect(JSON.parse(readFileSync(lockOf(folder), 'utf8'))).toMatchObject({
      pid: process.pid,
      host: 'sokha-pc',
      since: at,
    });
    release();
    expect(readdirSync(folder)).toEqual([]);
    takeLock(folder, here)();
  });

  it('keeps a second window out, and says since when the first is open', () => {
    const folder = temporaryFolder();
    const release = takeLock(folder, here);
    const complaint = complaintOf(() => takeLock(folder, { ...here, pid: deadPid }));
    expect(complaint).toMatchObject({ code: 'folder-busy', here: true, pid: process.pid });
    expect(messageOf(complaint)).toBe(
      `This assessment has been open in another window since 2026-11-22 09:12 (process ${process.pid}).`,
    );
    expect(complaintOf(() => takeLock(folder, here)).code).toBe('folder-busy');
    release();
  });

  it('is waited for as long as asked', () => {
    const folder = lockedBy({ pid: process.ppid });
    let waited = 0;
    const disk: Disk = {
      ...realDisk,
      pause: (milliseconds) => {
        waited += milliseconds;
      },
    };
    expect(complaintOf(() => takeLock(folder, { ...here, waitMs: 2000 }, disk)).code).toBe(
      'folder-busy',
    );
    expect(waited).toBe(2000);
  });

  it('is had as soon as the other one is done', () => {
    const folder = lockedBy({ pid: process.ppid });
    let pauses = 0;
    const disk: Disk = {
      ...realDisk,
      pause: () => {
        pauses += 1;
        if (pauses === 3) realDisk.remove(lockOf(folder));
      },
    };
    takeLock(folder, { ...here, waitMs: 2000 }, disk)();
    expect(pauses).toBe(3);
  });

  it('cannot be had where nothing may be written', () => {
    const folder = temporaryFolder();
    expect(complaintOf(() => takeLock(folder, here, readOnlyDisk(realDisk)))).toEqual({
      code: 'not-writable',
      file: lockOf(folder),
      reason: 'read-only',
    });
  });
});

describe('a lock that was left behind', () => {
  it.each([
    ['by a process that died', { pid: deadPid }],
    [
      'before the computer was started again, though the number is in use',
      { pid: process.ppid, up: 1e12 },
    ],
    ['by a dead process that had our own number, as in a container', { pid: process.pid }],
  ])('%s is taken over', (_, holder) => {
    const folder = lockedBy(holder);
    const release = takeLock(folder, here);
    expect(readFileSync(lockOf(folder), 'utf8')).toContain(`"pid":${process.pid}`);
    expect(readdirSync(folder)).toEqual(['.lock']);
    release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(['', '\0\0\0\0', '{"pid":', '{"pid":-1,"host":"sokha-pc"}'])(
    'unreadable (%j), as a power cut leaves it, is taken over after a second',
    (text) => {
      const folder = temporaryFolder();
      writeFileSync(lockOf(folder), text);
      let waited = 0;
      const disk: Disk = {
        ...realDisk,
        pause: (milliseconds) => {
          waited += milliseconds;
        },
      };
      takeLock(folder, here, disk)();
      expect(waited).toBe(1000);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it('unreadable is not taken over while somebody is only about to write it', () => {
    const folder = temporaryFolder();
    writeFileSync(lockOf(folder), '');
    const stamp = { id: '7-7-7', pid: process.ppid, host: 'sokha-pc', since: at, up: 1 };
    const disk: Disk = {
      ...realDisk,
      pause: () => writeFileSync(lockOf(folder), JSON.stringify(stamp)),
    };
    expect(complaintOf(() => takeLock(folder, here, disk))).toMatchObject({ pid: process.ppid });
  });

  it('on another computer is neither waited for nor taken over, and the file to delete is named', () => {
    const folder = lockedBy({ pid: deadPid, host: 'dara-pc' });
    const disk: Disk = {
      ...realDisk,
      pause: () => {
        throw new Error('it was waited for');
      },
    };
    const complaint = complaintOf(() => takeLock(folder, { ...here, waitMs: 2000 }, disk));
    expect(complaint).toMatchObject({
      code: 'folder-busy',
      host: 'dara-pc',
      here: false,
      lock: lockOf(folder),
    });
    expect(existsSync(lockOf(folder))).toBe(true);
  });

  it('is not taken over by a process that is overtaken by another', () => {
    const folder = lockedBy({ pid: deadPid });
    // Another process takes over and finishes between our look at the dead lock and our right to replace it.
    let overtaken = false;
    const disk: Disk = {
      ...realDisk,
      open: (file, use, permissions) => {
        if (file.endsWith('.lock-7-7-7') && !overtaken) {
          overtaken = true;
          writeFileSync(
            lockOf(folder),
            JSON.stringify({ id: '8-8-8', pid: process.ppid, host: 'sokha-pc', since: at, up: 1 }),
          );
        }
        return realDisk.open(file, use, permissions);
      },
    };
    expect(complaintOf(() => takeLock(folder, here, disk))).toMatchObject({ pid: process.ppid });
    expect(readFileSync(lockOf(folder), 'utf8')).toContain('8-8-8');
    expect(readdirSync(folder)).toEqual(['.lock']);
  });

  it('can be taken over although somebody died while taking it over', () => {
    const folder = lockedBy({ pid: deadPid });
    const halfWay = { id: '9-9-9', pid: deadPid, host: 'sokha-pc', since: at, up: 1 };
    writeFileSync(join(folder, '.lock-7-7-7'), JSON.stringify(halfWay));
    takeLock(folder, here)();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('that names a file elsewhere in its id is not followed there', () => {
    const folder = lockedBy({ pid: deadPid, id: '../../elsewhere' });
    takeLock(folder, here)();
    expect(readdirSync(folder)).toEqual([]);
  });
});
