import type { Said } from './said.ts';

/** Problems for programs: one object each, with its place. */
export const formatJson = (problems: readonly Said[]): string =>
  JSON.stringify({ format: 'copcheck/problems/1', problems: problems.map(problemJson) }, null, 2);

export const problemJson = ({ severity, code, message, hint, at, page }: Said): unknown => ({
  severity,
  code,
  message,
  hint,
  ...(at !== undefined && { file: at.file, line: at.line, column: at.column }),
  ...(page !== undefined && { page }),
});
