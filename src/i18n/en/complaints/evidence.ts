import { list, some } from './sentences.ts';
import type { Sentences } from './sentences.ts';

const noFiles = {
  folder: 'it is a folder',
  link: 'it is a link to something else',
  device: 'it is a device or a pipe',
};

const megabytes = (bytes: number): string => `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MB`;

/** What can be wrong with the files that show an answer. */
export const evidenceComplaints = {
  'evidence-not-a-file': ({ file, reason }) => ({
    message: `${file} is no document: ${noFiles[reason]}.`,
    hint: 'Name the document itself.',
  }),
  'evidence-empty': ({ file }) => ({
    message: `${file} is empty and shows nothing.`,
    hint: 'Check that it is the right file, and that it was saved.',
  }),
  'evidence-type': ({ file, allowed }) => ({
    message: `${file} is not taken: evidence is a document that ends in ${list(allowed)}.`,
    hint: 'Save the document as a PDF. Programs, archives, films and sound are never taken.',
  }),
  'evidence-too-large': ({ file, bytes, limit }) => ({
    message: `${file} has ${megabytes(bytes)}; at most ${megabytes(limit)} are taken.`,
    hint: 'Take the pages that show the answer, or save the pictures in it smaller.',
  }),
  'evidence-changed': ({ file }) => ({
    message: `${file} changed while it was copied, so nothing was recorded.`,
    hint: 'Close the program that writes to it, and do the same again.',
  }),
  'evidence-full': ({ id, most }) => ({
    message: `${id} has ${most} pieces of evidence already, and more are not taken.`,
    hint: `Keep those that show most, and take others back: copcheck evidence remove ${id} <number>`,
  }),
  'evidence-number': ({ id, found, pieces }) => ({
    message:
      pieces === 0
        ? `${id} names no evidence.`
        : `"${found}" is no piece of evidence of ${id}, which names ${pieces}.`,
    hint: 'See the numbers: copcheck evidence list',
  }),
  'evidence-missing': ({ file, items }) => ({
    message: `${file} is no longer there; it is evidence of ${some(items)}.`,
    hint: 'Put it back from a copy of the folder, or take the piece back and add the document again: copcheck evidence list',
  }),
  'evidence-altered': ({ file, items }) => ({
    message: `${file} changed after it was added; it is evidence of ${some(items)}.`,
    hint: 'Put it back from a copy of the folder. If the change is meant: copcheck evidence remove, then copcheck evidence add with the new document.',
  }),
  'evidence-too-much': ({ files, mostFiles, bytes, mostBytes }) => ({
    message: `The evidence is ${files} files with ${megabytes(bytes)}; a package holds at most ${mostFiles} files with ${megabytes(mostBytes)}.`,
    hint: 'Keep what shows most for each item, and take the rest back: copcheck evidence list',
  }),
} satisfies Partial<Sentences>;
