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
  { say, sources, style }: {
    readonly say: Sayer;
    readonly sources: ReadonlyMap<string, string>;
    readonly style: Style;
  },
): string =>
  problems
    .map((problem) => {
      const { message, hint } = say(problem);
      const frame = problem.at === undefined ? [] : frameOf(problem.at, problem.severity, sources, style);
      const margin = ' '.repeat(problem.at === undefined ? 0 : `${problem.at.line}`.length);
      return [
        headline(problem.severity, problem.complaint.code, message, style),
        ...frame,
        `${margin} ${style.dim('=')} hint: ${hint}`,
      ].join('\n');
    })
    .join('\n\n');

/** `error[code]: sentence` */
export const headline = (severity: Severity, code: string, message: string, style: Style): string =>
  `${style[severity](`${severity}[${code}]`)}${style.bold(`: ${message}`)}`;

function frameOf(
  at: Location,
  severity: Severity,
  sources: ReadonlyMap<string, string>,
  style: Style,
): readonly string[] {
  const margin = ' '.repeat(`${at.line}`.length);
  const place = `${margin}${style.dim('-->')} ${at.file}:${at.line}:${at.column}`;
  const line = sources.get(at.file)?.split('\n')[at.line - 1]?.trimEnd();
  if (line === undefined) return [place];
  const { shown, caret } = excerpt(line, at.column - 1);
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
