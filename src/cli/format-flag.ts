import { suggest } from '../problems/suggest.ts';
import { refuse } from './report-problems.ts';

/** The one of some formats that was asked for with `--format`. */
export function formatIn<Format extends string>(found: string, allowed: readonly Format[]): Format {
  const known = allowed.find((each) => each === found);
  return (
    known ?? refuse([{ code: 'value-not-listed', found, allowed, meant: suggest(found, allowed) }])
  );
}
