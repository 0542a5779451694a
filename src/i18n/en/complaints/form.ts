import type { Sentences } from './sentences.ts';

/** What can be wrong with the web form, and with what it wrote. */
export const formComplaints = {
  'answers-of-whom': ({ name }) => ({
    message: `The file says that these are the answers of "${name}".`,
    hint: `If that is true, say it: --as ${name}`,
  }),
  'form-without-answers': () => ({
    message: 'This is the form itself, not what was answered in it.',
    hint: 'Open it in the browser, press "Save answers", and import the file NAME.answers.json that it saves.',
  }),
  'form-file-altered': () => ({
    message: 'The file is not as the form wrote it: it was cut short or changed.',
    hint: 'Ask for the file again, just as "Save answers" wrote it, or open it in the form and save it anew.',
  }),
  'form-file-field': ({ path }) => ({
    message: `The field "${path}" of the file is missing, unknown or not of the kind that belongs there.`,
    hint: 'Ask for the file again, just as "Save answers" wrote it.',
  }),
  'form-parts-missing': ({ file }) => ({
    message: `A part of the web form is missing: ${file}`,
    hint: 'In a copy of the source, run: npm run build. Otherwise install copcheck again.',
  }),
} satisfies Partial<Sentences>;
