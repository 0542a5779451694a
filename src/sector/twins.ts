import type { Aligned } from './aligned.ts';
import { groupedBy } from './grouped.ts';

/** One company in two rounds. */
export type Twin = { readonly now: Aligned; readonly before: Aligned };

/**
 * The companies that are in both rounds. A submission names no number of a company, and a new round is a new
 * assessment: a company is known again by the id of its assessment, or else by the name of its organisation, where
 * only one company of each round has that name. One that changed its name is not found.
 */
export function twinsOf(
  now: readonly Aligned[],
  before: readonly Aligned[],
): { readonly twins: readonly Twin[]; readonly byId: number; readonly byName: number } {
  const byId = pairedBy(idOf, now, before);
  const found = new Set(byId.flatMap((twin) => [twin.now, twin.before]));
  const others = (companies: readonly Aligned[]): readonly Aligned[] =>
    companies.filter((company) => !found.has(company));
  const byName = pairedBy(nameOf, others(now), others(before));
  return { twins: [...byId, ...byName], byId: byId.length, byName: byName.length };
}

const idOf = ({ company }: Aligned): string => company.assessment.id;

/** A name however it is spaced and whatever letters are capitals. */
export const nameOf = ({ company }: Pick<Aligned, 'company'>): string =>
  company.organisation.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Those that have something in common that nobody else of their round has. */
function pairedBy(
  keyOf: (company: Aligned) => string,
  now: readonly Aligned[],
  before: readonly Aligned[],
): readonly Twin[] {
  const earlier = groupedBy(before, keyOf);
  return [...groupedBy(now, keyOf)].flatMap(([key, [one, ...others]]): readonly Twin[] => {
    const [match, ...more] = earlier.get(key) ?? [];
    const isAlone = others.length === 0 && more.length === 0;
    return one !== undefined && match !== undefined && isAlone ? [{ now: one, before: match }] : [];
  });
}
