import { list } from './sentences.ts';
import type { Sentences } from './sentences.ts';

/** What can be wrong with many submissions together. */
export const sectorComplaints = {
  'sector-empty': ({ folder }) => ({
    message: `There is no submission in ${folder}.`,
    hint: 'Put the files that companies handed in there: reports (.pdf), packages (.zip) or submission.json.',
  }),
  'sector-guidelines-mixed': ({ ids }) => ({
    message: `These submissions follow different guidelines: ${list(ids)}.`,
    hint: 'Compare one of them: --guideline <id>',
  }),
} satisfies Partial<Sentences>;
