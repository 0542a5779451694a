import { readFileSync } from 'node:fs';

export const pageOf = (id: string): string => readFileSync(`docs/rules/${id}.md`, 'utf8');

/** The two examples of a page, and the files they stand in. */
export function exampleIn(page: string): {
  readonly goodIn: string;
  readonly good: string;
  readonly badIn: string;
  readonly bad: string;
} {
  const goodIn = /^Good, in `([a-z/-]+\.yaml)`:$/m.exec(page)?.[1] ?? '';
  const badIn = /^Bad, in `([a-z/-]+\.yaml)`:$/m.exec(page)?.[1] ?? goodIn;
  const [good = '', bad = ''] = Array.from(
    page.matchAll(/```yaml\n(.*?)\n```/gs),
    ([, text]) => text,
  );
  return { goodIn, good, badIn, bad };
}

/** A file in which an example of a page stands instead of the fields of the same names. */
export function withFields(
  file: string,
  example: string,
): { readonly text: string; readonly from: number } {
  const names: readonly string[] = example.match(/^[a-z-]+(?=:)/gm) ?? [];
  let drops = false;
  const kept = file.split('\n').filter((line) => {
    const [name] = /^[a-z-]+(?=:)/.exec(line) ?? [];
    if (name !== undefined) drops = names.includes(name);
    return !drops;
  });
  return { text: [...kept, example].join('\n'), from: kept.length };
}

/** What an example says is wrong, as `<line of the example>: <message>`; a line may announce several. */
export const announced = (example: string): readonly string[] =>
  example
    .split('\n')
    .flatMap((line, index) =>
      Array.from(
        line.matchAll(/# ✗ (.+?)(?= # ✗|$)/g),
        ([, message]) => `${index + 1}: ${message}`,
      ),
    );
