import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { realDisk } from '../../src/files/disk.ts';
import { readBytes } from '../../src/files/read-bytes.ts';
import { diskFailing } from '../crash/watched-disk.ts';
import { complaintOf, messageOf } from './complaint-of.ts';
import { temporaryFolder } from './temporary-folder.ts';

function fileOf(length: number): string {
  const file = join(temporaryFolder(), 'answers.yaml');
  writeFileSync(file, 'x'.repeat(length));
  return file;
}

it('reads every byte of a file', () => {
  expect(readBytes(fileOf(200_000))).toHaveLength(200_000);
  expect(readBytes(fileOf(0))).toHaveLength(0);
});

it('reads up to a limit, and names both sizes beyond it', () => {
  expect(readBytes(fileOf(1000), { limit: 1000 })).toHaveLength(1000);
  const file = fileOf(1001);
  const complaint = complaintOf(() => readBytes(file, { limit: 1000 }));
  expect(messageOf(complaint)).toBe(`${file} has 1001 bytes; at most 1000 are read.`);
});

it('says that a file is not there', () => {
  const file = join(temporaryFolder(), 'answers.yaml');
  expect(complaintOf(() => readBytes(file))).toEqual({ code: 'file-not-found', file });
});

it('says that a folder is no file', () => {
  const file = temporaryFolder();
  expect(complaintOf(() => readBytes(file))).toEqual({
    code: 'file-unreadable',
    file,
    reason: 'is-a-folder',
  });
});

it.each([
  ['EACCES', 'you have no permission'],
  ['EBUSY', 'another program holds it'],
  ['EIO', 'the disk did not do what it was told'],
  ['EWHATEVER', 'the system gave no reason'],
])('says %s in words', (code, reason) => {
  const file = fileOf(10);
  const disk = diskFailing(realDisk, { operation: 'open', code });
  const message = messageOf(complaintOf(() => readBytes(file, { disk })));
  expect(message).toBe(`${file} cannot be read: ${reason}.`);
});
