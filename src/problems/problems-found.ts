import type { Problem } from './problem.ts';

/**
 * The files that a command needs are wrong. Thrown where a command can only stop; caught once, in
 * `cli/run.ts`, and shown as every problem with its place; exit code 1.
 */
export class ProblemsFound extends Error {
  override readonly name = 'ProblemsFound';
  readonly problems: readonly Problem[];
  /** The texts of the files, by name, for showing the lines that are wrong. */
  readonly sources: ReadonlyMap<string, string>;

  constructor(problems: readonly Problem[], sources: ReadonlyMap<string, string> = new Map()) {
    super(problems.map(({ complaint }) => complaint.code).join(', '));
    this.problems = problems;
    this.sources = sources;
  }
}
