import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAssessmentFolder } from '../../src/files/create-assessment-folder.ts';
import { realDisk } from '../../src/files/disk.ts';
import type { Disk } from '../../src/files/disk.ts';
import { openJournal } from '../../src/files/open-journal.ts';
import { findAssessment, readAssessmentFolder } from '../../src/files/read-assessment-folder.ts';
import { takeLock } from '../../src/files/take-lock.ts';
import { digestOf } from '../../src/documents/canonical.ts';
import { crashDisk, imageOf } from '../crash/crash-disk.ts';
import { answer, assessmentId, at } from '../crash/journals.ts';
import { countOperations, diskUntilPowerCut, readOnlyDisk } from '../crash/watched-disk.ts';
import { readGuideline, workedExample } from '../support/read-guideline.ts';
import { complaintOf, messageOf } from './complaint-of.ts';
import { temporaryFolder } from './temporary-folder.ts';

const parsed = await readGuideline(workedExample);

const newAssessment = {
  id: assessmentId,
  name: 'Mekong Móbile Co., Ltd.',
  at,
  pid: process.pid,
  host: 'sokha-pc',
  ...parsed,
};

const create = (folder: string, disk?: Disk): void =>
  createAssessmentFolder(folder, newAssessment, disk);

function newFolder(): string {
  const folder = join(temporaryFolder(), 'my', 'assessment');
  create(folder);
  return folder;
}

/** An assessment that must be sound. */
async function read(folder: string, disk?: Disk) {
  const result = await readAssessmentFolder(folder, disk);
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.problems));
}

async function refusalOf(folder: string): Promise<string> {
  try {
    const result = await readAssessmentFolder(folder);
    if (result.ok) return '';
    return result.problems
      .map(({ complaint, at: place }) => `${complaint.code}:${place?.line}`)
      .join();
  } catch (error) {
    return complaintOf(() => {
      throw error;
    }).code;
  }
}

const edit = (file: string, change: (text: string) => string): void => {
  const text = readFileSync(file, 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(file, change(text));
};

describe('a new assessment', () => {
  it('is read back with its guideline, and nobody has answered anything', async () => {
    const folder = newFolder();
    expect(readdirSync(folder).toSorted()).toEqual([
      'answers',
      'assessment.yaml',
      'guideline.json',
    ]);
    const found = await read(folder);
    expect(found).toMatchObject({
      folder,
      id: assessmentId,
      name: 'mekong-mobile-co-ltd',
      created: at,
    });
    expect(found.pin).toMatchObject({
      id: parsed.guideline.id,
      digest: digestOf(parsed.guideline),
    });
    expect(digestOf(found.guideline)).toBe(digestOf(parsed.guideline));
    expect(digestOf(found.contacts)).toBe(digestOf(parsed.contacts));
    expect(found.journals).toEqual([]);
    expect(found.assessment.asOf).toBe('');
  });

  it('holds what its contributors record', async () => {
    const folder = newFolder();
    openJournal({ folder, name: 'sokha', assessmentId }).append([answer(3)], at);
    const { assessment } = await read(folder);
    expect(assessment.items.get('GOV-3')?.answer).toEqual({ kind: 'level', level: 3 });
    expect(assessment.asOf).toBe(at);
  });

  it('may begin in a folder with nothing but what systems put there', async () => {
    const folder = temporaryFolder();
    for (const name of ['.DS_Store', 'desktop.ini', '.gitignore'])
      writeFileSync(join(folder, name), '');
    create(folder);
    expect((await read(folder)).id).toBe(assessmentId);
  });

  it('does not begin where one is already', () => {
    const folder = newFolder();
    expect(complaintOf(() => create(folder))).toEqual({ code: 'already-an-assessment', folder });
  });

  it.each(['report.pdf', 'guideline.json', 'answers/sokha.jsonl'])(
    'does not begin in a folder with %s, and touches nothing there',
    (name) => {
      const folder = temporaryFolder();
      mkdirSync(join(folder, 'answers'));
      writeFileSync(join(folder, name), 'precious');
      expect(complaintOf(() => create(folder))).toEqual({ code: 'folder-not-empty', folder });
      expect(readFileSync(join(folder, name), 'utf8')).toBe('precious');
      expect(readdirSync(folder)).not.toContain('assessment.yaml');
    },
  );

  it('does not begin where a file has the name of its folder', () => {
    const file = join(temporaryFolder(), 'taken');
    writeFileSync(file, 'precious');
    expect(complaintOf(() => create(join(file, 'assessment')))).toMatchObject({
      code: 'not-writable',
      reason: 'not-a-folder',
    });
  });

  it('does not begin while somebody else is beginning one in the same folder', () => {
    const folder = temporaryFolder();
    const release = takeLock(folder, { pid: process.pid, host: 'sokha-pc', at, waitMs: 0 });
    expect(complaintOf(() => create(folder)).code).toBe('folder-busy');
    release();
  });

  it('is whole or can be begun again, wherever a power cut comes', async () => {
    const start = imageOf({}, '/disk');
    const count = countOperations(crashDisk(start).disk, (disk) => create('/disk/mine', disk));
    expect(count).toBeGreaterThan(30);
    for (let n = 1; n <= count + 1; n += 1) {
      const { disk, images } = crashDisk(start);
      let created = true;
      try {
        create('/disk/mine', diskUntilPowerCut(disk, n));
      } catch {
        created = false;
      }
      for (const image of images()) {
        const after = crashDisk(image).disk;
        const isThere = after.look('/disk/mine/assessment.yaml') !== undefined;
        expect(isThere || !created).toBe(true);
        if (!isThere) create('/disk/mine', after);
        // oxlint-disable-next-line no-await-in-loop -- one state of the disk after the other
        expect((await read('/disk/mine', after)).id).toBe(assessmentId);
      }
    }
  });
});

describe('a working folder', () => {
  it('is found from the folders in it', () => {
    const folder = newFolder();
    expect(findAssessment(folder)).toBe(folder);
    expect(findAssessment(join(folder, 'answers'))).toBe(folder);
    const outside = temporaryFolder();
    expect(complaintOf(() => findAssessment(outside))).toEqual({
      code: 'not-an-assessment',
      folder: outside,
    });
  });

  it('can be read where nothing may be written', async () => {
    const folder = newFolder();
    openJournal({ folder, name: 'sokha', assessmentId }).append([answer(1)], at);
    writeFileSync(join(folder, 'answers', 'sokha.jsonl'), '{"torn', { flag: 'a' });
    const { assessment, journals } = await read(folder, readOnlyDisk(realDisk));
    expect(assessment.items.size).toBe(1);
    expect(journals[0]?.torn).toBe('{"torn');
  });

  it('can be read without its empty folder of answers, which git does not keep', async () => {
    const folder = newFolder();
    rmSync(join(folder, 'answers'), { recursive: true });
    expect((await read(folder)).journals).toEqual([]);
    openJournal({ folder, name: 'sokha', assessmentId }).append([answer(1)], at);
    expect((await read(folder)).assessment.items.size).toBe(1);
  });

  it('without an assessment says so', async () => {
    const folder = temporaryFolder();
    expect(await refusalOf(folder)).toBe('not-an-assessment');
    expect(await refusalOf(join(folder, 'no-such-folder'))).toBe('not-an-assessment');
  });

  it('of a newer program is refused with its format', async () => {
    const folder = newFolder();
    edit(join(folder, 'assessment.yaml'), (text) => text.replace('assessment/1', 'assessment/2'));
    expect(await refusalOf(folder)).toBe('format-unknown:1');
  });

  it.each([
    [
      'a changed digest',
      (text: string) => text.replace(/digest: .{3}/, 'digest: 000'),
      'guideline-altered',
    ],
    ['another id', (text: string) => text.replace(assessmentId, 'short'), 'text-form:2'],
    ['a missing name', (text: string) => text.replace(/name: .*\n/, ''), 'field-missing:1'],
    ['a field that is not known', (text: string) => `${text}score: 100\n`, 'field-unknown:10'],
  ])('with %s in its description is refused', async (_, change, refusal) => {
    const folder = newFolder();
    edit(join(folder, 'assessment.yaml'), change);
    expect(await refusalOf(folder)).toMatch(refusal);
  });

  it('with an easier guideline is refused', async () => {
    const folder = newFolder();
    edit(join(folder, 'guideline.json'), (text) => text.replace('"critical"', '"minor"'));
    expect(await refusalOf(folder)).toBe('guideline-altered');
  });

  it('without its guideline says which file is missing', async () => {
    const folder = newFolder();
    rmSync(join(folder, 'guideline.json'));
    expect(await refusalOf(folder)).toBe('guideline-copy-missing');
  });

  it('with a journal that was changed by hand names the line', async () => {
    const folder = newFolder();
    openJournal({ folder, name: 'sokha', assessmentId }).append([answer(1), answer(2)], at);
    edit(join(folder, 'answers', 'sokha.jsonl'), (text) => text.replace('"level":2', '"level":4'));
    expect(await refusalOf(folder)).toBe('journal-line:2');
  });
});

it('what fails is said without the codes of the system', () => {
  const folder = temporaryFolder();
  for (const code of ['EACCES', 'EROFS', 'EIO', 'ENOSPC', 'ENOENT', 'ENODEV', 'EUNKNOWN']) {
    const disk: Disk = {
      ...realDisk,
      makeFolder: () => {
        throw Object.assign(new Error(code), { code });
      },
    };
    const message = messageOf(complaintOf(() => create(join(folder, 'mine'), disk)));
    expect(message.replaceAll(folder, '')).not.toMatch(/E[A-Z]{3,}|undefined/);
  }
});
