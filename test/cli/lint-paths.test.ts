import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { programIn, temporaryFolder } from '../support/program.ts';
import { copKh, workedExample } from '../support/read-guideline.ts';

/** Two guidelines, one of them with a mistake in three of its files, and a file of answers. */
function folderOfMistakes() {
  const folder = temporaryFolder();
  const version = join(folder, 'guidelines', 'cop-kh', '1.0.0');
  cpSync(join(process.cwd(), copKh), version, { recursive: true });
  cpSync(join(process.cwd(), workedExample), join(folder, 'guidelines', 'worked', '1.0.0'), {
    recursive: true,
  });
  const change = (name: string, from: string, to: string): void => {
    const file = join(version, name);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(from);
    writeFileSync(file, text.replace(from, to));
  };
  change('isp.yaml', '  - id: ISP-CSAM-01\n', '  - id: ISP-CSAM-01\n    colour: red\n');
  change('hosting.yaml', '{ source: ', '{ source: X');
  change('km/isp.yaml', 'question:', 'qestion:');
  writeFileSync(join(folder, 'answers.yaml'), 'format: copcheck/answers/1\nsegmints: [isp]\n');
  const copcheck = programIn(folder);
  /** The files in which something is wrong, each once, as the paths say. */
  const wrongIn = async (...paths: readonly string[]): Promise<readonly string[]> => {
    const { code, out } = await copcheck('lint', ...paths, '--format', 'json');
    const { problems } = JSON.parse(out) as { problems: readonly { file: string }[] };
    expect(code).toBe(problems.length === 0 ? 0 : 1);
    return [...new Set(problems.map(({ file }) => file.replace('guidelines/cop-kh/1.0.0/', '')))];
  };
  return { folder, version, change, copcheck, wrongIn };
}

const all = ['hosting.yaml', 'isp.yaml', 'km/isp.yaml'];

describe('a path of copcheck lint', () => {
  it.each([
    ['a version', ['guidelines/cop-kh/1.0.0'], all],
    ['a folder above versions', ['guidelines'], all],
    ['the current folder', ['.'], all],
    ['a file', ['guidelines/cop-kh/1.0.0/isp.yaml'], ['isp.yaml']],
    [
      'two files',
      ['guidelines/cop-kh/1.0.0/isp.yaml', 'answers.yaml'],
      ['isp.yaml', 'answers.yaml'],
    ],
    ['a file in which nothing is wrong', ['guidelines/cop-kh/1.0.0/core.yaml'], []],
    ['a translated file', ['guidelines/cop-kh/1.0.0/km/isp.yaml'], ['km/isp.yaml']],
    ['a translation', ['guidelines/cop-kh/1.0.0/km'], ['km/isp.yaml']],
    ['a pattern', ['guidelines/**/isp.yaml'], ['isp.yaml', 'km/isp.yaml']],
    ['a pattern for folders', ['guidelines/*'], all],
    ['a pattern from here', ['./guidelines/*/1.0.0/{isp,core}.yaml'], ['isp.yaml']],
    ['a pattern for everything', ['**'], [...all, 'answers.yaml']],
    ['a file and its folder', ['guidelines/cop-kh/1.0.0/isp.yaml', 'guidelines'], all],
  ])('is %s', async (_, paths, expected) => {
    expect(await folderOfMistakes().wrongIn(...paths)).toEqual(expected);
  });

  it('may begin at the root of the disk, or above the current folder', async () => {
    const { folder, version, wrongIn } = folderOfMistakes();
    expect(await wrongIn(join(version, '*.yaml').replaceAll('\\', '/'))).toEqual([
      'hosting.yaml',
      'isp.yaml',
    ]);
    mkdirSync(join(folder, 'below'));
    const { out } = await programIn(join(folder, 'below'))('lint', '../guidelines/**/hosting.yaml');
    expect(out).toBe('');
    const told = await programIn(join(folder, 'below'))(
      'lint',
      '../guidelines/**/hosting.yaml',
      '--format',
      'json',
    );
    expect((JSON.parse(told.out) as { problems: unknown[] }).problems).toHaveLength(1);
  });

  it('is told once, however often it is named', async () => {
    const { copcheck } = folderOfMistakes();
    const file = 'guidelines/cop-kh/1.0.0/isp.yaml';
    const { err } = await copcheck(
      'lint',
      file,
      `./${file}`,
      'guidelines/**/cop-kh/1.0.0/isp.yaml',
    );
    expect(err).toContain('1 problem was found.');
  });

  it.each([
    ['a folder without guidelines', 'empty', 'There is no guideline in empty'],
    ['a pattern that matches nothing', 'guidelines/**/ips.yaml', 'No YAML file matches'],
    ['a pattern that matches no YAML', '*.md', 'No YAML file matches'],
    ['a file that is not there', 'isp.yaml', 'There is no file isp.yaml.'],
  ])('ends the command with a next step when it is %s', async (_, path, expected) => {
    const { folder, copcheck } = folderOfMistakes();
    mkdirSync(join(folder, 'empty'));
    writeFileSync(join(folder, 'README.md'), 'Not for copcheck.\n');
    const { code, err } = await copcheck('lint', path, 'answers.yaml');
    expect(code).toBe(2);
    expect(err).toContain(expected);
    expect(err).toContain('hint: ');
  });

  it('counts what was clean', async () => {
    const { copcheck } = folderOfMistakes();
    const core = 'guidelines/cop-kh/1.0.0/core.yaml';
    expect((await copcheck('lint', core)).out).toBe('1 file was checked: clean.\n');
    const both = await copcheck('lint', core, 'guidelines/worked');
    expect(both.out).toBe('1 guideline and 1 file were checked: clean.\n');
  });
});

describe('a file of another kind', () => {
  it('is held against the schema of the kind that it says to be', async () => {
    const { copcheck } = folderOfMistakes();
    const { code, err } = await copcheck('lint', 'answers.yaml');
    expect(code).toBe(1);
    expect(err).toContain('Did you mean "segments"?');
    expect(err).toContain('answers.yaml:2:1');
  });

  it.each([
    'examples/isp-and-host/answers.yaml',
    'guidelines/registry.yaml',
    'templates/report/template.yaml',
  ])('is clean: %s', async (file) => {
    const { code, out } = await programIn(process.cwd())('lint', file);
    expect([code, out]).toEqual([0, '1 file was checked: clean.\n']);
  });

  it.each([
    [
      'says a kind that is not there',
      'format: copcheck/answer/1\n',
      'Did you mean "copcheck/answers/1"?',
    ],
    ['does not say what it is', 'segments: [isp]\n', 'The file does not say what it is.'],
    ['is no YAML', 'a: [1\n', 'yaml-syntax'],
  ])('is a problem when it %s', async (_, text, expected) => {
    const { folder, copcheck } = folderOfMistakes();
    writeFileSync(join(folder, 'file.yaml'), text);
    const { code, err } = await copcheck('lint', 'file.yaml');
    expect(code).toBe(1);
    expect(err).toContain(expected);
  });

  it('is one too when it lies among the files of a version', async () => {
    const { version, wrongIn } = folderOfMistakes();
    writeFileSync(join(version, 'notes.yaml'), 'to do: everything\n');
    writeFileSync(join(version, 'km', 'old.yaml'), 'format: copcheck/items-translation/1\n');
    expect(await wrongIn('guidelines')).toEqual([
      'hosting.yaml',
      'isp.yaml',
      'notes.yaml',
      'km/isp.yaml',
      'km/old.yaml',
    ]);
    expect(await wrongIn('guidelines/cop-kh/1.0.0/notes.yaml')).toEqual(['notes.yaml']);
  });
});

it('only the files that were named are stamped', async () => {
  const { change, copcheck } = folderOfMistakes();
  change('isp.yaml', '    colour: red\n', '');
  change('hosting.yaml', '{ source: X', '{ source: ');
  change('km/isp.yaml', 'qestion:', 'question:');
  change('isp.yaml', 'title: ', 'title: Changed, as ');
  change('core.yaml', 'title: ', 'title: Changed, as ');
  const { out } = await copcheck('lint', 'guidelines/cop-kh/1.0.0/km/isp.yaml', '--stamp');
  expect(out).toContain('isp.yaml: 1 stamped.');
  expect((await copcheck('lint', 'guidelines')).err).toContain('1 problem was found.');
});
