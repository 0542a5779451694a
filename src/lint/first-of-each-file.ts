import { MOST_PROBLEMS } from '../documents/limits.ts';
import type { Problem } from '../problems/problem.ts';

/** As many errors and as many warnings of each file as are said about one file in one run. */
export function firstOfEachFile(problems: readonly Problem[]): readonly Problem[] {
  const counts = new Map<string, number>();
  return problems.filter(({ severity, at }) => {
    const key = `${severity} ${at?.file}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= MOST_PROBLEMS;
  });
}
