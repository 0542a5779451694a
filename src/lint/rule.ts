import type { Document } from '../documents/document.ts';
import type { GuidelineFiles, GuidelineParts } from '../guideline/parse.ts';
import type { GuidelineFile } from '../guideline/schema/guideline-file.ts';
import type { ItemsFile } from '../guideline/schema/items-file.ts';
import type { ScoringFile } from '../guideline/schema/scoring-file.ts';
import type { Path, Problem, Severity } from '../problems/problem.ts';

/** Something that must hold in a guideline besides its schema and its references. Its page is `docs/rules/<id>.md`. */
export type Rule = Check & {
  /** A sentence about the good state, in hyphens. */
  readonly id: string;
  readonly severity: Severity;
  readonly summary: string;
};

/**
 * What a rule looks at: no more than it needs to know whether it holds, so that it can speak although another
 * file cannot be read.
 */
type Check =
  | { readonly of: 'guideline'; readonly check: (file: Document<GuidelineFile>) => Findings }
  | { readonly of: 'scoring'; readonly check: (file: Document<ScoringFile>) => Findings }
  | { readonly of: 'items'; readonly check: (file: Document<ItemsFile>) => Findings }
  | {
      readonly of: 'items and guideline';
      readonly check: (file: Document<ItemsFile>, guideline: Document<GuidelineFile>) => Findings;
    }
  | { readonly of: 'everything'; readonly check: (files: GuidelineFiles) => Findings };

/** What a rule found: where, what is wrong, and the next step. It knows paths, never lines. */
export type Finding = {
  readonly file: Pick<Document<unknown>, 'locate'>;
  readonly path: Path;
  readonly message: string;
  readonly hint: string;
};

type Findings = Iterable<Finding>;

/** A guideline version as far as it could be read. */
export type Subject = {
  readonly parts: Pick<GuidelineParts, 'guideline' | 'scoring' | 'contacts' | 'items'>;
  /** All of it, where all of it could be read and hangs together. */
  readonly whole: GuidelineFiles | undefined;
};

/** Everything that the rules find in a guideline. */
export const applyRules = (rules: readonly Rule[], subject: Subject): readonly Problem[] =>
  rules.flatMap((rule) =>
    [...findingsOf(rule, subject)].map(({ file, path, message, hint }): Problem => ({
      severity: rule.severity,
      complaint: { code: 'guideline-rule', rule: rule.id, message, hint },
      at: file.locate(path),
    })),
  );

function findingsOf(rule: Rule, { parts, whole }: Subject): Findings {
  const { guideline, scoring, items } = parts;
  switch (rule.of) {
    case 'guideline':
      return given(guideline, rule.check);
    case 'scoring':
      return given(scoring, rule.check);
    case 'items':
      return items.flatMap((file) => [...rule.check(file)]);
    case 'items and guideline':
      return given(guideline, (head) => items.flatMap((file) => [...rule.check(file, head)]));
    case 'everything':
      return given(whole, rule.check);
  }
}

const given = <Part>(part: Part | undefined, check: (part: Part) => Findings): Findings =>
  part === undefined ? [] : check(part);
