import type { Severity } from '../problem.ts';
import type { Said } from './said.ts';

/** What a rule says, for whoever reads its findings without the program. */
type RuleText = { readonly id: string; readonly severity: Severity; readonly summary: string };

/** Problems as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the lines they stand on. */
export const formatSarif = (
  problems: readonly Said[],
  { version, rules }: { readonly version: string; readonly rules: readonly RuleText[] },
): string =>
  JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'copcheck',
              version,
              rules: [...new Map(problems.map((problem) => [problem.code, problem]))]
                .toSorted(([a], [b]) => (a < b ? -1 : 1))
                .map(([id, { page }]) => descriptorOf(id, page, rules)),
            },
          },
          columnKind: 'utf16CodeUnits',
          results: problems.map(resultOf),
        },
      ],
    },
    null,
    2,
  );

/** A rule with its text; a code of another kind says what it means in each of its messages. */
function descriptorOf(id: string, page: string | undefined, rules: readonly RuleText[]): unknown {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) return { id };
  return {
    id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.summary },
    help: { text: `${rule.summary} See ${page}, or run: copcheck lint --explain ${id}` },
    defaultConfiguration: { level: rule.severity },
  };
}

const resultOf = ({ severity, code, message, hint, at }: Said): unknown => ({
  ruleId: code,
  level: severity,
  message: { text: `${message} ${hint}` },
  ...(at !== undefined && {
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(at.file) },
          region: { startLine: at.line, startColumn: at.column },
        },
      },
    ],
  }),
});

/** Number signs and question marks would end the path; half a character in the name of a file has no code in a URI. */
const uriOf = (file: string): string =>
  encodeURI(file.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replaceAll('#', '%23')
    .replaceAll('?', '%3F');
