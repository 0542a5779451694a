import { bumped, compareVersions } from '../guideline/version.ts';
import type { Bump } from '../guideline/version.ts';
import { demandOf } from './change.ts';
import type { Change } from './change.ts';
import type { Impact } from './impact.ts';

/** A comparison of two versions, ready to be written. */
export type Comparison = {
  readonly guideline: string;
  readonly from: string;
  readonly to: string;
  readonly changes: readonly Change[];
  readonly impacts: readonly Impact[];
};

/** Which version the changes ask for at least, and whether the newer one is that. */
export type Verdict = {
  readonly asks: Bump | undefined;
  readonly least: string;
  readonly fits: boolean;
};

export function verdictOf({
  from,
  to,
  changes,
}: Pick<Comparison, 'from' | 'to' | 'changes'>): Verdict {
  const asks = demandOf(changes);
  const least = asks === undefined ? from : bumped(from, asks);
  return { asks, least, fits: compareVersions(to, least) >= 0 };
}
