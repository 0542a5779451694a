import { canonicalJson } from '../documents/canonical.ts';
import type { Item } from '../guideline/guideline.ts';
import { moveOf } from '../guideline/migration.ts';
import type { Migration, Move } from '../guideline/migration.ts';
import type { Change } from './change.ts';
import type { Versions } from './compare.ts';

/** What became of every item, and what is new. */
export function compareItems({ before, after, migration }: Versions): readonly Change[] {
  const now = askedById(after.items);
  const was = askedById(before.items);
  const moves = [...was.keys()].map((id) => moveOf(migration.moves, id));
  const arrived = new Set(moves.flatMap(({ to }) => to));
  const added = [...now.values()]
    .filter(({ id }) => !arrived.has(id))
    .map(({ id, title }): Change => ({
      what: 'item',
      kind: 'added',
      id,
      detail: title,
      asks: 'minor',
    }));
  return [...moves.flatMap((move) => changesOf(move, { was, now, migration, moves })), ...added];
}

type Items = ReadonlyMap<string, Item>;

const askedById = (items: readonly Item[]): Items =>
  new Map(items.filter(({ retired }) => !retired).map((item) => [item.id, item]));

type Ways = { readonly now: Items; readonly migration: Migration; readonly moves: readonly Move[] };

function changesOf(
  move: Move,
  { was, ...ways }: Ways & { readonly was: Items },
): readonly Change[] {
  const item = was.get(move.from);
  if (item === undefined) return [];
  const departed = departure(move, ways);
  return departed === undefined ? stayed(item, move, ways) : [departed];
}

/** What happened to an item that is not the same one any more. */
function departure({ from: id, to, because }: Move, { now, moves }: Ways): Change | undefined {
  const about = { what: 'item', id, detail: because, asks: 'major' } as const;
  const there = to.filter((each) => now.has(each));
  if (there.length === 0) return { ...about, kind: 'retired' };
  if (to.length > 1) return { ...about, kind: 'split', into: to };
  const others = moves.filter((move) => there.some((each) => move.to.includes(each)));
  return others.length > 1 ? { ...about, kind: 'merged', into: to } : undefined;
}

/** What changed about an item that is still asked, perhaps under another id. */
function stayed(item: Item, move: Move, { now, migration }: Ways): readonly Change[] {
  const { id } = item;
  const [there = id] = move.to;
  const next = now.get(there) ?? item;
  const about = { what: 'item', id, detail: move.because, asks: 'major' } as const;
  const isChanged = move.how === 'confirm';
  const scoped = moveOf(migration.moves, item.appliesIf ?? '').to[0];
  const before = item.appliesIf === undefined ? item : { ...item, appliesIf: scoped ?? '' };
  return [
    ...(there === id ? [] : [{ ...about, kind: 'renamed', into: move.to } as const]),
    ...(isChanged ? [{ ...about, kind: 'meaning' } as const] : []),
    ...fieldChanges(before, next, isChanged || migration.reworded.includes(id)),
  ];
}

/** Fields that change the score of the same answer, or who is asked, or how it may be answered. */
const WEIGHING = ['criticality', 'area'] as const;

const CONDITIONS = ['segment', 'appliesIf', 'notApplicable', 'exerciseCounts'] as const;

const WORDS = [
  'title',
  'criticalityReason',
  'why',
  'evidence',
  'remedy',
  'interim',
  'notApplicableOnlyIf',
  'caution',
  'levelNotes',
  'legalNote',
  'effort',
  'basis',
  'sources',
  'since',
] as const;

/** A field as it is spelt in the file. */
const written = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function fieldChanges(before: Item, after: Item, reworded: boolean): readonly Change[] {
  const about = { what: 'item', id: after.id } as const;
  const fromTo = (field: (typeof WEIGHING)[number] | (typeof CONDITIONS)[number]): string =>
    `${written(field)}: ${before[field] ?? 'none'} → ${after[field] ?? 'none'}`;
  const isOther = (field: keyof Item): boolean =>
    canonicalJson(before[field] ?? null) !== canonicalJson(after[field] ?? null);
  const words = WORDS.filter(isOther);
  // An undeclared question may mean anything: until somebody says which, it asks for the most.
  const asks = reworded ? 'patch' : 'major';
  return [
    ...WEIGHING.filter(isOther).map((field): Change => ({
      ...about,
      kind: 'weight',
      detail: fromTo(field),
      asks: 'major',
    })),
    ...CONDITIONS.filter(isOther).map((field): Change => ({
      ...about,
      kind: 'condition',
      detail: fromTo(field),
      asks: 'major',
    })),
    ...(isOther('question')
      ? [{ ...about, kind: 'wording', detail: 'question', asks } as const]
      : []),
    ...(words.length > 0
      ? [
          {
            ...about,
            kind: 'wording',
            detail: words.map(written).join(', '),
            asks: 'patch',
          } as const,
        ]
      : []),
  ];
}
