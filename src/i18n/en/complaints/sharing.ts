import { list, meant } from './sentences.ts';
import type { Sentences } from './sentences.ts';

/** What can be wrong when people share the work. */
export const sharingComplaints = {
  'area-unknown': ({ found, known, meant: word }) => ({
    message: `There is no area "${found}".`,
    hint: meant(word, `The areas: ${list(known)}.`),
  }),
  'neither-area-nor-item': ({ found, meant: word }) => ({
    message: `"${found}" is neither an area nor an item of this assessment, nor a folder with an assessment.`,
    hint: meant(word, 'Run "copcheck status --items" to see all items.'),
  }),
  'assigned-or-back': () => ({
    message: 'Either the items go to somebody, or they are taken back.',
    hint: 'Say one of the two: --to sokha, or --back.',
  }),
  'nobody-assigned': ({ name, known, meant: word }) => ({
    message: `Nothing to answer is assigned to "${name}".`,
    hint: meant(
      word,
      known.length === 0
        ? `Assign something first: copcheck assign <area or item> --to ${name}`
        : `Something is assigned to: ${list(known)}.`,
    ),
  }),
  'item-out-of-scope': ({ id, scope }) => ({
    message: `${id} is not asked: the scope question "${scope}" was answered "no".`,
    hint: `Leave it out, or change that answer: copcheck scope ${scope} yes`,
  }),
  'nothing-selected': ({ asked }) => ({
    message:
      asked.length === 0
        ? 'This assessment has no item to answer.'
        : `No item to answer is all of this: ${list(asked)}.`,
    hint: 'Leave one of them out. Run "copcheck status --by person" to see who has what.',
  }),
} satisfies Partial<Sentences>;
