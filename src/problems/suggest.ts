/**
 * The candidate a mistyped word most likely meant: within two edits, and fewer than it has letters. Where only
 * the number differs, one digit may: with two, every id of a series would be meant.
 */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  const [nearest] = candidates
    .map((candidate) => ({ candidate, distance: editDistance(lower, candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => {
      const most = withoutDigits(candidate) === withoutDigits(word) ? 1 : 2;
      return distance <= Math.min(most, word.length - 1);
    })
    .toSorted((a, b) => a.distance - b.distance);
  return nearest?.candidate;
}

const withoutDigits = (word: string): string => word.replaceAll(/\d/g, '').toLowerCase();

/** Levenshtein distance, one row of the table at a time. */
function editDistance(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > 2) return 3;
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 0; i < from.length; i += 1) {
    const row = [i + 1];
    for (let j = 0; j < to.length; j += 1) {
      const replaced = (above[j] ?? 0) + (from[i] === to[j] ? 0 : 1);
      row.push(Math.min((above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1, replaced));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}
