import { makeVisible } from '../../text/visible.ts';
import type { Said } from './said.ts';

/** Problems as commands that GitHub Actions turns into annotations beside the lines of a change. */
export const formatGithub = (problems: readonly Said[]): string =>
  problems.map(annotationOf).join('\n');

function annotationOf({ severity, code, message, hint, at }: Said): string {
  const place =
    at === undefined
      ? []
      : [`file=${property(makeVisible(at.file))}`, `line=${at.line}`, `col=${at.column}`];
  const properties = [...place, `title=${property(code)}`].join(',');
  return `::${severity} ${properties}::${data(`${message} ${hint}`)}`;
}

/** What ends a command must not stand in its data; GitHub decodes it again. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** In a property, what ends a property neither. */
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
