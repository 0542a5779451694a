import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/assessment/event.ts';
import { realDisk } from '../../src/files/disk.ts';
import type { Disk } from '../../src/files/disk.ts';
import { readJournals } from '../../src/files/read-journals.ts';
import { Failure } from '../../src/problems/failure.ts';
import { crashDisk, imageOf } from '../crash/crash-disk.ts';
import { answer, assessmentId, at, open, read, recordedIn } from '../crash/journals.ts';
import {
  countOperations,
  diskFailing,
  diskFailingAt,
  diskInSmallPieces,
  diskWithRoom,
} from '../crash/watched-disk.ts';
import { complaintOf, messageOf } from './complaint-of.ts';
import { temporaryFolder } from './temporary-folder.ts';

const journalOf = (folder: string, name = 'sokha'): string =>
  join(folder, 'answers', `${name}.jsonl`);

/** A folder in which sokha recorded three answers. */
function folderOfThree(): string {
  const folder = temporaryFolder();
  open(folder).append([answer(1), answer(2), answer(3)], at);
  return folder;
}

/** What reading a folder reports: code, file and line. */
function problemsIn(folder: string): readonly string[] {
  const journals = readJournals(folder, assessmentId);
  if (journals.ok) return [];
  return journals.problems.map(({ complaint, at: place }) => {
    expect(messageOf(complaint)).not.toContain('undefined');
    return `${complaint.code} ${place?.file.slice(folder.length + 1)}:${place?.line}`;
  });
}

describe('a journal', () => {
  it('gives back what was recorded, also after it was opened again', () => {
    const folder = folderOfThree();
    const again = open(folder);
    again.append([answer(4)], at);
    again.append([answer(5)], at);
    expect(recordedIn(folder)).toEqual([1, 2, 3, 4, 5].map(answer));
    expect(again.torn).toBeUndefined();
  });

  it('is one for each contributor, in the order of their names', () => {
    const folder = folderOfThree();
    open(folder, realDisk, 'dara').append([answer(7)], at);
    expect(read(folder).map(({ name, entries }) => [name, entries.length])).toEqual([
      ['dara', 1],
      ['sokha', 3],
    ]);
  });

  it('is not there before the first record, and not made by recording nothing', () => {
    const folder = temporaryFolder();
    expect(read(folder)).toEqual([]);
    open(folder).append([], at);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is whole on a disk that takes only a few bytes at once', () => {
    const folder = temporaryFolder();
    open(folder, diskInSmallPieces(realDisk, 7)).append([answer(1), answer(2)], at);
    expect(recordedIn(folder)).toEqual([answer(1), answer(2)]);
  });

  it('keeps Khmer and what else a note may hold', () => {
    const folder = temporaryFolder();
    const note: Event = {
      event: 'note',
      item: 'GOV-01',
      note: 'គោលការណ៍\u200b "ណែនាំ"\nline two\u2028',
    };
    open(folder).append([note], at);
    expect(recordedIn(folder)).toEqual([note]);
  });

  it.each(['../elsewhere', 'so/kha', 'CON', 'Sokha', 'សុខា', ''])(
    'cannot be called "%s"',
    (name) => {
      const folder = temporaryFolder();
      expect(complaintOf(() => open(folder, realDisk, name)).code).toBe('contributor-unsafe');
    },
  );

  it('grows to five megabytes and no further', () => {
    const folder = temporaryFolder();
    const note = (length: number): Event => ({
      event: 'note',
      item: 'GOV-01',
      note: 'x'.repeat(length),
    });
    const writer = open(folder);
    for (let count = 0; count < 5; count += 1) writer.append([note(1_000_000)], at);
    const complaint = complaintOf(() => writer.append([note(1_000_000)], at));
    expect(complaint).toEqual({ code: 'journal-full', file: journalOf(folder), limit: 5_242_880 });
    writer.append([answer(1)], at);
    expect(recordedIn(folder)).toHaveLength(6);
  });
});

describe('what is no journal of this assessment', () => {
  it.each(['.DS_Store', '._sokha.jsonl', 'sokha.torn', 'notes.txt'])(
    '%s is passed over',
    (name) => {
      const folder = folderOfThree();
      writeFileSync(join(folder, 'answers', name), 'something else');
      expect(read(folder)).toHaveLength(1);
    },
  );

  it('a journal of another assessment is an error', () => {
    const folder = folderOfThree();
    expect(readJournals(folder, 'another-assessment')).toMatchObject({
      ok: false,
      problems: [{ complaint: { code: 'journal-foreign', file: journalOf(folder) } }],
    });
  });

  it('the copy that a synchronised folder made is an error that names both', () => {
    const folder = folderOfThree();
    const copy = journalOf(folder, 'sokha (conflicted copy)');
    writeFileSync(copy, readFileSync(journalOf(folder)));
    open(folder).append([answer(4)], at);
    expect(problemsIn(folder)).toEqual(['journal-copy answers/sokha (conflicted copy).jsonl:1']);
    const journals = readJournals(folder, assessmentId);
    const [problem] = journals.ok ? [] : journals.problems;
    expect(problem?.complaint).toMatchObject({ file: copy, other: journalOf(folder), own: 0 });
  });

  it('copies that went separate ways say how many lines the shorter one has for itself', () => {
    const folder = folderOfThree();
    const other = temporaryFolder();
    mkdirSync(join(other, 'answers'));
    writeFileSync(journalOf(other), readFileSync(journalOf(folder)));
    open(folder).append([answer(4)], at);
    open(other).append([answer(5), answer(6)], at);
    writeFileSync(journalOf(folder, 'sokha-laptop'), readFileSync(journalOf(other)));
    const journals = readJournals(folder, assessmentId);
    const [problem] = journals.ok ? [] : journals.problems;
    expect(problem?.complaint).toEqual({
      code: 'journal-copy',
      file: journalOf(folder),
      other: journalOf(folder, 'sokha-laptop'),
      own: 1,
    });
  });
});

describe('a journal that was changed by hand', () => {
  it('is an error that names file and line, and nothing is written to it', () => {
    const folder = folderOfThree();
    const text = readFileSync(journalOf(folder), 'utf8');
    const raised = text.replace('"item":"GOV-2","level":2', '"item":"GOV-2","level":4');
    expect(raised).not.toBe(text);
    writeFileSync(journalOf(folder), raised);
    expect(problemsIn(folder)).toEqual(['journal-line answers/sokha.jsonl:2']);
    expect(complaintOf(() => open(folder))).toMatchObject({ code: 'journal-line', line: 2 });
    expect(readFileSync(journalOf(folder), 'utf8')).toBe(raised);
  });

  it('shows every journal that is wrong at once', () => {
    const folder = folderOfThree();
    open(folder, realDisk, 'dara').append([answer(9)], at);
    writeFileSync(journalOf(folder), 'nonsense\n');
    writeFileSync(journalOf(folder, 'dara'), Uint8Array.of(0xff, 0xfe, 0x0a));
    expect(problemsIn(folder)).toEqual([
      'journal-line answers/dara.jsonl:1',
      'journal-line answers/sokha.jsonl:1',
    ]);
  });
});

describe('a journal that a crash cut short', () => {
  it('loses at most its torn last line, at whatever byte it was cut, and can be continued', () => {
    const whole = folderOfThree();
    const bytes = readFileSync(journalOf(whole));
    for (let length = 0; length <= bytes.length; length += 1) {
      const cut = bytes.subarray(0, length);
      const { disk } = crashDisk({
        ...imageOf({}, '/disk', '/disk/answers'),
        files: new Map([['/disk/answers/sokha.jsonl', cut]]),
      });
      const lines = cut.toString('latin1').split('\n').length - 1;
      const kept = [1, 2, 3].slice(0, lines).map(answer);
      expect(recordedIn('/disk', disk)).toEqual(kept);

      const writer = open('/disk', disk);
      const torn = cut.subarray(cut.lastIndexOf(0x0a) + 1).toString();
      expect(writer.torn).toBe(torn === '' ? undefined : '/disk/answers/sokha.torn');
      writer.append([answer(8)], at);
      expect(recordedIn('/disk', disk)).toEqual([...kept, answer(8)]);
      expect(read('/disk', disk)[0]?.torn).toBeUndefined();
      expect(disk.list('/disk/answers')).toHaveLength(torn === '' ? 1 : 2);
    }
  });

  it('has the torn lines of all its crashes beside it', () => {
    const folder = folderOfThree();
    for (const torn of ['{"first', '{"second']) {
      writeFileSync(journalOf(folder), torn, { flag: 'a' });
      open(folder);
    }
    const aside = join(folder, 'answers', 'sokha.torn');
    expect(readFileSync(aside, 'utf8')).toBe('{"first\n{"second\n');
    expect(recordedIn(folder)).toEqual([1, 2, 3].map(answer));
  });
});

describe('an answer that cannot be saved', () => {
  it.each([
    ['error', 0],
    ['error', 100],
    ['nothing', 0],
    ['nothing', 100],
  ] as const)('for a full disk (%s after %i bytes) can be saved later', (then, room) => {
    const folder = folderOfThree();
    const before = readFileSync(journalOf(folder));
    let full = true;
    const small = diskWithRoom(realDisk, room, then);
    const disk: Disk = {
      ...realDisk,
      write: (fd, bytes, place) => (full ? small : realDisk).write(fd, bytes, place),
    };
    const writer = open(folder, disk);
    const complaint = complaintOf(() => writer.append([answer(4), answer(5)], at));
    expect(complaint).toEqual({ code: 'disk-full', file: journalOf(folder) });
    expect(readFileSync(journalOf(folder)).equals(before)).toBe(true);
    full = false;
    writer.append([answer(4), answer(5)], at);
    expect(recordedIn(folder)).toEqual([1, 2, 3, 4, 5].map(answer));
  });

  it('for a failing disk is said to be uncertain, and nothing more is written', () => {
    const folder = folderOfThree();
    let writes = 0;
    const failing = diskFailing(realDisk, { operation: 'sync', code: 'EIO' });
    const disk: Disk = {
      ...failing,
      write: (fd, bytes, place) => {
        writes += 1;
        return failing.write(fd, bytes, place);
      },
    };
    const writer = open(folder, disk);
    expect(complaintOf(() => writer.append([answer(4)], at)).code).toBe('disk-error');
    expect(complaintOf(() => writer.append([answer(4)], at)).code).toBe('disk-error');
    expect(writes).toBe(1);
    expect(recordedIn(folder).slice(0, 3)).toEqual([1, 2, 3].map(answer));
  });

  it('is not written over what somebody else has added', () => {
    const folder = folderOfThree();
    const writer = open(folder);
    open(folder).append([answer(4)], at);
    expect(complaintOf(() => writer.append([answer(5)], at))).toEqual({
      code: 'file-in-use',
      file: journalOf(folder),
    });
    expect(recordedIn(folder)).toEqual([1, 2, 3, 4].map(answer));
  });

  it('is not written to a journal that was taken away', () => {
    const folder = folderOfThree();
    const writer = open(folder);
    rmSync(journalOf(folder));
    expect(complaintOf(() => writer.append([answer(4)], at))).toMatchObject({
      code: 'not-writable',
      reason: 'not-there',
    });
    expect(existsSync(journalOf(folder))).toBe(false);
  });

  it('never takes an earlier one with it, whichever operation fails and however', () => {
    const work = (disk: Disk, acknowledged: Event[]): void => {
      const writer = open('/disk', disk);
      for (let n = 1; n <= 4; n += 1) {
        writer.append([answer(n)], at);
        acknowledged.push(answer(n));
      }
    };
    const start = imageOf({}, '/disk');
    const count = countOperations(crashDisk(start).disk, (disk) => work(disk, []));
    expect(count).toBeGreaterThan(20);
    for (const code of ['EIO', 'ENOSPC', 'EACCES', 'EROFS', 'ENODEV']) {
      for (let n = 1; n <= count; n += 1) {
        const { disk } = crashDisk(start);
        const acknowledged: Event[] = [];
        try {
          work(diskFailingAt(disk, n, code), acknowledged);
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
        }
        const kept = recordedIn('/disk', disk);
        expect(kept.slice(0, acknowledged.length)).toEqual(acknowledged);
        open('/disk', disk).append([answer(9)], at);
        expect(recordedIn('/disk', disk)).toEqual([...kept, answer(9)]);
      }
    }
  });
});

it('journals come in the order of their names, however the disk lists them', () => {
  const folder = folderOfThree();
  open(folder, realDisk, 'dara').append([answer(8)], at);
  const reversed: Disk = { ...realDisk, list: () => ['sokha.jsonl', 'dara.jsonl'] };
  expect(read(folder, reversed).map(({ name }) => name)).toEqual(['dara', 'sokha']);
});
