import type { Settled } from './gather.ts';
import type { Aside } from './left-out.ts';
import type { SectorPicture } from './picture.ts';

/** Everything that is said about a folder of submissions. */
export type SectorFindings = {
  readonly settled: Settled;
  readonly aside: Aside;
  /** Of the folder of the round before. */
  readonly asideBefore?: Aside;
  /** Absent where nothing counts. */
  readonly picture?: SectorPicture;
};
