import { makeVisible, makeVisibleOnOneLine } from '../../text/visible.ts';
import { pageOf, shownCode } from '../complaint.ts';
import type { Complaint } from '../complaint.ts';
import type { Location, Problem, Severity } from '../problem.ts';

/** How words are made to stand out: plain by default, colours in a terminal. */
export type Style = Readonly<
  Record<'error' | 'warning' | 'good' | 'dim' | 'bold', (text: string) => string>
>;

/** Says a problem in the reader's language. */
export type Sayer = (problem: Problem) => { readonly message: string; readonly hint: string };

/** Every problem with its place, the line it stands on, a caret and the next step. */
export const formatText = (
  problems: readonly Problem[],
  context: FrameContext & {
    readonly say: Sayer;
    /** What stands before the next step, and before the page of a rule. */
    readonly labels: { readonly hint: string; readonly page: string };
  },
): string => {
  const frame = { lines: linesOf(problems, context.sources), style: context.style };
  return problems
    .map((problem) => {
      const { message, hint } = context.say(problem);
      const { at, severity, complaint } = problem;
      const margin = ' '.repeat(at === undefined ? 1 : `${at.line}`.length + 1);
      return [
        headline({ severity, code: shownCode(complaint), message }, context.style),
        ...(at === undefined ? [] : frameOf(at, severity, frame)),
        ...[`${context.labels.hint}${hint}`, ...pageLine(complaint, context.labels.page)].map(
          (line) => `${margin}${context.style.dim('=')} ${line}`,
        ),
      ].join('\n');
    })
    .join('\n\n');
};

function pageLine(complaint: Complaint, label: string): readonly string[] {
  const page = pageOf(complaint);
  if (page === undefined) return [];
  return [`${label}${page} (copcheck lint --explain ${shownCode(complaint)})`];
}

/** `error[code]: sentence` */
export const headline = (
  {
    severity,
    code,
    message,
  }: { readonly severity: Severity; readonly code: string; readonly message: string },
  style: Style,
): string => `${style[severity](`${severity}[${code}]`)}${style.bold(`: ${message}`)}`;

/** The texts of the files that problems stand in, by name. */
type FrameContext = { readonly sources: ReadonlyMap<string, string>; readonly style: Style };

/** The same, taken apart once for all problems. */
type Frame = {
  readonly lines: ReadonlyMap<string, readonly string[]>;
  readonly style: Style;
};

const linesOf = (
  problems: readonly Problem[],
  sources: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...new Set(problems.map(({ at }) => at?.file))].flatMap((file) => {
      const text = file === undefined ? undefined : sources.get(file);
      return file === undefined || text === undefined ? [] : [[file, text.split('\n')] as const];
    }),
  );

const visible = (part: string): string => makeVisible(part.replaceAll('\t', ' '));

function frameOf(at: Location, severity: Severity, { lines, style }: Frame): readonly string[] {
  const margin = ' '.repeat(`${at.line}`.length);
  const file = makeVisibleOnOneLine(at.file);
  const place = `${margin}${style.dim('-->')} ${file}:${at.line}:${at.column}`;
  const line = lines.get(at.file)?.[at.line - 1]?.trimEnd();
  if (line === undefined) return [place];
  const { shown, caret } = excerpt(visible(line), visible(line.slice(0, at.column - 1)).length);
  return [
    place,
    `${style.dim(`${at.line} |`)} ${shown}`,
    `${style.dim(`${margin} |`)} ${' '.repeat(caret)}${style[severity]('^')}`,
  ];
}

const MOST_SHOWN = 90;

/** At most 90 characters of a line around a place in it. */
function excerpt(line: string, place: number): { shown: string; caret: number } {
  if (line.length <= MOST_SHOWN) return { shown: line, caret: place };
  const start = Math.max(0, Math.min(place - 30, line.length - MOST_SHOWN));
  const cut = line.slice(start, start + MOST_SHOWN);
  return start === 0
    ? { shown: `${cut}…`, caret: place }
    : { shown: `…${cut}…`, caret: place - start + 1 };
}
