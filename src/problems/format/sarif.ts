import type { Said } from './said.ts';

/** Problems as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the lines they stand on. */
export const formatSarif = (
  problems: readonly Said[],
  { version }: { readonly version: string },
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
              rules: [...new Set(problems.map(({ code }) => code))]
                .toSorted()
                .map((id) => ({ id })),
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

/** A name may hold what begins another part of an address, and half a character. */
const uriOf = (file: string): string =>
  encodeURI(file.replaceAll(/\p{Surrogate}/gu, '\ufffd'))
    .replaceAll('#', '%23')
    .replaceAll('?', '%3F');
