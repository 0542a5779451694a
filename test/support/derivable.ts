/** How many of some rows are independent, by fractions, as a textbook does it. */
function rankOf(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const pivot = left.findIndex(
      (row, index) => index >= rank && Math.abs(row[column] ?? 0) > 1e-9,
    );
    if (pivot < 0) continue;
    const found = left[pivot] ?? [];
    left[pivot] = left[rank] ?? [];
    left[rank] = found;
    for (let index = rank + 1; index < left.length; index += 1) {
      left[index] = without(left[index] ?? [], found, column);
    }
    rank += 1;
  }
  return rank;
}

/** A row less as much of another as makes it 0 in a column. */
function without(row: readonly number[], other: readonly number[], column: number): number[] {
  const factor = (row[column] ?? 0) / (other[column] ?? 1);
  return row.map((value, at) => value - factor * (other[at] ?? 0));
}

/** All ways to take at most so many. */
function* someOf(count: number, most: number, from = 0): Generator<readonly number[]> {
  yield [];
  if (most === 0) return;
  for (let index = from; index < count; index += 1) {
    for (const others of someOf(count, most - 1, index + 1)) yield [index, ...others];
  }
}

/**
 * One to four companies about whom adding and subtracting the sums over some groups gives a number, if there are
 * any. `belongs` says of each company to which of the groups that are shown it belongs. Tries all of them.
 */
export function derivableFrom(
  belongs: readonly (readonly boolean[])[],
): readonly number[] | undefined {
  const rows = belongs.map((row) => row.map(Number));
  const rank = rankOf(rows);
  for (const few of someOf(rows.length, 4)) {
    if (rankOf(rows.filter((_, company) => !few.includes(company))) < rank) return few;
  }
  return undefined;
}
