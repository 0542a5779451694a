import type { Location } from '../problems/problem.ts';
import { coreSegment } from './guideline.ts';
import type { GuidelineFiles } from './parse.ts';

/** Names that no segment can have: the files of those names hold something else. */
export const fileNames: readonly string[] = [coreSegment, 'guideline', 'scoring', 'contacts'];

/** A list whose entries are told apart by one of their fields. */
type Named = {
  readonly file: { readonly locate: GuidelineFiles['guideline']['locate'] };
  readonly list: string;
  readonly field: string;
  readonly names: readonly (string | number)[];
  /** Names that are given away already. */
  readonly taken?: readonly string[];
};

/** Where an entry has the name of another one. */
export function* doubledIds(
  files: GuidelineFiles,
): Generator<{ readonly id: string; readonly at: Location }> {
  const lists = [...inGuideline(files), ...inScoring(files), ...inContacts(files)];
  for (const { file, list, field, names, taken = [] } of lists) {
    const seen = new Set<string | number>(taken);
    for (const [index, name] of names.entries()) {
      if (seen.has(name)) yield { id: `${name}`, at: file.locate([list, index, field]) };
      seen.add(name);
    }
  }
  const seen = new Set<string>();
  for (const file of files.items) {
    for (const [index, { id }] of file.data.items.entries()) {
      if (seen.has(id)) yield { id, at: file.locate(['items', index, 'id']) };
      seen.add(id);
    }
  }
}

function inGuideline({ guideline: file }: GuidelineFiles): readonly Named[] {
  const { areas, segments, scope = [], sources } = file.data;
  return [
    { file, list: 'areas', field: 'id', names: areas.map(idOf) },
    { file, list: 'segments', field: 'id', names: segments.map(idOf), taken: fileNames },
    { file, list: 'scope', field: 'id', names: scope.map(idOf) },
    { file, list: 'sources', field: 'code', names: sources.map(({ code }) => code) },
  ];
}

function inScoring({ scoring: file }: GuidelineFiles): readonly Named[] {
  const { data } = file;
  return [
    { file, list: 'levels', field: 'level', names: data.levels.map(levelOf) },
    { file, list: 'criticality', field: 'id', names: data.criticality.map(idOf) },
    { file, list: 'evidence-grades', field: 'grade', names: data['evidence-grades'].map(gradeOf) },
    { file, list: 'evidence-need', field: 'level', names: data['evidence-need'].map(levelOf) },
    { file, list: 'grades', field: 'grade', names: data.grades.map(gradeOf) },
    { file, list: 'efforts', field: 'id', names: data.efforts.map(idOf) },
    { file, list: 'tiers', field: 'tier', names: data.tiers.map(({ tier }) => tier) },
  ];
}

const inContacts = ({ contacts: file }: GuidelineFiles): readonly Named[] => [
  { file, list: 'channels', field: 'id', names: file.data.channels.map(idOf) },
];

const idOf = ({ id }: { readonly id: string }): string => id;
const levelOf = ({ level }: { readonly level: number }): number => level;
const gradeOf = ({ grade }: { readonly grade: string | number }): string | number => grade;
