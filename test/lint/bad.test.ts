import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { programIn, temporaryFolder } from '../support/program.ts';
import { workedExample } from '../support/read-guideline.ts';

/** What people write by mistake, and what nobody writes who means well. */
const corpora = ['test/lint/bad', 'test/lint/hostile/in-place'];

/** A translation of the worked example in which nothing is wrong. */
const translated = 'test/lint/bad/translated';

/** The files of the corpora by the file that each stands for. */
const kinds = corpora.flatMap((corpus) =>
  readdirSync(corpus)
    .map((kind) => ({ kind, from: join(corpus, kind) }))
    .filter(({ from }) => from !== join(translated))
    .map((each) => ({ ...each, names: readdirSync(each.from) })),
);

const version = 'guidelines/worked-example/1.0.0';
const next = 'guidelines/worked-example/2.0.0';

/** Where a file of a kind belongs, in a folder with the worked example. */
function placeOf(kind: string): string {
  if (kind === 'registry') return 'guidelines/registry.yaml';
  if (kind === 'example') return `${version}/examples/worked.yaml`;
  if (kind === 'migration') return `${next}/migration.yaml`;
  return kind.startsWith('km-') ? `${version}/km/${kind.slice(3)}.yaml` : `${version}/${kind}.yaml`;
}

/** The worked example, with its translation or the version after it where a kind needs them. */
function exampleFor(kind: string): string {
  const folder = temporaryFolder();
  const place = join(folder, version);
  mkdirSync(place, { recursive: true });
  cpSync(workedExample, place, { recursive: true });
  if (kind.startsWith('km-')) cpSync(translated, join(place, 'km'), { recursive: true });
  if (kind === 'migration') writeNextVersion(folder);
  return folder;
}

/** TWO-02 became TWO-12, THREE-03 is retired, and ONE-01 asks in other words. */
function writeNextVersion(folder: string): void {
  cpSync(join(folder, version), join(folder, next), { recursive: true });
  rmSync(join(folder, next, 'examples'), { recursive: true });
  const edit = (name: string, change: (text: string) => string): void => {
    const file = join(folder, next, name);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  };
  edit('guideline.yaml', (text) => text.replace('"1.0.0"', '"2.0.0"'));
  edit('core.yaml', (text) =>
    text
      .replace('- id: THREE-03\n', '- id: THREE-03\n    status: retired\n')
      .replaceAll('TWO-02', 'TWO-12')
      .replace('Is TWO-12 in place?', 'Is TWO-02 in place?')
      .replace('Is ONE-01 in place?', 'Is ONE-01 there, in plainer words?'),
  );
}

/** What lint must say of a file, as its first lines announce: `# ✗ 12:5 error field-unknown`, and a word on why. */
const announcedIn = (text: string, place: string): readonly string[] =>
  Array.from(
    text.matchAll(/^# ✗ (?:(\S+\.yaml) )?(\d+:\d+ \w+ \S+)(?: — .+)?$/gm),
    ([, file, said = '']) => `${file ?? place} ${said}`,
  );

/**
 * The words for it, where a file announces them too: `# says: The field "why" is missing.`, `# hint: …`. Files do
 * whose words were once wrong or led nowhere.
 */
const wordsIn = (text: string, what: 'says' | 'hint'): readonly string[] =>
  Array.from(text.matchAll(new RegExp(`^# ${what}: (.*)$`, 'gm')), ([, words = '']) => words);

type Said = Readonly<Record<string, string | number>>;

/** What lint does say. */
async function problemsIn(folder: string): Promise<readonly Said[]> {
  const { out } = await programIn(folder)(
    'lint',
    'guidelines',
    '--format',
    'json',
    '--today',
    '2026-11-22',
  );
  return (JSON.parse(out) as { readonly problems: readonly Said[] }).problems;
}

/** The same in the form of an announcement. */
const announced = ({ file, line, column, severity, code }: Said): string =>
  `${file} ${line}:${column} ${severity} ${code}`;

describe.each(kinds)('a file of $from', ({ kind, from, names }) => {
  const place = placeOf(kind);

  it.each(names)('%s is told what it announces, and nothing else', async (name) => {
    const folder = exampleFor(kind);
    const text = readFileSync(join(from, name), 'utf8');
    writeFileSync(join(folder, place), text);
    expect(announcedIn(text, place)).not.toEqual([]);
    const said = await problemsIn(folder);
    expect(said.map(announced)).toEqual(announcedIn(text, place));
    const words = { says: wordsIn(text, 'says'), hint: wordsIn(text, 'hint') };
    if (words.says.length > 0) expect(said.map(({ message }) => message)).toEqual(words.says);
    if (words.hint.length > 0) expect(said.map(({ hint }) => hint)).toEqual(words.hint);
  });
});

it('what the bad files stand beside is clean', async () => {
  expect(await problemsIn(exampleFor('km-core'))).toEqual([]);
});

it('there are enough of them', () => {
  expect(kinds.flatMap(({ names }) => names).length).toBeGreaterThanOrEqual(350);
});
