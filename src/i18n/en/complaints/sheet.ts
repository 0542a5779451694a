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
    hint: 'Bring the journals of that copy here first (the files in its folder answers), or make a new file here.',
  }),
  'import-meanwhile': () => ({
    message: 'Somebody recorded something in the assessment while you were reading.',
    hint: 'Run the command again to see how it stands now. Nothing was recorded.',
  }),
  'workbook-unreadable': ({ reason }) => ({
    message: {
      'not-a-workbook': 'This file is not an Excel workbook (.xlsx).',
      'old-or-locked':
        'This workbook is locked with a password, or of the kind before 2007 (.xls).',
      'other-file': 'This file holds something else than an Excel workbook.',
      damaged: 'This workbook is damaged, or was not written by a spreadsheet program.',
    }[reason],
    hint: 'Open it in the spreadsheet program, save it as an Excel workbook (.xlsx) without a password, and import that.',
  }),
  'workbook-too-big': ({ what, found, limit }) => ({
    message: {
      parts: `The workbook has ${found} parts; at most ${limit} are read.`,
      part: `A part of the workbook unpacks to ${found} bytes; at most ${limit} are read.`,
      all: `The workbook unpacks to ${found} bytes; at most ${limit} are read.`,
    }[what],
    hint: 'Remove pictures and other sheets from it, or put the answers into a new file: copcheck export --xlsx <file>',
  }),
  'workbook-memory': ({ megabytes }) => ({
    message: `The workbook takes more than ${megabytes} megabytes of memory to read.`,
    hint: 'Put the answers into a new file: copcheck export --xlsx <file>',
  }),
  'workbook-slow': ({ seconds }) => ({
    message: `The workbook takes more than ${seconds} seconds to read.`,
    hint: 'Put the answers into a new file: copcheck export --xlsx <file>',
  }),
  'workbook-holds': ({ what, part }) => ({
    message: {
      macros: `The workbook holds macros (${part}); nothing of it is read.`,
      links: `The workbook is linked with other files or data (${part}); nothing of it is read.`,
      embedded: `The workbook holds another document (${part}); nothing of it is read.`,
    }[what],
    hint: 'Ask who sent it where that comes from. Save it without, as an Excel workbook (.xlsx), or put the answers into a new file.',
  }),
  'workbook-stamp': ({ reason }) => ({
    message: {
      missing:
        'This workbook was not made by copcheck: the hidden sheet that says where it comes from is missing.',
      altered: 'Somebody changed the hidden sheet that says where this workbook comes from.',
    }[reason],
    hint: 'Put the answers into a new file: copcheck export --xlsx <file>',
  }),
  'workbook-sheet-gone': ({ sheet }) => ({
    message: `The sheet “${sheet}” with the answers is missing from the workbook.`,
    hint: 'Give the sheet its name back, or put the answers into a new file: copcheck export --xlsx <file>',
  }),
  'workbook-formula': ({ place }) => ({
    message: `${place} holds a formula; an answer is what somebody typed.`,
    hint: 'Type the text itself, or empty the cell.',
  }),
  'workbook-merged': ({ place }) => ({
    message: `The cells ${place} were merged: nobody can tell which question the answer belongs to.`,
    hint: 'Split the cells again, and put each answer beside its question.',
  }),
  'workbook-moved': ({ place, expected, found }) => ({
    message: `${place} should say “${expected}”, but says “${found}”: cells were moved, so answers may stand beside the wrong question.`,
    hint: 'Undo the inserting, deleting or sorting, or put the answers into a new file: copcheck export --xlsx <file>',
  }),
  'workbook-outside': ({ place }) => ({
    message: `What stands in ${place} belongs to no question.`,
    hint: 'Move it into the cells beside its question, or empty the cell.',
  }),
  'export-whole': () => ({
    message: 'Only a workbook can hold some of the questions.',
    hint: 'Write one: copcheck export --xlsx <file> --area <id>',
  }),
  'workbook-ending': ({ found }) => ({
    message: `"${found}" is no name for a workbook.`,
    hint: 'Give it the ending .xlsx, as in --xlsx network.xlsx',
  }),
} satisfies Partial<Sentences>;
