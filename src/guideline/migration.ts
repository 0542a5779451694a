import type { Guideline } from './guideline.ts';
import type { MigrationFile } from './schema/migration-file.ts';

/**
 * What becomes of what was recorded about an id when a guideline changes: it is kept (perhaps under another
 * id), comes back to be confirmed (the question is not the same any more), or is archived (nobody asks).
 */
export type Move = {
  readonly from: string;
  /** One id when kept, one or more when to be confirmed, none when archived. */
  readonly to: readonly string[];
  readonly how: MoveKind;
  readonly because: string;
};

export const moveKinds = ['kept', 'confirm', 'archived'] as const;

export type MoveKind = (typeof moveKinds)[number];

/** What a version says about the way to it: the moves, and the questions that have other words for the same. */
export type Migration = { readonly moves: readonly Move[]; readonly reworded: readonly string[] };

/** The way of an assessment to which nothing happens. */
export const noMigration: Migration = { moves: [], reworded: [] };

/** What `migration.yaml` declares. What it does not name stays as it is. */
export const migrationOf = (file: MigrationFile): Migration => ({
  moves: movesIn(file),
  reworded: (file.reworded ?? []).map(({ id }) => id),
});

const movesIn = (file: MigrationFile): readonly Move[] => [
  ...(file.renamed ?? []).map(({ from, to, because }): Move => ({
    from,
    to: [to],
    how: 'kept',
    because,
  })),
  ...(file.split ?? []).map(({ from, into, because }): Move => ({
    from,
    to: into,
    how: 'confirm',
    because,
  })),
  ...(file.merged ?? []).flatMap(({ from, into, because }) =>
    from.map((each): Move => ({ from: each, to: [into], how: 'confirm', because })),
  ),
  ...(file['meaning-changed'] ?? []).map(({ id, because }): Move => ({
    from: id,
    to: [id],
    how: 'confirm',
    because,
  })),
  ...(file.retired ?? []).map(({ id, because }): Move => ({
    from: id,
    to: [],
    how: 'archived',
    because,
  })),
];

/** The move of an id; one that no move names stays where it is. */
export const moveOf = (moves: readonly Move[], id: string): Move =>
  moves.find(({ from }) => from === id) ?? { from: id, to: [id], how: 'kept', because: '' };

/** Two steps as one: what is archived stays so, and what once was to be confirmed still is. */
export function composeMoves(first: readonly Move[], second: readonly Move[]): readonly Move[] {
  const composed = first.map((move) => followed(move, second));
  const moved = new Set(first.map(({ from }) => from));
  const arrived = new Set(first.flatMap(({ to }) => to));
  // An id that only the second step names, and that was there before the first.
  const later = second.filter(({ from }) => !moved.has(from) && !arrived.has(from));
  return [...composed, ...later];
}

function followed({ from, to, how, because }: Move, second: readonly Move[]): Move {
  const next = to.map((id) => moveOf(second, id));
  const left = [...new Set(next.flatMap((move) => move.to))];
  const reasons = [because, ...next.map((move) => move.because)].filter((text) => text !== '');
  const confirms = how === 'confirm' || next.some((move) => move.how === 'confirm');
  return {
    from,
    to: left,
    how: left.length === 0 ? 'archived' : confirms ? 'confirm' : 'kept',
    because: [...new Set(reasons)].join(' '),
  };
}

/**
 * The way back. An answer under an id that was only renamed holds there too; where the question changed, the
 * older version has its own answers, and the newer ones are set aside.
 */
export function reverseMoves(moves: readonly Move[]): readonly Move[] {
  const kept = moves
    .filter(({ how }) => how === 'kept')
    .flatMap(({ from, to: [id = ''], because }): readonly Move[] => [
      { from: id, to: [from], how: 'kept', because },
    ]);
  const others = moves
    .filter(({ how }) => how === 'confirm')
    .flatMap(({ to, because }) =>
      to.map((from): Move => ({ from, to: [], how: 'archived', because })),
    );
  return [...kept, ...others];
}

/** Two migrations, one after the other, as one. */
export const composeMigrations = (first: Migration, second: Migration): Migration => ({
  moves: composeMoves(first.moves, second.moves),
  reworded: [...first.reworded, ...second.reworded],
});

/**
 * The moves between two versions, with what a careful person adds where no migration says anything: an id
 * that is asked no more is archived, and a question with other words is to be confirmed unless somebody
 * declared that it means the same.
 */
export function movesBetween(
  before: Guideline,
  after: Guideline,
  { moves, reworded }: Migration,
): readonly Move[] {
  const declared = new Set(moves.map(({ from }) => from));
  const silent = (id: string): boolean => !declared.has(id);
  const questions = askedIn(after);
  const undeclared = [...askedIn(before)].filter(([id]) => silent(id));
  return [
    ...moves,
    ...undeclared.flatMap(([id, question]): readonly Move[] => {
      const now = questions.get(id);
      if (now === undefined) return [{ from: id, to: [], how: 'archived', because: '' }];
      if (now === question || reworded.includes(id)) return [];
      return [{ from: id, to: [id], how: 'confirm', because: '' }];
    }),
  ];
}

/** What stands behind each id that somebody can have answered or chosen. */
const askedIn = ({ items, scope, segments }: Guideline): ReadonlyMap<string, string> =>
  new Map([
    ...items.filter(({ retired }) => !retired).map(({ id, question }) => [id, question] as const),
    ...scope.map(({ id, question }) => [id, question] as const),
    // Another statement of who belongs to a segment does not take anybody out of it.
    ...segments.map(({ id }) => [id, ''] as const),
  ]);
