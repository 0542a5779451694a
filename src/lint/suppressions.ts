import { commentsIn } from '../documents/comments.ts';
import type { Comment } from '../documents/comments.ts';
import { MOST_BYTES } from '../documents/limits.ts';
import type { Complaint } from '../problems/complaint.ts';
import type { Location, Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggest.ts';

/**
 * Takes out what a comment says to ignore: `# copcheck-ignore <rule>: <reason>`, at the end of the line on which
 * a rule found something, or alone above it. Only a rule can be ignored, and only with a reason; a comment that
 * ignores nothing is a problem itself, where everything could be checked.
 */
export function applySuppressions(
  problems: readonly Problem[],
  { texts, rules, ran }: Checked,
): readonly Problem[] {
  const found = [...texts].flatMap(([file, text]) => suppressionsIn(file, text, rules));
  if (found.length === 0) return problems;
  const used = new Set<Suppression>();
  const byLine = new Map<string, Suppression[]>();
  for (const each of found) {
    const key = keyOf(each.at.file, each.line);
    const others = byLine.get(key);
    if (others === undefined) byLine.set(key, [each]);
    else others.push(each);
  }
  const left = problems.filter((problem) => {
    const { file = '', line = 0 } = problem.at ?? {};
    const by = (byLine.get(keyOf(file, line)) ?? []).filter((each) => covers(each, problem));
    for (const each of by) used.add(each);
    return by.length === 0;
  });
  const wrong = found.flatMap((suppression): readonly Problem[] => {
    const { complaint, rule, at } = suppression;
    if (complaint !== undefined) return [{ severity: 'error', complaint, at }];
    const isUnused = ran.has(rule) && !used.has(suppression);
    return isUnused
      ? [{ severity: 'warning', complaint: { code: 'ignore-unused', rule }, at }]
      : [];
  });
  return [...left, ...wrong];
}

const keyOf = (file: string, line: number): string => `${line} ${file}`;

type Checked = {
  /** The texts of the files, by name. */
  readonly texts: ReadonlyMap<string, string>;
  /** The rules that there are. */
  readonly rules: readonly string[];
  /** Those that looked at all of the files: what they did not find is not there. */
  readonly ran: ReadonlySet<string>;
};

type Suppression = {
  readonly at: Location;
  readonly rule: string;
  /** The line on which it takes out what the rule found. */
  readonly line: number;
  /** What is wrong with the comment itself; then it takes out nothing. */
  readonly complaint: Complaint | undefined;
};

function suppressionsIn(
  file: string,
  text: string,
  rules: readonly string[],
): readonly Suppression[] {
  // What is larger was refused as a whole.
  if (text.length > MOST_BYTES || !text.includes('copcheck-ignore')) return [];
  const comments = commentsIn(text);
  const ends = endsOf(comments);
  return comments.flatMap((comment) => {
    const form = FORM.exec(comment.text);
    if (form === null) return [];
    const [, rule = '', reason = ''] = form;
    const at = { file, line: comment.line, column: comment.column };
    const complaint = complaintOf({ rule, reason }, rules);
    return [{ at, rule, line: ends.get(at.line) ?? at.line, complaint }];
  });
}

const FORM = /^#\s*copcheck-ignore\b\s*([\w-]*)(?:\s*:\s*(.*))?/;

/** For each line with nothing but a comment the next one that has more. */
function endsOf(comments: readonly Comment[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const { line, isAlone } of comments.toReversed()) {
    if (isAlone) ends.set(line, ends.get(line + 1) ?? line + 1);
  }
  return ends;
}

function complaintOf(
  { rule, reason }: { readonly rule: string; readonly reason: string },
  rules: readonly string[],
): Complaint | undefined {
  if (rule !== '' && !rules.includes(rule)) {
    return { code: 'ignore-unknown-rule', found: rule, meant: suggest(rule, rules) };
  }
  return reason === '' ? { code: 'ignore-without-reason', rule } : undefined;
}

const covers = (suppression: Suppression, { complaint }: Problem): boolean =>
  suppression.complaint === undefined &&
  complaint.code === 'guideline-rule' &&
  complaint.rule === suppression.rule;
