import { card as enCard } from '../i18n/en/card.ts';
import { answerComplaints as enComplaints } from '../i18n/en/complaints/answers.ts';
import type { Sentences } from '../i18n/en/complaints/sentences.ts';
import { form as enForm } from '../i18n/en/form.ts';
import { general as enGeneral } from '../i18n/en/general.ts';
import { interview as enInterview } from '../i18n/en/interview.ts';
import { card as kmCard } from '../i18n/km/card.ts';
import { answerComplaints as kmComplaints } from '../i18n/km/complaints/answers.ts';
import { form as kmForm } from '../i18n/km/form.ts';
import { general as kmGeneral } from '../i18n/km/general.ts';
import { interview as kmInterview } from '../i18n/km/interview.ts';
import type { Language, Phrases } from '../i18n/phrases.ts';
import { say } from '../i18n/say.ts';
import type { Complaint } from '../problems/complaint.ts';

/** What a form says in one language: only the words it needs, since they all go into the page. */
export type Words = Pick<Phrases, 'form' | 'general' | 'card' | 'interview'> & {
  readonly complaints: Partial<Sentences>;
};

export const wordsIn: Readonly<Record<Language, Words>> = {
  en: {
    form: enForm,
    general: enGeneral,
    card: enCard,
    interview: enInterview,
    complaints: enComplaints,
  },
  km: {
    form: kmForm,
    general: kmGeneral,
    card: kmCard,
    interview: kmInterview,
    complaints: kmComplaints,
  },
};

/** What is wrong with an answer. The next step is not said: it would name a command. */
export function told(complaint: Complaint, { complaints }: Words): string {
  // Every complaint of the checks on answers has its sentence here; say asks for those of the whole program.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return say(complaint, complaints as Sentences).message;
}
