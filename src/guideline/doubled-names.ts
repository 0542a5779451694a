import type { Document } from '../documents/document.ts';
import type { Location } from '../problems/problem.ts';
import type { GuidelineParts } from './parse.ts';
import { otherFiles } from './read-file-of.ts';
import type { ContactsFile } from './schema/contacts-file.ts';
import type { GuidelineFile } from './schema/guideline-file.ts';
import type { ScoringFile } from './schema/scoring-file.ts';

type Name = string | number;

/** A list whose entries are told apart by one of their fields. */
type Named = {
  readonly list: string;
  readonly field: string;
  readonly names: readonly Name[];
  /** Names that are given away already. */
  readonly taken?: readonly string[];
};

/** Where an entry has the name of another one, as far as the files could be read. */
export function* doubledNames({
  guideline,
  scoring,
  contacts,
  items,
}: GuidelineParts): Generator<{ readonly id: string; readonly at: Location }> {
  if (guideline !== undefined) yield* doubledIn(guideline, inGuideline(guideline.data));
  if (scoring !== undefined) yield* doubledIn(scoring, inScoring(scoring.data));
  if (contacts !== undefined) yield* doubledIn(contacts, inContacts(contacts.data));
  const seen = new Set<string>();
  for (const { data, locate } of items) {
    for (const [index, { id }] of data.items.entries()) {
      if (seen.has(id)) yield { id, at: locate(['items', index, 'id']) };
      seen.add(id);
    }
  }
}

function* doubledIn(
  { locate }: Pick<Document<unknown>, 'locate'>,
  lists: readonly Named[],
): ReturnType<typeof doubledNames> {
  for (const { list, field, names, taken = [] } of lists) {
    const seen = new Set<Name>(taken);
    for (const [index, name] of names.entries()) {
      if (seen.has(name)) yield { id: `${name}`, at: locate([list, index, field]) };
      seen.add(name);
    }
  }
}

const inGuideline = ({ areas, segments, scope, sources }: GuidelineFile): readonly Named[] => [
  { list: 'areas', field: 'id', names: areas.map(idOf) },
  { list: 'segments', field: 'id', names: segments.map(idOf), taken: otherFiles },
  { list: 'scope', field: 'id', names: (scope ?? []).map(idOf) },
  { list: 'sources', field: 'code', names: sources.map(({ code }) => code) },
];

const inScoring = (policy: ScoringFile): readonly Named[] => [
  { list: 'levels', field: 'level', names: policy.levels.map(levelOf) },
  { list: 'criticality', field: 'id', names: policy.criticality.map(idOf) },
  { list: 'evidence-grades', field: 'grade', names: policy['evidence-grades'].map(gradeOf) },
  { list: 'evidence-need', field: 'level', names: policy['evidence-need'].map(levelOf) },
  { list: 'grades', field: 'grade', names: policy.grades.map(gradeOf) },
  { list: 'efforts', field: 'id', names: policy.efforts.map(idOf) },
  { list: 'tiers', field: 'tier', names: policy.tiers.map(({ tier }) => tier) },
];

const inContacts = ({ channels }: ContactsFile): readonly Named[] => [
  { list: 'channels', field: 'id', names: channels.map(idOf) },
];

const idOf = ({ id }: { readonly id: string }): Name => id;
const levelOf = ({ level }: { readonly level: number }): Name => level;
const gradeOf = ({ grade }: { readonly grade: Name }): Name => grade;
