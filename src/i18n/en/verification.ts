/** What is said about many files that were checked together. */
export const verification = {
  checking: (done: number, files: number): string => `Checking: ${done} of ${files} files`,
  compareSeals:
    'Nobody said which seal codes stand on the signed pages: compare those above with them.',
  summary: ({ files, pass, notCompared, fail }: Counts): string =>
    `${files} files: ${pass} pass, ${notCompared} not compared in part, ${fail} fail.`,
};

/** How many files came out how. */
type Counts = {
  readonly files: number;
  readonly pass: number;
  readonly notCompared: number;
  readonly fail: number;
};
