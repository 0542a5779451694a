import type { Complaint } from '../problems/complaint.ts';
import type { Problem } from '../problems/problem.ts';
import type { Checked } from './check-targets.ts';
import { shownFrom } from './read-source.ts';
import type { World } from './world.ts';

/** All findings together, file by file from top to bottom, with the files named as seen from the current folder. */
export function fromHere(
  world: World,
  found: readonly Checked[],
): Pick<Checked, 'problems' | 'sources'> {
  const sources = new Map(
    found.flatMap((each) =>
      Array.from(each.sources, ([file, text]) => [shownFrom(world, file), text] as const),
    ),
  );
  const order = new Map([...sources.keys()].map((file, index) => [file, index]));
  const place = ({ at }: Problem): number => (at === undefined ? -1 : (order.get(at.file) ?? -1));
  const problems = found
    .flatMap((each) => each.problems)
    .map(({ at, ...problem }): Problem =>
      at === undefined
        ? { ...problem, complaint: namedFromHere(world, problem.complaint) }
        : { ...problem, at: { ...at, file: shownFrom(world, at.file) } },
    )
    .toSorted((a, b) => place(a) - place(b) || (a.at?.line ?? 0) - (b.at?.line ?? 0));
  return { sources, problems };
}

/** What stands in no file can be about one that is missing. */
const namedFromHere = (world: World, complaint: Complaint): Complaint =>
  complaint.code === 'guideline-missing-file'
    ? { ...complaint, file: shownFrom(world, complaint.file) }
    : complaint;
