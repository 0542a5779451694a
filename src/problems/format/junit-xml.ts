import { makeLineVisible } from '../../text/visible.ts';

/** A test of a JUnit report, and what came of it where it did not pass. */
export type JunitCase = {
  readonly classname: string;
  readonly name: string;
  readonly failure?: Reason;
  readonly skipped?: Pick<Reason, 'message'>;
};

type Reason = { readonly type: string; readonly message: string; readonly text: string };

/** Tests that belong together. */
export type JunitSuite = { readonly name: string; readonly cases: readonly JunitCase[] };

/** A JUnit report, as CI systems read it. */
export function junitXml(name: string, suites: readonly JunitSuite[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${escaped(name)}" ${countsOf(suites.flatMap(({ cases }) => cases))}>`,
    ...suites.flatMap(suiteLines),
    '</testsuites>',
  ].join('\n');
}

const suiteLines = ({ name, cases }: JunitSuite): readonly string[] => [
  `  <testsuite name="${escaped(makeLineVisible(name))}" ${countsOf(cases)}>`,
  ...cases.flatMap(caseLines),
  '  </testsuite>',
];

function countsOf(cases: readonly JunitCase[]): string {
  const failures = cases.filter(({ failure }) => failure !== undefined).length;
  const skipped = cases.filter((each) => each.skipped !== undefined).length;
  const counts = `tests="${cases.length}" failures="${failures}"`;
  return skipped === 0 ? counts : `${counts} skipped="${skipped}"`;
}

function caseLines({ classname, name, failure, skipped }: JunitCase): readonly string[] {
  const head = `    <testcase classname="${classname}" name="${escaped(makeLineVisible(name))}"`;
  if (failure === undefined && skipped === undefined) return [`${head}/>`];
  return [
    `${head}>`,
    ...(failure === undefined
      ? []
      : [
          `      <failure type="${escaped(failure.type)}" message="${escaped(failure.message)}">${escaped(failure.text)}</failure>`,
        ]),
    ...(skipped === undefined ? [] : [`      <skipped message="${escaped(skipped.message)}"/>`]),
    '    </testcase>',
  ];
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
