import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/program.ts';
import { workedExample } from '../support/read-guideline.ts';
import { hostileFiles, hostileInputs } from './hostile/inputs.ts';
import type { Hostile } from './hostile/inputs.ts';
import { problemsSaid, runLint } from './hostile/run-lint.ts';
import type { Run } from './hostile/run-lint.ts';

/** Whatever a file holds, the program ends by itself, in words, within its memory. */
function expectNoHarm({ code, out, err, megabytes }: Run): void {
  expect([1, 2], err.slice(0, 2000)).toContain(code);
  expect(`${out}${err}`).not.toMatch(/^ {4}at /m);
  expect(err).not.toMatch(/^error\[bug\]|^This is a bug/m);
  expect(megabytes).toBeLessThan(300);
  // Nothing that a stranger wrote reaches the terminal as a command, or fills it.
  expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  expect(Math.max(...err.split('\n').map((line) => line.length))).toBeLessThan(2000);
}

async function expectFound(path: string, found: readonly string[]): Promise<Run> {
  const run = await runLint([path]);
  expectNoHarm(run);
  expect(problemsSaid(run.err)).toEqual(found);
  return run;
}

const NOT_IN_XML = /[^\n\u0020-\ud7ff\ue000-\ufffd]/;

/** A file alone, or in a copy of the worked example. */
function placed({ content, as }: Pick<Hostile, 'content' | 'as'>): string {
  const folder = temporaryFolder();
  if (as !== undefined) cpSync(workedExample, folder, { recursive: true });
  const file = join(folder, as ?? 'a.yaml');
  writeFileSync(file, content);
  return file;
}

it('the program is built', () => {
  expect(existsSync('dist/bin/copcheck.js'), 'run "npm run build" first').toBe(true);
});

it.each(hostileInputs)('$what', async ({ found, ...input }) => {
  await expectFound(placed(input), found);
});

it.each(hostileFiles)('$file', async ({ file, as, found }) => {
  const content = readFileSync(`test/lint/hostile/${file}`);
  await expectFound(placed({ content, ...(as !== undefined && { as }) }), found);
});

describe.skipIf(process.platform === 'win32')('what is no file', () => {
  const pipe = (file: string): void => {
    execFileSync('mkfifo', [file]);
  };

  it('a link to a file is that file', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.txt'), 'a: 1\n');
    symlinkSync('a.txt', join(folder, 'link.yaml'));
    await expectFound(join(folder, 'link.yaml'), ['format-missing 1:1']);
  });

  it('a link to nothing, or to itself', async () => {
    const folder = temporaryFolder();
    symlinkSync('nowhere.yaml', join(folder, 'nothing.yaml'));
    symlinkSync('itself.yaml', join(folder, 'itself.yaml'));
    await expectFound(join(folder, 'nothing.yaml'), ['file-not-found nowhere']);
    await expectFound(join(folder, 'itself.yaml'), ['file-unreadable nowhere']);
  });

  it('ten links to the folder above them', async () => {
    const folder = temporaryFolder();
    for (let n = 0; n < 10; n += 1) symlinkSync('.', join(folder, `link-${n}`));
    await expectFound(folder, ['nothing-to-check nowhere']);
  });

  it('a folder with the name of a file', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'guideline.yaml'));
    await expectFound(join(folder, 'guideline.yaml'), ['nothing-to-check nowhere']);
    await expectFound(folder, ['nothing-to-check nowhere']);
    const version = temporaryFolder();
    cpSync(workedExample, version, { recursive: true });
    mkdirSync(join(version, 'isp.yaml'));
    await expectFound(version, ['file-unreadable nowhere']);
  });

  it('a pipe that nobody writes to', async () => {
    const version = temporaryFolder();
    cpSync(workedExample, version, { recursive: true });
    pipe(join(version, 'isp.yaml'));
    await expectFound(join(version, 'isp.yaml'), ['file-unreadable nowhere']);
    await expectFound(version, ['file-unreadable nowhere']);
  });

  it('a device that never ends', async () => {
    const folder = temporaryFolder();
    symlinkSync('/dev/zero', join(folder, 'a.yaml'));
    await expectFound(join(folder, 'a.yaml'), ['file-unreadable nowhere']);
    await expectFound('/dev/zero', ['file-too-large nowhere']);
  });
});

describe.skipIf(process.platform === 'win32')('a file whose name is a command', () => {
  const name = 'a\n::error::taken over\u001b[2J\r<&#?.yaml';
  const shown = 'a‹U+000A›::error::taken over‹U+001B›[2J‹U+000D›<&#?.yaml';

  const lint = async (format: string): Promise<string> => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, name), 'a: 1\n');
    const run = await runLint([name, '--format', format], folder);
    expect(run.code).toBe(1);
    return format === 'text' ? run.err : run.out;
  };

  it('is shown on one line', async () => {
    expect((await lint('text')).split('\n')[1]).toBe(` --> ${shown}:1:1`);
  });

  it('is one command to GitHub', async () => {
    const said = (await lint('github')).trimEnd();
    expect(said).toMatch(/^::error file=a%0A%3A%3Aerror%3A%3Ataken over‹U\+001B›\[2J/);
    expect(said.split(/[\r\n]/)).toHaveLength(1);
  });

  it('is one address in SARIF', async () => {
    const uri = 'a%0A::error::taken%20over%1B%5B2J%0D%3C&%23%3F.yaml';
    expect(await lint('sarif')).toContain(`"uri": "${uri}"`);
    expect(decodeURIComponent(uri)).toBe(name);
  });

  it('is one name in JUnit', async () => {
    const said = await lint('junit');
    expect(said).toContain(`name="${shown.replace('<&', '&lt;&amp;')}"`);
    expect(said).not.toMatch(NOT_IN_XML);
  });

  it('is the name itself in JSON', async () => {
    expect(JSON.parse(await lint('json'))).toMatchObject({ problems: [{ file: name }] });
  });
});

it('a field whose name is a command says nothing to whoever reads the output', async () => {
  const file = join('test', 'lint', 'hostile', 'commands.yaml');
  for (const format of ['text', 'github', 'junit']) {
    // oxlint-disable-next-line no-await-in-loop -- one process after the other
    const { out, err } = await runLint([file, '--format', format]);
    expect(`${out}${err}`).not.toMatch(/^(?:::error::|error\[bug\])/m);
    if (format !== 'junit') continue;
    expect(out.match(/<\/failure>/g)).toHaveLength(1);
    expect(out).not.toMatch(NOT_IN_XML);
  }
});
