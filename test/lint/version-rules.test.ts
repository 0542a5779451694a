import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/document.ts';
import { shownText, sourceOf } from '../../src/documents/source.ts';
import type { Source } from '../../src/documents/source.ts';
import { buildGuideline } from '../../src/guideline/build.ts';
import { migrationOf } from '../../src/guideline/migration.ts';
import { parseGuidelineFiles } from '../../src/guideline/parse.ts';
import { migrationFile } from '../../src/guideline/schema/migration-file.ts';
import { applyVersionRules } from '../../src/lint/version-rule.ts';
import { versionRules } from '../../src/lint/version-rules/index.ts';
import { announced, exampleIn, pageOf, withFields } from '../support/rule-pages.ts';
import { guidelineSources, workedExample } from '../support/read-guideline.ts';

const format = 'format: copcheck/migration/1\n';

/** The worked example after changes to its core file. */
function changedExample(change: (core: string) => string, version: string): Map<string, Source> {
  const sources = guidelineSources(workedExample);
  const edit = (name: string, by: (text: string) => string): void => {
    const source = sources.get(name);
    if (source === undefined) throw new Error(`there is no ${name}`);
    sources.set(name, sourceOf(name, by(shownText(source))));
  };
  edit('core.yaml', change);
  edit('guideline.yaml', (text) => text.replace('version: "1.0.0"', `version: "${version}"`));
  return sources;
}

const retire = (core: string, id: string): string =>
  core.replace(new RegExp(`(- id: ${id}\\n)`), '$1    status: retired\n');

const before = changedExample((core) => retire(core, 'ONE-03'), '1.0.0');

const after = changedExample(
  (core) =>
    retire(retire(core, 'ONE-03'), 'THREE-03')
      .replaceAll('TWO-02', 'TWO-12')
      .replace('Is TWO-12 in place?', 'Is TWO-02 in place?')
      .replace('Is ONE-01 in place?', 'Is ONE-01 there, in plainer words?'),
  '2.0.0',
);

const filesOf = async (sources: ReadonlyMap<string, Source>) => {
  const read = await parseGuidelineFiles(sources, 'example');
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2));
  return read.value;
};

const migrationIn = exampleIn(pageOf('ids-never-vanish')).good;

/** What a rule finds between the two versions, with an example in place of a file of the newer one. */
async function findings(id: string, name: string, example: string): Promise<readonly string[]> {
  const sources = new Map(after);
  let [migrationText, from] = [`${format}${migrationIn}`, 1];
  if (name === 'migration.yaml') migrationText = `${format}${example}`;
  else {
    const source = sources.get(name);
    const changed = withFields(source === undefined ? '' : shownText(source), example);
    from = changed.from;
    sources.set(name, sourceOf(name, changed.text));
  }
  const migration = await readDocument(sourceOf('migration.yaml', migrationText), migrationFile);
  if (!migration.ok) throw new Error(JSON.stringify(migration.problems, null, 2));
  const files = await filesOf(sources);
  const old = buildGuideline(await filesOf(before)).guideline;
  const pair = {
    before: old,
    after: buildGuideline(files).guideline,
    files,
    declared: migration.value,
    migration: migrationOf(migration.value.data),
    gone: new Set(['ONE-03']),
  };
  return applyVersionRules(
    versionRules.filter((rule) => rule.id === id),
    pair,
  ).map(({ complaint, at }) => {
    const message = complaint.code === 'guideline-rule' ? complaint.message : complaint.code;
    return `${(at?.line ?? 0) - from}: ${message}`;
  });
}

describe.each(versionRules)('the rule $id', ({ id, summary }) => {
  const page = pageOf(id);
  const { goodIn, good, badIn, bad } = exampleIn(page);

  it('has a page with its name and its summary', () => {
    expect(page.split('\n').slice(0, 3)).toEqual([`# ${id}`, '', `> ${summary}`]);
  });

  it('finds nothing in the good example', async () => {
    expect(await findings(id, goodIn, good)).toEqual([]);
  });

  it('finds in the bad example exactly what the page announces, on its lines', async () => {
    expect(announced(bad).length).toBeGreaterThan(0);
    expect((await findings(id, badIn, bad)).toSorted()).toEqual([...announced(bad)].toSorted());
  });
});
