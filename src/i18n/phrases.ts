import { card } from './en/card.ts';
import { complaints } from './en/complaints.ts';
import { general } from './en/general.ts';
import { interview } from './en/interview.ts';
import { program } from './en/program.ts';
import { report } from './en/report.ts';

/** English, the source: its keys and arguments bind every other language. */
const en = { complaints, general, interview, card, program, report };

/** Everything that the product says to officers and reviewers, in one language. */
export type Phrases = typeof en;

/** The languages on board. Adding one is adding a folder beside `en` and a line here. */
const phrases = { en } satisfies Record<string, Phrases>;

export type Language = keyof typeof phrases;

export const languages: readonly Language[] = ['en'];

export const phrasesOf = (language: Language): Phrases => phrases[language];

export const isLanguage = (text: string): text is Language =>
  languages.some((language) => language === text);
