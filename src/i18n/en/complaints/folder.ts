import type { JournalFault } from '../../../problems/facts.ts';
import { obstacles } from './sentences.ts';
import type { Sentences } from './sentences.ts';

const faults: Readonly<Record<JournalFault, string>> = {
  'not-json': 'cannot be read',
  altered: 'was changed after it was written',
  order: 'is out of order: a line before it is missing or doubled',
  chain: 'does not continue the line before it',
  'unknown-event': 'was written by a newer version of copcheck',
};

/** `2026-09-30T09:12:00.000+07:00` as `2026-09-30 09:12`, on the clock of whoever wrote it. */
const minute = (moment: string): string => moment.slice(0, 16).replace('T', ' ');

/** What can be wrong with a working folder and the disk. */
export const folderComplaints = {
  'not-an-assessment': ({ folder }) => ({
    message: `${folder} holds no assessment.`,
    hint: 'Go to the folder of one, name it at the end of the command, or begin one: copcheck start.',
  }),
  'already-an-assessment': ({ folder }) => ({
    message: `${folder} holds an assessment already.`,
    hint: 'Continue it with "copcheck assess", or name another folder.',
  }),
  'folder-not-empty': ({ folder }) => ({
    message: `${folder} holds other files.`,
    hint: 'Name a new or an empty folder: copcheck start my-assessment.',
  }),
  'journal-line': ({ file, line, reason }) => ({
    message: `Line ${line} of ${file} ${faults[reason]}.`,
    hint:
      reason === 'unknown-event'
        ? 'Install that version. Nothing was changed.'
        : 'Restore the file from a backup, or set it aside. The lines before it are sound; nothing was changed.',
  }),
  'journal-foreign': ({ file }) => ({
    message: `${file} belongs to another assessment.`,
    hint: 'Move it back to the folder it came from.',
  }),
  'journal-copy': ({ file, other, own }) => ({
    message:
      own === 0
        ? `${file} is a copy of ${other}.`
        : `${file} and ${other} are copies of one journal that went separate ways: ${own === 1 ? '1 line stands' : `${own} lines stand`} only in the first.`,
    hint:
      own === 0
        ? `Move ${file} to another folder; all of it stands in the other one.`
        : `Move ${file} to another folder, and record again what stands only there.`,
  }),
  'journal-full': ({ file, limit }) => ({
    message: `Not saved: ${file} would grow beyond ${limit} bytes. Everything saved before is safe.`,
    hint: 'Continue under another name: --as sokha-2.',
  }),
  'folder-busy': ({ pid, host, since, here, lock }) => ({
    message: here
      ? `This assessment has been open in another window since ${minute(since)} (process ${pid}).`
      : `This assessment has been open on ${host} since ${minute(since)}.`,
    hint: here
      ? `Close the other window, then try again. If there is none, delete the file ${lock}.`
      : `Close it there, then try again. If ${host} is switched off, delete the file ${lock}.`,
  }),
  'disk-full': ({ file }) => ({
    message: `Not saved: the disk is full (${file}). Everything saved before is safe.`,
    hint: 'Free some space, then try again.',
  }),
  'not-writable': ({ file, reason }) => ({
    message: `${file} cannot be written: ${obstacles[reason]}. Everything saved before is safe.`,
    hint: 'Check that the folder exists and that you may write in it, or name another place.',
  }),
  'file-in-use': ({ file }) => ({
    message: `${file} is open in another program.`,
    hint: 'Close it there, then try again; or name another file with -o.',
  }),
  'disk-error': ({ file, reason }) => ({
    message: `The disk reported an error at ${file}: ${obstacles[reason]}. It is not certain that the last answer was saved.`,
    hint: 'Copy the folder to another disk now, and continue there.',
  }),
} satisfies Partial<Sentences>;
