import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realDisk } from '../../src/files/disk.ts';
import type { Disk } from '../../src/files/disk.ts';
import { writeDurably } from '../../src/files/write-durably.ts';
import { writeOutput } from '../../src/files/write-output.ts';
import {
  diskFailing,
  diskFailingAt,
  diskInSmallPieces,
  diskWithRoom,
  countOperations,
} from '../crash/watched-disk.ts';
import type { Operation } from '../crash/watched-disk.ts';
import { complaintOf, messageOf } from './complaint-of.ts';
import { temporaryFolder } from './temporary-folder.ts';

const bytes = new TextEncoder().encode('ខ្មែរ'.repeat(50_000));

function oldFile(): { readonly folder: string; readonly file: string } {
  const folder = temporaryFolder();
  const file = join(folder, 'report.pdf');
  writeFileSync(file, 'the old report');
  return { folder, file };
}

const withoutPauses: Disk = { ...realDisk, pause: () => undefined };

describe('a file that is written', () => {
  it('has exactly the bytes, also where the disk takes only a few at once', () => {
    const { folder, file } = oldFile();
    writeDurably(file, bytes, diskInSmallPieces(realDisk, 1000));
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(readdirSync(folder)).toEqual(['report.pdf']);
  });

  it('stays closed to those it was closed to', () => {
    const { file } = oldFile();
    chmodSync(file, 0o600);
    const before = statSync(file).mode;
    writeDurably(file, bytes);
    expect(statSync(file).mode).toBe(before);
  });

  it('may have the longest name that the system allows', () => {
    const file = join(temporaryFolder(), `${'x'.repeat(251)}.pdf`);
    writeDurably(file, bytes);
    expect(statSync(file).size).toBe(bytes.length);
  });

  it('is written beside what a crash has left', () => {
    const { folder, file } = oldFile();
    writeFileSync(join(folder, `.copcheck-${process.pid}-1.tmp`), 'left behind');
    writeDurably(file, bytes);
    expect(statSync(file).size).toBe(bytes.length);
  });
});

describe('a file that cannot be written leaves the old one as it was', () => {
  /** Tries to write, and gives what the user is told; the old file must be untouched and alone. */
  function refused(disk: Disk): string {
    const { folder, file } = oldFile();
    const complaint = complaintOf(() => writeDurably(file, bytes, disk));
    expect(readFileSync(file, 'utf8')).toBe('the old report');
    expect(readdirSync(folder)).toEqual(['report.pdf']);
    const message = messageOf(complaint).replaceAll(folder, '');
    expect(message).not.toMatch(/E[A-Z]{3,}|undefined/);
    return `${complaint.code}: ${message}`;
  }

  it.each([0, 1, 65_536, bytes.length - 1])('when the disk is full after %i bytes', (room) => {
    const said =
      'disk-full: Not saved: the disk is full (/report.pdf). Everything saved before is safe.';
    expect(refused(diskWithRoom(realDisk, room))).toBe(said);
    expect(refused(diskWithRoom(realDisk, room, 'nothing'))).toBe(said);
  });

  it('when the disk says that it took everything, but did not', () => {
    const liar: Disk = { ...realDisk, write: (_, given) => given.length };
    expect(refused(liar)).toMatch(/^disk-error/);
  });

  const operations: readonly [Operation, string, string][] = [
    ['open', 'EACCES', 'not-writable: /report.pdf cannot be written: you have no permission.'],
    [
      'open',
      'EROFS',
      'not-writable: /report.pdf cannot be written: the disk or the folder is read-only.',
    ],
    ['write', 'ENOSPC', 'disk-full'],
    ['write', 'EDQUOT', 'disk-full'],
    ['write', 'EIO', 'disk-error: The disk reported an error at /report.pdf'],
    ['sync', 'EIO', 'disk-error'],
    ['sync', 'ENOSPC', 'disk-full'],
    ['rename', 'EIO', 'disk-error'],
    ['rename', 'EISDIR', 'not-writable: /report.pdf cannot be written: it is a folder.'],
    ['rename', 'ENODEV', 'disk-error'],
  ];
  it.each(operations)('when %s fails with %s', (operation, code, said) => {
    expect(refused(diskFailing(realDisk, { operation, code }))).toContain(said);
  });

  it('whichever operation fails, and however', () => {
    const scratch = oldFile();
    const count = countOperations(realDisk, (disk) => writeDurably(scratch.file, bytes, disk));
    expect(count).toBeGreaterThan(6);
    for (const code of ['EIO', 'ENOSPC', 'EACCES', 'EBUSY', 'EWHATEVER']) {
      for (let n = 1; n <= count; n += 1) {
        const { file } = oldFile();
        const disk = diskFailingAt(withoutPauses, n, code);
        let written = true;
        try {
          writeDurably(file, bytes, disk);
        } catch (error) {
          written = false;
          expect(error).toHaveProperty('name', 'Failure');
        }
        // The folder is synced last: a disk that fails there has the new file whole, and says so.
        const now = readFileSync(file);
        const isNew = now.equals(bytes);
        expect(isNew || now.toString() === 'the old report').toBe(true);
        expect(isNew).toBe(written || n === count);
      }
    }
  });
});

describe('a file that another program holds', () => {
  it('is written as soon as it is let go', () => {
    const { folder, file } = oldFile();
    const pauses: number[] = [];
    const disk: Disk = {
      ...diskFailing(realDisk, { operation: 'rename', code: 'EPERM', times: 5 }),
      pause: (milliseconds) => pauses.push(milliseconds),
    };
    writeDurably(file, bytes, disk);
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(readdirSync(folder)).toEqual(['report.pdf']);
    expect(pauses).toHaveLength(5);
  });

  it.each(['EPERM', 'EACCES', 'EBUSY'])('is given up after three seconds of %s', (code) => {
    const { folder, file } = oldFile();
    let waited = 0;
    const disk: Disk = {
      ...diskFailing(realDisk, { operation: 'rename', code }),
      pause: (milliseconds) => {
        waited += milliseconds;
      },
    };
    expect(complaintOf(() => writeDurably(file, bytes, disk))).toEqual({
      code: 'file-in-use',
      file,
    });
    expect(waited).toBe(3000);
    expect(readFileSync(file, 'utf8')).toBe('the old report');
    expect(readdirSync(folder)).toEqual(['report.pdf']);
  });
});

describe('what a command was asked for', () => {
  it('says that the folder is not there', () => {
    const file = join(temporaryFolder(), 'no-such-folder', 'report.pdf');
    expect(complaintOf(() => writeOutput(file, bytes))).toEqual({
      code: 'not-writable',
      file,
      reason: 'not-there',
    });
  });

  it('never takes the place of a folder', () => {
    const folder = temporaryFolder();
    expect(complaintOf(() => writeOutput(folder, bytes))).toEqual({
      code: 'not-writable',
      file: folder,
      reason: 'is-a-folder',
    });
  });

  it.skipIf(process.platform === 'win32')('never takes the place of a device', () => {
    expect(complaintOf(() => writeOutput('/dev/null', bytes))).toEqual({
      code: 'not-writable',
      file: '/dev/null',
      reason: 'not-a-file',
    });
  });

  it.skipIf(process.platform === 'win32')('is written where a link points to', () => {
    const { folder, file } = oldFile();
    mkdirSync(join(folder, 'elsewhere'));
    const link = join(folder, 'elsewhere', 'link.pdf');
    symlinkSync(file, link);
    writeOutput(link, bytes);
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['link.pdf']);
  });
});
