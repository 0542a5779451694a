import type { Said } from './said.ts';

/** Problems for programs: one object each, with its place. */
export const formatJson = (problems: readonly Said[]): string =>
  JSON.stringify(
    {
      format: 'copcheck/problems/1',
      problems: problems.map(({ severity, code, message, hint, at, page }) => ({
        severity,
        code,
        message,
        hint,
        ...(at !== undefined && { file: at.file, line: at.line, column: at.column }),
        ...(page !== undefined && { page }),
      })),
    },
    null,
    2,
  );
