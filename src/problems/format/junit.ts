import { junitXml } from './junit-xml.ts';
import type { JunitCase } from './junit-xml.ts';
import type { Said } from './said.ts';

/** Problems as a JUnit report: a test for each file that was checked, failed where something is wrong. */
export function formatJunit(problems: readonly Said[], files: readonly string[]): string {
  const names = [...new Set([...files, ...problems.map(fileOf)])].toSorted();
  const cases = names.map((name): JunitCase => {
    const own = problems.filter((problem) => fileOf(problem) === name);
    return {
      classname: 'copcheck.lint',
      name,
      ...(own.length > 0 && { failure: failureOf(own) }),
    };
  });
  return junitXml('copcheck lint', [{ name: 'copcheck lint', cases }]);
}

const fileOf = ({ at }: Said): string => at?.file ?? 'copcheck';

/** One failure a test, as the format has it, with everything that is wrong in the file. */
function failureOf(problems: readonly Said[]): NonNullable<JunitCase['failure']> {
  const [first] = problems;
  const lines = problems.map(
    ({ severity, code, message, hint, at }) =>
      `${severity}[${code}] ${at === undefined ? '' : `${at.line}:${at.column} `}${message} ${hint}`,
  );
  return { type: first?.code ?? '', message: first?.message ?? '', text: lines.join('\n') };
}
