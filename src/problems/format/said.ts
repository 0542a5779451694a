import { pageOf, shownCode } from '../complaint.ts';
import type { Location, Problem, Severity } from '../problem.ts';
import type { Sayer } from './text.ts';

/** A problem in finished words, as every format for machines has it. */
export type Said = {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly at: Location | undefined;
  /** The page about it, where there is one, from the folder of the package. */
  readonly page: string | undefined;
};

export const saidOf = (problem: Problem, say: Sayer): Said => ({
  severity: problem.severity,
  code: shownCode(problem.complaint),
  ...say(problem),
  at: problem.at,
  page: pageOf(problem.complaint),
});
