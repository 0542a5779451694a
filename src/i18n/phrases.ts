import { card } from './en/card.ts';
import { complaints } from './en/complaints.ts';
import { desk } from './en/desk.ts';
import { doctor } from './en/doctor.ts';
import { form } from './en/form.ts';
import { evidence } from './en/evidence.ts';
import { general } from './en/general.ts';
import { interview } from './en/interview.ts';
import { program } from './en/program.ts';
import { report } from './en/report.ts';
import { response } from './en/response.ts';
import { review } from './en/review.ts';
import { sheet } from './en/sheet.ts';
import { sharing } from './en/sharing.ts';
import { workbook } from './en/workbook.ts';
import { signature } from './en/signature.ts';
import { sector } from './en/sector.ts';
import { submission } from './en/submission.ts';
import { upgrade } from './en/upgrade.ts';
import { verification } from './en/verification.ts';

/** English, the source: its keys and arguments bind every other language. */
export const en = {
  complaints,
  desk,
  doctor,
  form,
  evidence,
  general,
  interview,
  card,
  program,
  report,
  response,
  review,
  sheet,
  sharing,
  workbook,
  signature,
  sector,
  submission,
  upgrade,
  verification,
};

/** Everything that the product says to officers and reviewers, in one language. */
export type Phrases = typeof en;

/** The languages on board. Adding one is adding a folder beside `en` and a line here and in `loadPhrases`. */
export const languages = ['en', 'km'] as const;

export type Language = (typeof languages)[number];

export const isLanguage = (text: string): text is Language =>
  languages.some((language) => language === text);

/** The words of a language; only the one that is spoken is loaded. */
export async function loadPhrases(language: Language): Promise<Phrases> {
  switch (language) {
    case 'en':
      return en;
    case 'km':
      return (await import('./km.ts')).km;
  }
}
