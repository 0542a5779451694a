import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { copKh } from './read-guideline.ts';

type Fields = Record<string, unknown>;

type GuidelineData = {
  version: string;
  items: (Fields & { id: string })[];
  scope: Fields[];
  contradictions: { when: Fields[] }[];
};

/** Edits a YAML file as data. */
function edit(file: string, change: (data: GuidelineData) => void): void {
  const data = parse(readFileSync(file, 'utf8')) as GuidelineData;
  change(data);
  writeFileSync(file, stringify(data, { aliasDuplicateObjects: false, compat: 'yaml-1.1' }));
}

/** What became of the ids of cop-kh 1.0.0 in the made-up version. */
export const madeUpMigration = {
  format: 'copcheck/migration/1',
  from: '1.0.0',
  renamed: [
    { from: 'GOV-02', to: 'GOV-12', because: 'It stands with the other duties of the board now.' },
    {
      from: 'hosts-data-about-children',
      to: 'keeps-data-about-children',
      because: 'Keeping is what matters.',
    },
  ],
  split: [
    {
      from: 'CSAM-02',
      into: ['CSAM-21', 'CSAM-22'],
      because: 'Reporting and keeping records are rated apart.',
    },
  ],
  merged: [
    { from: ['ENV-01', 'ENV-02'], into: 'ENV-21', because: 'Both ask for the same review.' },
  ],
  retired: [{ id: 'PART-01', because: 'The network it asked about was closed.' }],
  'meaning-changed': [
    { id: 'GOV-05', because: 'It asks about suppliers abroad too.' },
    { id: 'allows-adult-content', because: 'It counts paid content now.' },
  ],
  reworded: [{ id: 'GOV-06', because: 'Plainer words for the same.' }],
};

/**
 * A made-up version 2.0.0 of the guideline on board, in a folder of its own: items renamed, split, merged,
 * retired, reworded, with another meaning, weight and new.
 */
export function madeUpVersion(folder: string): string {
  const place = join(folder, 'guidelines', 'cop-kh', '2.0.0');
  cpSync(join(process.cwd(), copKh), place, { recursive: true });
  for (const name of ['km', 'examples']) rmSync(join(place, name), { recursive: true });
  const file = (name: string): string => join(place, `${name}.yaml`);

  edit(file('core'), ({ items }) => {
    const itemOf = (id: string) => {
      const found = items.find((item) => item.id === id);
      if (found === undefined) throw new Error(`there is no ${id}`);
      return found;
    };
    const fresh = (like: string, id: string, question: string): void => {
      items.push({ ...itemOf(like), id, question, since: '2.0.0' });
    };
    fresh('CSAM-02', 'CSAM-21', 'Is every case reported on the day it is found?');
    fresh('CSAM-02', 'CSAM-22', 'Is there a register of what was reported?');
    fresh('ENV-01', 'ENV-21', 'Is there a yearly review of what children meet?');
    fresh('GOV-01', 'GOV-13', 'Does the board hear about children every year?');
    itemOf('GOV-02').id = 'GOV-12';
    itemOf('PART-01')['status'] = 'retired';
    itemOf('GOV-05')['question'] =
      'Do suppliers at home and abroad sign what they owe to children?';
    itemOf('GOV-06')['question'] = 'The same in plainer words, is it in place?';
    itemOf('GOV-07')['criticality'] = 'minor';
    for (const id of ['CSAM-02', 'ENV-01', 'ENV-02']) items.splice(items.indexOf(itemOf(id)), 1);
  });
  edit(file('guideline'), (guideline) => {
    guideline.version = '2.0.0';
    for (const question of guideline.scope) {
      if (question['id'] === 'hosts-data-about-children')
        question['id'] = 'keeps-data-about-children';
      if (question['id'] === 'allows-adult-content')
        question['question'] = 'Is adult content allowed, paid content included?';
    }
    for (const { when } of guideline.contradictions) {
      for (const condition of when) {
        if (condition['item'] === 'ENV-02') condition['item'] = 'ENV-21';
      }
    }
  });
  for (const name of ['core', 'isp', 'hosting', 'mobile-operator', 'social-media']) {
    edit(file(name), ({ items }) => {
      for (const item of items) {
        if (item['applies-if'] === 'hosts-data-about-children')
          item['applies-if'] = 'keeps-data-about-children';
      }
    });
  }
  writeFileSync(file('migration'), stringify(madeUpMigration));
  return place;
}
