import type { CheckName } from '../review/check.ts';
import type { Complaint } from '../problems/complaint.ts';

/** A file that is not counted, what did not hold, and why. */
export type LeftOut = {
  readonly file: string;
  readonly check: CheckName;
  readonly complaints: readonly Complaint[];
};

/** What was found in a folder besides the submissions that were taken. */
export type Aside = {
  readonly leftOut: readonly LeftOut[];
  /** Files that are nothing that anybody hands in. */
  readonly passedOver: readonly string[];
};
