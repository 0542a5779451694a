import type { BreakOff } from '../../../problems/facts.ts';
import { list } from './sentences.ts';
import type { Sentences } from './sentences.ts';

const reasons: Readonly<Record<BreakOff, string>> = {
  memory: 'it took more memory than a submission may',
  time: 'it took longer than a submission may',
  bug: 'copcheck made a mistake',
};

/** What can be wrong with many submissions together. */
export const sectorComplaints = {
  'nothing-to-verify': ({ folder }) => ({
    message: `There is no report, package or submission.json in ${folder}, nor in a folder below it.`,
    hint: 'Name a folder with files ending in .pdf, .zip or submission.json; hidden files and links are passed over.',
  }),
  'one-file-only': ({ flag, files }) => ({
    message: `${flag} belongs to one file; here are ${files}.`,
    hint: `Name the one file that it belongs to: <file> ${flag} …`,
  }),
  'report-skipped': () => ({
    message: 'The report was not drawn again, as --skip-report asked.',
    hint: 'Without --skip-report it is compared with the data.',
  }),
  'own-guideline-broken': ({ file }) => ({
    message: `Your own copy of the guideline cannot be read: ${file}.`,
    hint: 'See what is wrong with it: copcheck lint',
  }),
  'check-broke-off': ({ reason }) => ({
    message: `The checking of this file broke off: ${reasons[reason]}.`,
    hint: 'Do not rely on the file. Check it alone to see more, and report what copcheck then says.',
  }),
  'sector-empty': ({ folder }) => ({
    message: `There is no submission in ${folder}.`,
    hint: 'Put the files that companies handed in there: reports (.pdf), packages (.zip) or submission.json.',
  }),
  'sector-guidelines-mixed': ({ ids }) => ({
    message: `These submissions follow different guidelines: ${list(ids)}.`,
    hint: 'Compare one of them: --guideline <id>',
  }),
} satisfies Partial<Sentences>;
