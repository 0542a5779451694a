import type { Sentences } from './sentences.ts';

/** What can be wrong with what colleagues answered elsewhere. */
export const sheetComplaints = {
  'answered-since': ({ id, at }) => ({
    message: `You answered ${id} in another way after this sheet was made (on ${at.slice(0, 10)}).`,
    hint: `Your later answer stands. To change it: copcheck answer ${id} <0-4>`,
  }),
  'note-since': ({ id }) => ({
    message: `Somebody changed the note on ${id} after this sheet was made.`,
    hint: `Read it first: copcheck status --items; then write the note again: copcheck answer ${id} --note "…"`,
  }),
  'evidence-kind-missing': () => ({
    message: 'The kind of the evidence is missing.',
    hint: 'Choose document, record or check.',
  }),
  'sheet-other-assessment': () => ({
    message: 'This file was made from another assessment.',
    hint: 'Name the folder of the assessment that it was made from: copcheck import <file> <folder>',
  }),
  'sheet-other-guideline': () => ({
    message:
      'This file was made with other questions: the assessment follows another version of its guideline by now.',
    hint: 'Make a new file from the assessment as it is now, and put the answers into it.',
  }),
  'sheet-other-copy': () => ({
    message:
      'This file was made from a copy of the assessment that holds answers which are not here.',
    hint: 'Bring the journals of that copy here first (the files in its folder journal), or make a new file here.',
  }),
  'import-meanwhile': () => ({
    message: 'Somebody recorded something in the assessment while you were reading.',
    hint: 'Run the command again to see how it stands now. Nothing was recorded.',
  }),
  'answers-of-whom': ({ name }) => ({
    message: `The file says that these are the answers of "${name}".`,
    hint: `If that is true, say it: --as ${name}`,
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
