import type { Path } from '../../problems/problem.ts';
import type { Rule } from '../rule.ts';

/** What YAML 1.1, which many programs still read, takes for true and false. */
const WORD = /^(?:y|n|yes|no|on|off)$/i;

export const yesAndNoAreQuoted: Rule = {
  id: 'yes-and-no-are-quoted',
  severity: 'error',
  of: 'every file',
  summary: 'Yes, no, on and off stand in quotes, so that every program reads them as words.',
  *check(file) {
    for (const { word, path } of wordsIn(file.data)) {
      if (!file.isPlain(path)) continue;
      yield {
        file,
        path,
        message: `Many programs read ${word} without quotes as true or false.`,
        hint: `Write "${word}".`,
      };
    }
  },
};

function* wordsIn(value: unknown, path: Path = []): Generator<{ word: string; path: Path }> {
  if (typeof value === 'string' && WORD.test(value)) yield { word: value, path };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, field] of Object.entries(value)) {
    yield* wordsIn(field, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
