import { canonicalJson } from '../documents/canonical.ts';
import type { Area, Guideline, ScopeQuestion, Segment } from '../guideline/guideline.ts';
import { moveOf } from '../guideline/migration.ts';
import type { Bump } from '../guideline/version.ts';
import type { Change, ChangedThing, ChangeKind } from './change.ts';
import type { Versions } from './compare.ts';

/** What differs besides items and scoring: areas, segments, scope questions, sources and the head. */
export const compareStructure = (versions: Versions): readonly Change[] => [
  ...compareLists(versions, {
    what: 'area',
    of: ({ areas }) => areas,
    idOf: ({ id }) => id,
    changesIn: areaChanges,
    asks: { added: 'major', retired: 'major' },
  }),
  ...compareLists(versions, {
    what: 'segment',
    of: ({ segments }) => segments,
    idOf: ({ id }) => id,
    changesIn: segmentChanges,
    asks: { added: 'minor', retired: 'major' },
  }),
  ...compareLists(versions, {
    what: 'scope question',
    of: ({ scope }) => scope,
    idOf: ({ id }) => id,
    changesIn: scopeChanges(versions),
    asks: { added: 'minor', retired: 'major' },
  }),
  ...compareLists(versions, {
    what: 'source',
    of: ({ sources }) => sources,
    idOf: ({ code }) => code,
    changesIn: wording,
    asks: { added: 'patch', retired: 'patch' },
  }),
  ...headChanges(versions),
];

/** Something that a change is about, before it is known what and under which id. */
type Found = Pick<Change, 'kind' | 'detail' | 'asks'>;

type Listed<Entry> = {
  readonly what: ChangedThing;
  readonly of: (guideline: Guideline) => readonly Entry[];
  readonly idOf: (entry: Entry) => string;
  readonly changesIn: (before: Entry, after: Entry) => readonly Found[];
  readonly asks: { readonly added: Bump; readonly retired: Bump };
};

function compareLists<Entry>(
  { before, after, migration }: Versions,
  { what, of, idOf, changesIn, asks }: Listed<Entry>,
): readonly Change[] {
  const now = new Map(of(after).map((entry) => [idOf(entry), entry]));
  const arrived = new Set<string>();
  const stayed = of(before).flatMap((entry): readonly Change[] => {
    const from = idOf(entry);
    const { to, because, how } = moveOf(migration.moves, from);
    const [id = from] = to;
    const next = to.length === 0 ? undefined : now.get(id);
    const about = { what, id: from };
    if (next === undefined)
      return [{ ...about, kind: 'retired', detail: because, asks: asks.retired }];
    arrived.add(id);
    return [
      ...(id === from
        ? []
        : [{ ...about, kind: 'renamed', into: [id], detail: because, asks: 'major' } as const]),
      ...(how === 'confirm'
        ? [{ ...about, kind: 'meaning', detail: because, asks: 'major' } as const]
        : []),
      ...changesIn(entry, next).map((found) => ({ what, id, ...found })),
    ];
  });
  const added = [...now.keys()]
    .filter((id) => !arrived.has(id))
    .map((id): Change => ({ what, kind: 'added', id, detail: '', asks: asks.added }));
  return [...stayed, ...added];
}

const found = (kind: ChangeKind, detail: string, asks: Bump): Found => ({ kind, detail, asks });

/** The fields in which two differ. */
const others = <Entry extends object>(
  before: Entry,
  after: Entry,
  fields: readonly (keyof Entry & string)[],
): readonly string[] =>
  fields.filter(
    (field) => canonicalJson(before[field] ?? null) !== canonicalJson(after[field] ?? null),
  );

const inWords = (fields: readonly string[]): readonly Found[] =>
  fields.length === 0 ? [] : [found('wording', fields.join(', '), 'patch')];

function areaChanges(before: Area, after: Area): readonly Found[] {
  return [
    ...(before.weight === after.weight
      ? []
      : [found('weight', `weight: ${before.weight} → ${after.weight}`, 'major')]),
    ...(before.refusesAddresses === after.refusesAddresses
      ? []
      : [found('condition', `refusesAddresses: ${after.refusesAddresses}`, 'minor')]),
    ...inWords(others(before, after, ['title', 'summary'])),
  ];
}

function segmentChanges(before: Segment, after: Segment): readonly Found[] {
  const lost = before.includes.filter((id) => !after.includes.includes(id));
  const won = after.includes.filter((id) => !before.includes.includes(id));
  return [
    ...(lost.length === 0
      ? []
      : [found('condition', `no longer includes ${lost.join(', ')}`, 'major')]),
    ...(won.length === 0 ? [] : [found('condition', `includes ${won.join(', ')}`, 'minor')]),
    ...inWords(others(before, after, ['title', 'eligibility', 'remember'])),
  ];
}

const scopeChanges =
  ({ migration }: Versions) =>
  (before: ScopeQuestion, after: ScopeQuestion): readonly Found[] => {
    const { id } = before;
    const declared =
      migration.reworded.includes(id) || moveOf(migration.moves, id).how === 'confirm';
    return [
      ...others(before, after, ['askedOf', 'askedWhen']).map((field) =>
        found('condition', field, 'major'),
      ),
      ...(before.question === after.question
        ? []
        : [found('wording', 'question', declared ? 'patch' : 'major')]),
      ...inWords(others(before, after, ['honestNo'])),
    ];
  };

const wording = <Entry extends object>(before: Entry, after: Entry): readonly Found[] => {
  const same = canonicalJson(before) === canonicalJson(after);
  return same ? [] : [found('wording', '', 'patch')];
};

const HEAD = [
  'standing',
  'title',
  'guidelineTitle',
  'originalTitle',
  'issuer',
  'published',
  'disclaimer',
  'safetyRule',
  'answeringHelp',
  'basisMeaning',
  'seenMeaning',
  'lawCaution',
  'contradictions',
] as const;

const headChanges = ({ before, after }: Versions): readonly Change[] =>
  others(before, after, HEAD).map((id) => ({
    what: 'guideline',
    kind: 'wording',
    id,
    detail: '',
    asks: 'patch',
  }));
