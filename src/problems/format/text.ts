import { makeLineVisible, makeVisible } from '../../text/visible.ts';
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
export function formatText(
  problems: readonly Problem[],
  given: {
    readonly say: Sayer;
    /** What stands before the next step, and before the page of a rule. */
    readonly labels: { readonly hint: string; readonly page: string };
    /** The texts of the files that problems stand in, by name. */
    readonly sources: ReadonlyMap<string, string>;
    readonly style: Style;
  },
): string {
  const context = { ...given, lineAt: linesOf(given.sources) };
  return problems
    .map((problem) => {
      const { message, hint } = context.say(problem);
      const { at, severity, complaint } = problem;
      const margin = ' '.repeat(at === undefined ? 1 : `${at.line}`.length + 1);
      return [
        headline({ severity, code: shownCode(complaint), message }, context.style),
        ...(at === undefined ? [] : frameOf(at, severity, context)),
        ...[`${context.labels.hint}${hint}`, ...pageLine(complaint, context.labels.page)].map(
          (line) => `${margin}${context.style.dim('=')} ${line}`,
        ),
      ].join('\n');
    })
    .join('\n\n');
}

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

type FrameContext = {
  readonly lineAt: (at: Location) => string | undefined;
  readonly style: Style;
};

/** Takes each file apart once, however many problems stand in it. */
function linesOf(sources: ReadonlyMap<string, string>): FrameContext['lineAt'] {
  const apart = new Map<string, readonly string[] | undefined>();
  return ({ file, line }) => {
    const lines = apart.get(file) ?? sources.get(file)?.split('\n');
    apart.set(file, lines);
    return lines?.[line - 1];
  };
}

function frameOf(
  at: Location,
  severity: Severity,
  { lineAt, style }: FrameContext,
): readonly string[] {
  const margin = ' '.repeat(`${at.line}`.length);
  const place = `${margin}${style.dim('-->')} ${makeLineVisible(at.file)}:${at.line}:${at.column}`;
  const line = lineAt(at)?.trimEnd();
  if (line === undefined) return [place];
  const { shown, caret } = excerpt(line, at.column - 1);
  return [
    place,
    `${style.dim(`${at.line} |`)} ${shown}`,
    `${style.dim(`${margin} |`)} ${' '.repeat(caret)}${style[severity]('^')}`,
  ];
}

const MOST_SHOWN = 90;

/** At most 90 characters of a line around a place in it, all of them visible. */
function excerpt(line: string, place: number): { shown: string; caret: number } {
  const isShort = line.length <= MOST_SHOWN;
  const start = isShort ? 0 : Math.max(0, Math.min(place - 30, line.length - MOST_SHOWN));
  const shownFrom = (from: number, to: number): string =>
    makeVisible(wholeCharacters(line.slice(from, to)).replaceAll('\t', ' '));
  const before = `${start === 0 ? '' : '…'}${shownFrom(start, place)}`;
  const after = shownFrom(place, start + MOST_SHOWN);
  return { shown: `${before}${after}${isShort ? '' : '…'}`, caret: before.length };
}

/** Without the half of a character, as of an emoji, on which a cut fell. */
const wholeCharacters = (cut: string): string =>
  cut.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
