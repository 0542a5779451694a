import { shownText, sourceOf } from '../../src/documents/source.ts';
import type { Source } from '../../src/documents/source.ts';
import { guidelineSources, workedExample } from './read-guideline.ts';

/** The worked example after a change to its core file, as a version. */
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

/** The worked example 1.0.0, in which ONE-03 is retired. */
export const exampleBefore = changedExample((core) => retire(core, 'ONE-03'), '1.0.0');

/** Its version 2.0.0 without a migration: TWO-02 became TWO-12, THREE-03 is retired, ONE-01 has other words. */
export const exampleAfter = changedExample(
  (core) =>
    retire(retire(core, 'ONE-03'), 'THREE-03')
      .replaceAll('TWO-02', 'TWO-12')
      .replace('Is TWO-12 in place?', 'Is TWO-02 in place?')
      .replace('Is ONE-01 in place?', 'Is ONE-01 there, in plainer words?'),
  '2.0.0',
);
