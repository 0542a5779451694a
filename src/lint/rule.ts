import type { ExampleFile } from '../assessment/example-file.ts';
import type { Document } from '../documents/document.ts';
import type { Item } from '../guideline/guideline.ts';
import type { GuidelineFiles, GuidelineParts } from '../guideline/parse.ts';
import type { TranslationParts } from '../guideline/parse-translation.ts';
import type { ContactsFile } from '../guideline/schema/contacts-file.ts';
import type { GuidelineFile } from '../guideline/schema/guideline-file.ts';
import type { ItemsFile } from '../guideline/schema/items-file.ts';
import type { ScoringFile } from '../guideline/schema/scoring-file.ts';
import type { TermsFile } from '../guideline/schema/terms-file.ts';
import type { ItemsTranslationFile } from '../guideline/schema/translation-files.ts';
import type { Path, Problem, Severity } from '../problems/problem.ts';
import type { ScoreCard } from '../scoring/score-card.ts';
import { isDraft } from './version-rule.ts';
import type { VersionPair } from './version-rule.ts';

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
  | {
      readonly of: 'contacts';
      readonly check: (file: Document<ContactsFile>, today: string) => Findings;
    }
  | { readonly of: 'items'; readonly check: (file: Document<ItemsFile>) => Findings }
  | {
      readonly of: 'items and guideline';
      readonly check: (file: Document<ItemsFile>, guideline: Document<GuidelineFile>) => Findings;
    }
  | { readonly of: 'versions'; readonly check: (pair: VersionPair) => Findings }
  | { readonly of: 'everything'; readonly check: (files: GuidelineFiles) => Findings }
  | { readonly of: 'translated items'; readonly check: (translated: TranslatedItems) => Findings }
  | { readonly of: 'example'; readonly check: (example: ScoredExample) => Findings }
  | { readonly of: 'every file'; readonly check: (file: Document<unknown>) => Findings };

/** What a rule found: where, what is wrong, and the next step. It knows paths, never lines. */
export type Finding = {
  readonly file: Pick<Document<unknown>, 'locate'>;
  readonly path: Path;
  readonly message: string;
  readonly hint: string;
};

type Findings = Iterable<Finding>;

/** A file of translated items, the English ones by id, and the terms that the translation keeps. */
export type TranslatedItems = {
  readonly file: Document<ItemsTranslationFile>;
  readonly english: ReadonlyMap<string, Item>;
  readonly terms: Document<TermsFile>;
};

/** An example of a guideline, and the score that its answers have. */
export type ScoredExample = { readonly file: Document<ExampleFile>; readonly card: ScoreCard };

/** A guideline version as far as it could be read. */
export type Subject = {
  readonly parts: Omit<GuidelineParts, 'problems' | 'names' | 'hasEveryItem'>;
  /** All of it, where all of it could be read and hangs together. */
  readonly whole: GuidelineFiles | undefined;
  /** The English items by id, as far as their files could be read. */
  readonly english: ReadonlyMap<string, Item>;
  readonly translations: readonly Omit<TranslationParts, 'problems'>[];
  readonly examples: readonly ScoredExample[];
  /** Beside the version before it, where there is one that was released. */
  readonly versions: VersionPair | undefined;
};

/** A rule between two versions. */
export type VersionRule = Extract<Rule, { readonly of: 'versions' }>;

/** Everything that the rules find in a guideline on a day. */
export const applyRules = (
  rules: readonly Rule[],
  subject: Subject,
  { today }: { readonly today: string },
): readonly Problem[] =>
  rules.flatMap((rule) => problemsOf(rule, findingsOf(rule, subject, today)));

/** Everything that the rules between versions find. */
export const applyVersionRules = (
  rules: readonly VersionRule[],
  pair: VersionPair,
): readonly Problem[] =>
  isDraft(pair.before.version) ? [] : rules.flatMap((rule) => problemsOf(rule, rule.check(pair)));

const problemsOf = ({ id, severity }: Rule, findings: Findings): readonly Problem[] =>
  Array.from(findings, ({ file, path, message, hint }): Problem => ({
    severity,
    complaint: { code: 'guideline-rule', rule: id, message, hint },
    at: file.locate(path),
  }));

function findingsOf(rule: Rule, subject: Subject, today: string): Findings {
  if (isWide(rule)) return findingsOfWide(rule, subject);
  const { guideline, scoring, contacts, items } = subject.parts;
  switch (rule.of) {
    case 'guideline':
      return inEach([guideline], rule.check);
    case 'scoring':
      return inEach([scoring], rule.check);
    case 'contacts':
      return inEach([contacts], (file) => rule.check(file, today));
    case 'items':
      return inEach(items, rule.check);
    case 'items and guideline':
      return inEach([guideline], (head) => inEach(items, (file) => rule.check(file, head)));
  }
}

/** A rule that looks at the whole version, or beyond its English texts. */
type WideRule = Extract<
  Rule,
  { readonly of: 'everything' | 'versions' | 'translated items' | 'example' | 'every file' }
>;

const WIDE = ['everything', 'versions', 'translated items', 'example', 'every file'];

const isWide = (rule: Rule): rule is WideRule => WIDE.includes(rule.of);

function findingsOfWide(rule: WideRule, subject: Subject): Findings {
  switch (rule.of) {
    case 'everything':
      return inEach([subject.whole], rule.check);
    case 'versions':
      return inEach([subject.versions], rule.check);
    case 'translated items':
      return inEach(translatedItemsIn(subject), rule.check);
    case 'example':
      return inEach(subject.examples, rule.check);
    case 'every file':
      return inEach(filesIn(subject), rule.check);
  }
}

/** What a check finds in each of the things that could be read. */
const inEach = <Part>(
  parts: readonly (Part | undefined)[],
  check: (part: Part) => Findings,
): readonly Finding[] =>
  parts.flatMap((part) => (part === undefined ? [] : Array.from(check(part))));

const translatedItemsIn = ({ english, translations }: Subject): readonly TranslatedItems[] =>
  translations.flatMap(({ items, terms }) =>
    terms === undefined ? [] : items.map((file) => ({ file, english, terms })),
  );

const filesIn = ({
  parts: { guideline, scoring, contacts, items },
  translations,
  examples,
}: Subject): readonly (Document<unknown> | undefined)[] => [
  guideline,
  scoring,
  contacts,
  ...items,
  ...translations.flatMap((each) => [each.guideline, each.scoring, each.contacts, ...each.items]),
  ...examples.map(({ file }) => file),
];
