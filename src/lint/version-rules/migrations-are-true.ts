import type { MigrationFile } from '../../guideline/schema/migration-file.ts';
import type { Path } from '../../problems/problem.ts';
import { suggest } from '../../problems/suggest.ts';
import { idsIn } from '../version-rule.ts';
import type { VersionRule } from '../rule.ts';
import type { VersionPair } from '../version-rule.ts';

/** An id that the migration names, where, and what it says of it. */
type Mention = { readonly id: string; readonly path: Path; readonly says: Saying };

/**
 * `left`: it was there and is not. `stays`: it was there and still is. `kept`: the same, named a second time by
 * a split or a merger into itself. `arrives`: it is new. `retired`: it is there and asked no more.
 */
type Saying = 'left' | 'stays' | 'kept' | 'arrives' | 'retired';

export const migrationsAreTrue: VersionRule = {
  id: 'migrations-are-true',
  severity: 'error',
  of: 'versions',
  summary:
    'What migration.yaml says is so: it names ids of the version before and of its own, each once, and nothing that is gone is still asked.',
  *check(pair) {
    const { before, declared } = pair;
    if (declared === undefined) return;
    const { from } = declared.data;
    if (from !== before.version) {
      yield {
        file: declared,
        path: ['from'],
        message: `The version before is ${before.version}, not ${from}.`,
        hint: `Say what became of the ids of ${before.version}, and write from: "${before.version}".`,
      };
      return;
    }
    const fates = new Set<string>();
    for (const mention of mentionsIn(declared.data)) {
      const wrong = wrongWith(mention, pair) ?? doubled(mention, fates);
      if (wrong !== undefined) yield { file: declared, path: mention.path, ...wrong };
    }
  },
};

const mentionsIn = (file: MigrationFile): readonly Mention[] => [
  ...(file.renamed ?? []).flatMap(({ from, to }, index): readonly Mention[] => [
    { id: from, path: ['renamed', index, 'from'], says: 'left' },
    { id: to, path: ['renamed', index, 'to'], says: 'arrives' },
  ]),
  ...(file.split ?? []).flatMap(({ from, into }, index): readonly Mention[] => [
    { id: from, path: ['split', index, 'from'], says: into.includes(from) ? 'stays' : 'left' },
    ...into.map((id, place): Mention => ({
      id,
      path: ['split', index, 'into', place],
      says: id === from ? 'kept' : 'arrives',
    })),
  ]),
  ...(file.merged ?? []).flatMap(({ from, into }, index): readonly Mention[] => [
    ...from.map((id, place): Mention => ({
      id,
      path: ['merged', index, 'from', place],
      says: id === into ? 'stays' : 'left',
    })),
    { id: into, path: ['merged', index, 'into'], says: from.includes(into) ? 'kept' : 'arrives' },
  ]),
  ...(file.retired ?? []).map(({ id }, index): Mention => ({
    id,
    path: ['retired', index, 'id'],
    says: 'retired',
  })),
  ...(['meaning-changed', 'reworded'] as const).flatMap((field) =>
    (file[field] ?? []).map(({ id }, index): Mention => ({
      id,
      path: [field, index, 'id'],
      says: 'stays',
    })),
  ),
];

type Wrong = { readonly message: string; readonly hint: string };

const wrongWith = ({ id, says }: Mention, pair: VersionPair): Wrong | undefined =>
  checks[says](id, pair);

type Check = (id: string, pair: Pair) => Wrong | undefined;

const unlessBefore: Check = (id, { before }) => unlessKnown(id, before.version, idsIn(before));

const unlessNow: Check = (id, { after }) => unlessKnown(id, after.version, idsIn(after));

const isThere: Check = (id, pair) => unlessBefore(id, pair) ?? unlessNow(id, pair);

const checks: Readonly<Record<Saying, Check>> = {
  arrives: (id, pair) => ifThereBefore(id, pair) ?? unlessNow(id, pair),
  stays: isThere,
  kept: isThere,
  left: (id, pair) => unlessBefore(id, pair) ?? ifAsked(id, pair),
  retired: (id, pair) => unlessBefore(id, pair) ?? ifAsked(id, pair) ?? unlessThere(id, pair),
};

const ifThereBefore: Check = (id, { before }) =>
  idsIn(before).has(id)
    ? {
        message: `${id} was there in ${before.version} already, as something else.`,
        hint: 'Give what arrives an id that was never used.',
      }
    : undefined;

type Pair = Pick<VersionPair, 'before' | 'after'>;

function unlessKnown(
  id: string,
  version: string,
  known: ReadonlyMap<string, string>,
): Wrong | undefined {
  if (known.has(id)) return undefined;
  const meant = suggest(id, [...known.keys()]);
  return {
    message: `There is no ${id} in ${version}.`,
    hint: meant === undefined ? 'Correct the id.' : `Did you mean "${meant}"?`,
  };
}

const ifAsked: Check = (id, { after }) =>
  idsIn(after).has(id)
    ? {
        message: `${id} is still asked in ${after.version}.`,
        hint: 'Take this entry away, or take it out of the guideline: a retired item says status: retired.',
      }
    : undefined;

/** Only items keep their place: a scope question or a segment without items means nothing. */
function unlessThere(id: string, { before, after }: Pair): Wrong | undefined {
  const isItem = idsIn(before).get(id) === 'item';
  if (!isItem || after.items.some((item) => item.id === id)) return undefined;
  return {
    message: `${id} is not in the files of ${after.version} any more.`,
    hint: 'A retired item keeps its place and its id: bring it back with status: retired.',
  };
}

function doubled({ id, says }: Mention, fates: Set<string>): Wrong | undefined {
  if (says === 'arrives' || says === 'kept') return undefined;
  const twice = fates.has(id);
  fates.add(id);
  return twice
    ? { message: `${id} is named twice.`, hint: 'An id has one fate: keep one of the two.' }
    : undefined;
}
