import type { Problem } from '../problems/problem.ts';

/** The rules that only warn while a version is written, and must hold when it is released. */
export const errorsAtRelease: ReadonlySet<string> = new Set(['contacts-were-verified-lately']);

/** What lint found, as it counts when a version is released. */
export const asAtRelease = (problems: readonly Problem[]): readonly Problem[] =>
  problems.map((problem) =>
    problem.complaint.code === 'guideline-rule' && errorsAtRelease.has(problem.complaint.rule)
      ? { ...problem, severity: 'error' }
      : problem,
  );
