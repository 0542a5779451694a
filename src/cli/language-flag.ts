import { isLanguage, languages } from '../i18n/phrases.ts';
import type { Language } from '../i18n/phrases.ts';
import { refuse } from './report-problems.ts';

/** `--lang km`. */
export const languageIn = (given: string): Language =>
  isLanguage(given)
    ? given
    : refuse([{ code: 'language-unknown', found: given, known: languages }]);

/** `--lang km` or `--lang km,en`: each language once, the first one leads. */
export const languagesIn = (given: string): readonly Language[] => [
  ...new Set(given.split(',').map((each) => languageIn(each.trim()))),
];
