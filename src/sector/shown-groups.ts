/** So many companies stand behind every number that is shown. */
export const LEAST_COMPANIES = 5;

/**
 * The companies that a number is about, counted by the groups they belong to: `110` for those in the first and
 * the second group, but not in the third. The first group is that of all of them.
 */
export type Memberships = ReadonlyMap<string, number>;

/**
 * Which groups may be shown side by side, so that no adding and subtracting of what is shown gives a number about
 * one to four companies. The first group comes first, then the larger ones: hiding a small group often takes hiding
 * a second one, because the whole minus the others would be the small one.
 *
 * A sum over fewer than five companies can be formed only when taking those companies away leaves fewer independent
 * groups. Five sets of companies that have no company in common, each of which alone tells all groups apart, rule
 * that out. Finding five proves it; where five are not found, a group is hidden that perhaps need not be.
 */
export function shownGroups(memberships: Memberships, groups: number): readonly boolean[] {
  const sizes = Array.from({ length: groups }, (_, group) => sizeOf(memberships, group));
  const order = Array.from(sizes.keys()).toSorted(
    (a, b) => Number(b === 0) - Number(a === 0) || (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b,
  );
  const shown: number[] = [];
  for (const group of order) {
    if (mayShow(memberships, [...shown, group])) shown.push(group);
    // Without the whole there is nothing that the others are parts of.
    else if (group === 0) break;
  }
  return Array.from(sizes, (_, group) => shown.includes(group));
}

/** Whether these groups may be shown together. */
export function mayShow(memberships: Memberships, groups: readonly number[]): boolean {
  // Beyond this, remainders could take two groups that differ for the same (see PRIME).
  if (groups.length > MOST_GROUPS) return false;
  const rows = rowsOf(memberships, groups);
  const rank = baseIn(rows).length;
  for (let round = 0; round < LEAST_COMPANIES; round += 1) {
    const base = baseIn(rows);
    if (base.length < rank) return false;
    for (const row of base) row.left -= 1;
  }
  return true;
}

const sizeOf = (memberships: Memberships, group: number): number => {
  let size = 0;
  for (const [key, count] of memberships) if (key[group] === '1') size += count;
  return size;
};

/** Companies that belong to the same ones of some groups. */
type Row = { readonly belongs: readonly number[]; left: number };

function rowsOf(memberships: Memberships, groups: readonly number[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const [key, count] of memberships) {
    const belongs = groups.map((group) => Number(key[group] === '1'));
    const name = belongs.join('');
    const row = rows.get(name) ?? { belongs, left: 0 };
    row.left += count;
    rows.set(name, row);
  }
  return [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** As many rows as tell the groups apart, those first of which most companies are left. */
function baseIn(rows: readonly Row[]): readonly Row[] {
  const base: Row[] = [];
  const reduced: Reduced[] = [];
  for (const row of rows.filter(({ left }) => left > 0).toSorted((a, b) => b.left - a.left)) {
    const rest = reduce(row.belongs, reduced);
    if (rest === undefined) continue;
    reduced.push(rest);
    base.push(row);
  }
  return base;
}

/** A row of which the first entry that is not 0 is 1, and where that is. */
type Reduced = { readonly row: readonly number[]; readonly lead: number };

/**
 * Whole numbers are reckoned by their remainders, which keeps them small and exact. The largest number that can
 * come up for twenty rows of zeros and ones is below this prime, so that nothing is taken for 0 that is not.
 */
const PRIME = 94_906_249;

const MOST_GROUPS = 20;

/** What is left of a row when all that other rows say is taken out of it; undefined where nothing is. */
function reduce(row: readonly number[], others: readonly Reduced[]): Reduced | undefined {
  let rest = [...row];
  for (const other of others) {
    const factor = rest[other.lead] ?? 0;
    if (factor === 0) continue;
    rest = rest.map(
      (value, index) => (((value - factor * (other.row[index] ?? 0)) % PRIME) + PRIME) % PRIME,
    );
  }
  const lead = rest.findIndex((value) => value !== 0);
  if (lead < 0) return undefined;
  const inverse = inverseOf(rest[lead] ?? 1);
  return { row: rest.map((value) => (value * inverse) % PRIME), lead };
}

/** By Fermat's theorem: the power of a prime minus two. */
function inverseOf(value: number): number {
  let [result, power, rest] = [1, value, PRIME - 2];
  while (rest > 0) {
    if (rest % 2 === 1) result = (result * power) % PRIME;
    power = (power * power) % PRIME;
    rest = Math.floor(rest / 2);
  }
  return result;
}
