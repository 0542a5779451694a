import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { englishVoice } from '../../src/cli/voice.ts';
import { readTemplate } from '../../src/cli/read-template.ts';
import { verifyMany } from '../../src/cli/verify-many.ts';
import type { World } from '../../src/cli/world.ts';
import { findSubmissions } from '../../src/files/find-submissions.ts';
import { submittedExample } from '../support/submissions.ts';

type Verification = {
  readonly files: readonly {
    readonly file: string;
    readonly verdict: string;
    readonly checks: readonly { readonly found: readonly { readonly code: string }[] }[];
  }[];
  readonly summary: unknown;
};

/** A folder of what a reviewer may receive: good, bad, foreign and hostile. */
async function receivedFolder() {
  const example = await submittedExample();
  const received = join(example.folder, 'received');
  const within = (...names: readonly string[]): string => join(received, ...names);
  mkdirSync(within('b-company'), { recursive: true });
  mkdirSync(within('.trash'));
  copyFileSync(example.pdf, within('a.pdf'));
  copyFileSync(example.pdf, within('.trash', 'hidden.pdf'));
  copyFileSync(example.pdf, within('.hidden.pdf'));
  copyFileSync(example.json, within('b-company', 'submission.json'));
  copyFileSync(example.json, within('b-company', 'other.json'));
  copyFileSync(
    example.altered((data) => (data.items['TWO-01'] = { answer: { kind: 'level', level: 4 } })),
    within('c.submission.json'),
  );
  writeFileSync(within('d.PDF'), readFileSync(example.pdf).subarray(0, 5000));
  writeFileSync(within('e.submission.json'), '['.repeat(100_000));
  writeFileSync(within('f.zip'), 'no package at all');
  writeFileSync(within('g.pdf'), '');
  truncateSync(within('g.pdf'), 3 * 1024 ** 3);
  writeFileSync(within('notes.txt'), 'nothing to check');
  symlinkSync(received, within('b-company', 'again'));
  symlinkSync(example.pdf, within('z.pdf'));
  return { ...example, received };
}

const codesIn = ({ files }: Verification) =>
  files.map(({ file, verdict, checks }) => [
    file.replaceAll('\\', '/'),
    verdict,
    ...checks.flatMap(({ found }) => found.map(({ code }) => code)),
  ]);

describe('copcheck verify with a folder', () => {
  it('gives every file its own outcome, in one order, with one thread or two', async () => {
    const { verify } = await receivedFolder();
    const one = await verify('received', '--format', 'json', '--jobs', '1');
    const two = await verify('received', '--format', 'json', '--jobs', '2');
    expect(one.code).toBe(1);
    expect(two).toEqual(one);
    const found = JSON.parse(one.out) as Verification;
    expect(codesIn(found)).toEqual([
      ['received/a.pdf', 'not-compared', 'seal-not-given'],
      ['received/b-company/submission.json', 'not-compared', 'seal-not-given'],
      ['received/c.submission.json', 'fail', 'seal-not-given', 'score-other'],
      ['received/d.PDF', 'fail', 'attachment-missing'],
      ['received/e.submission.json', 'fail', 'submission-too-deep'],
      ['received/f.zip', 'fail', expect.any(String)],
      ['received/g.pdf', 'fail', 'file-too-large'],
    ]);
    expect(found.summary).toEqual({ files: 7, pass: 0, notCompared: 2, fail: 5 });
    expect(one.err).toBe('7 files: 0 pass, 2 not compared in part, 5 fail.\n');
  }, 60_000);

  it('says a line about what is right and a block about what is not', async () => {
    const { verify, seal } = await receivedFolder();
    const { code, out } = await verify('received');
    expect(code).toBe(1);
    expect(out).toContain(`NOT COMPARED  ${join('received', 'a.pdf')}  ${seal}\n`);
    expect(out).toContain(
      `\n${join('received', 'd.PDF')}\nFAIL  The data are complete and readable\n`,
    );
    expect(out).not.toContain('PASS  The data are complete');
    expect(out).toContain('compare those above with them');
    expect(out.trimEnd().split('\n').at(-1)).toBe(
      '7 files: 0 pass, 2 not compared in part, 5 fail.',
    );
  }, 60_000);

  it('passes a report and its own data beside it with the code of the signed page', async () => {
    const { verify, seal, pdf, json } = await submittedExample();
    const { code, out } = await verify(join('acme', 'submissions'), '--seal', seal);
    expect([code, out.split('\n').map((line) => line.slice(0, 6))]).toEqual([
      0,
      ['PASS  ', 'PASS  ', '', '2 file', ''],
    ]);
    // Named twice, it is there once.
    const twice = await verify(pdf, json, pdf, '--seal', seal);
    expect(twice.out).toContain('2 files: 2 pass');
  });

  it('writes a suite for each file and a test for each check', async () => {
    const { verify } = await receivedFolder();
    const { out } = await verify('received', '--format', 'junit', '--skip-report');
    expect(out.match(/<testsuite /g)).toHaveLength(7);
    expect(out).toContain('<testcase classname="copcheck.verify" name="guideline"/>');
    expect(out).toContain(
      '<skipped message="The report was not drawn again, as --skip-report asked."/>',
    );
    expect(out).toContain('<failure type="score-other" ');
  }, 60_000);

  it('speaks Khmer', async () => {
    const { verify } = await receivedFolder();
    const { out } = await verify('received', '--lang', 'km', '--skip-report');
    expect(out).toContain('ឯកសារ 7៖');
    expect(out).not.toMatch(/FAIL|PASS|files/);
  }, 60_000);

  it('makes names of files visible', async () => {
    const { verify, json, folder } = await submittedExample();
    mkdirSync(join(folder, 'named'));
    for (const name of ['a\u001b[2J.submission.json', 'b\n.submission.json'])
      copyFileSync(json, join(folder, 'named', name));
    const { out } = await verify('named');
    expect(out).toContain('a‹U+001B›[2J.submission.json');
    expect(out).toContain('b‹U+000A›.submission.json');
  });
});

describe('copcheck verify does not begin', () => {
  it.each([
    ['a folder with nothing to check', ['empty'], 'nothing-to-verify'],
    ['a file that is not there', ['empty', 'nowhere.pdf'], 'nothing-to-verify'],
    ['a file that is not there beside one that is', ['alone.pdf', 'nowhere.pdf'], 'file-not-found'],
    ['no number of threads', ['alone.pdf', '--jobs', '0'], 'text-form'],
    ['no format', ['alone.pdf', '--format', 'xml'], 'value-not-listed'],
    ['one copy of many', ['alone.pdf', 'acme', '--redraw', 'own.pdf'], 'one-file-only'],
  ])('with %s', async (_, args, expected) => {
    const { copcheck, folder, pdf } = await submittedExample();
    mkdirSync(join(folder, 'empty', '.git'), { recursive: true });
    copyFileSync(pdf, join(folder, 'empty', '.git', 'a.pdf'));
    copyFileSync(pdf, join(folder, 'alone.pdf'));
    const { code, out, err } = await copcheck('verify', ...args);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(`error[${expected}]`)]);
  });
});

it('a file that vanishes before it is read fails alone', async () => {
  const { folder, pdf, json } = await submittedExample();
  const files = findSubmissions(['acme'], folder);
  expect(files.map(({ path }) => path)).toEqual([pdf, json]);
  rmSync(pdf);
  const world = {
    root: process.cwd(),
    version: '0.0.0-test',
    cwd: folder,
    voice: englishVoice(),
  } as unknown as World;
  const look = await readTemplate(world, undefined);
  const outcomes: unknown[] = [];
  const brought = { seal: undefined, guidelines: 'guidelines', look, jobs: 2 };
  for await (const { checks } of verifyMany(world, files, brought)) {
    outcomes.push(checks.filter(({ outcome }) => outcome === 'fail'));
  }
  const complaints = [{ code: 'file-not-found', file: pdf }];
  expect(outcomes).toEqual([[{ name: 'readable', outcome: 'fail', complaints }], []]);
});

it('a guideline here that is broken fails the files that name it, and no others', async () => {
  const { folder, verify, altered, json } = await submittedExample();
  const versions = join(folder, 'guidelines', 'worked-example');
  mkdirSync(join(versions, '2.0.0'));
  writeFileSync(join(versions, '2.0.0', 'guideline.yaml'), 'format: nothing\n');
  const other = altered((data) => (data.guideline.version = '2.0.0'));
  const { code, out } = await verify(other, json, '--format', 'json');
  expect(code).toBe(1);
  const found = codesIn(JSON.parse(out) as Verification);
  expect(found[0]).toEqual([other, 'fail', 'own-guideline-broken']);
  expect(found[1]?.[1]).toBe('not-compared');
});
