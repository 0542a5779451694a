import type { Document } from '../documents/document.ts';
import type { GuidelineFiles } from '../guideline/parse.ts';
import type { Path, Problem, Severity } from '../problems/problem.ts';

/** Something that must hold in a guideline besides its schema and its references. Its page is `docs/rules/<id>.md`. */
export type Rule = {
  /** A sentence about the good state, in hyphens. */
  readonly id: string;
  readonly severity: Severity;
  readonly summary: string;
  readonly check: (files: GuidelineFiles) => Iterable<Finding>;
};

/** What a rule found: where, what is wrong, and the next step. It knows paths, never lines. */
export type Finding = {
  readonly file: Pick<Document<unknown>, 'locate'>;
  readonly path: Path;
  readonly message: string;
  readonly hint: string;
};

/** Everything that the rules find in a guideline. */
export const applyRules = (rules: readonly Rule[], files: GuidelineFiles): readonly Problem[] =>
  rules.flatMap(({ id, severity, check }) =>
    [...check(files)].map(({ file, path, message, hint }): Problem => ({
      severity,
      complaint: { code: 'guideline-rule', rule: id, message, hint },
      at: file.locate(path),
    })),
  );
