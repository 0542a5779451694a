import type { Complaint } from './complaint.ts';

export type Severity = 'error' | 'warning';

/** Steps from the root of a document to a value: `['areas', 0, 'weight']`. */
export type Path = readonly (string | number)[];

/** A place in a file; lines and columns count from 1. */
export type Location = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
};

/** Something wrong in a file or a value that a person gave. Always a value, never thrown. */
export type Problem = {
  readonly severity: Severity;
  readonly complaint: Complaint;
  /** Absent when what is wrong stands in no file: a flag, a value typed at a prompt. */
  readonly at?: Location;
};

/** A problem of severity error that stands in no file. */
export const problemOf = (complaint: Complaint): Problem => ({ severity: 'error', complaint });
