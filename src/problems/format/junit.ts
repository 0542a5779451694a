import { makeLineVisible } from '../../text/visible.ts';
import type { Said } from './said.ts';

/** Problems as a JUnit report: a test for each file that was checked, failed where something is wrong. */
export function formatJunit(problems: readonly Said[], files: readonly string[]): string {
  const names = [...new Set([...files, ...problems.map(fileOf)])].toSorted();
  const failed = new Set(problems.map(fileOf));
  const cases = names.map((name) => {
    const own = problems.filter((problem) => fileOf(problem) === name);
    const head = `    <testcase classname="copcheck.lint" name="${escaped(makeLineVisible(name))}"`;
    return own.length === 0
      ? `${head}/>`
      : [`${head}>`, failureOf(own), '    </testcase>'].join('\n');
  });
  const counts = `tests="${names.length}" failures="${failed.size}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="copcheck lint" ${counts}>`,
    `  <testsuite name="copcheck lint" ${counts}>`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
  ].join('\n');
}

const fileOf = ({ at }: Said): string => at?.file ?? 'copcheck';

/** One failure a test, as the format has it, with everything that is wrong in the file. */
function failureOf(problems: readonly Said[]): string {
  const [first] = problems;
  const lines = problems.map(
    ({ severity, code, message, hint, at }) =>
      `${severity}[${code}] ${at === undefined ? '' : `${at.line}:${at.column} `}${message} ${hint}`,
  );
  return `      <failure type="${escaped(first?.code ?? '')}" message="${escaped(first?.message ?? '')}">${escaped(lines.join('\n'))}</failure>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Control characters were made visible when the problem was said; XML has no room for them, nor for two others. */
const escaped = (text: string): string =>
  text.replace(/[&<>"\ufffe\uffff]/g, (character) => ENTITIES[character] ?? '\ufffd');
