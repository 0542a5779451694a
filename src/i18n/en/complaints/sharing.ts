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
  'csv-quote': () => ({
    message: 'The quotation mark of this cell is not closed, or something stands behind it.',
    hint: 'Write a quotation mark inside a cell twice, or save the file again from a spreadsheet as CSV UTF-8.',
  }),
  'csv-columns-missing': ({ missing, names }) => ({
    message: `The first line names no column ${list(missing.map((name) => `"${name}"`))}${names.length === 0 ? '' : `; it names: ${list(names)}`}.`,
    hint: 'Needed are "item" and at least one of "action", "owner" and "due", as copcheck export --csv writes them.',
  }),
  'csv-column-twice': ({ column }) => ({
    message: `The column "${column}" is there twice.`,
    hint: 'Leave one of them, or give the other another name.',
  }),
  'plan-without-item': () => ({
    message: 'This row plans something and names no item.',
    hint: 'Write the id of the item in the column "item", as CSAM-02.',
  }),
  'planned-twice': ({ id, line }) => ({
    message: `${id} stands in line ${line} already.`,
    hint: 'Leave one of the two rows.',
  }),
  'date-of-two-days': ({ found }) => ({
    message: `"${found}" can be read as two different days.`,
    hint: 'Write year-month-day, as in 2027-03-31; in a spreadsheet, set the column to text first.',
  }),
  'planned-meanwhile': () => ({
    message: 'Somebody changed the plan while the file was shown.',
    hint: 'Nothing was recorded. Import it again, and look at what it says now.',
  }),
  'import-of-plans-alone': () => ({
    message: 'A file of plans is imported by itself.',
    hint: 'Leave out --action, --person, --due and --remove.',
  }),
  'nobody-of-the-two': ({ id, name, known, meant: word }) => ({
    message: `"${name}" is not among those who answered ${id} differently: ${list(known)}.`,
    hint: meant(
      word,
      `Keep the answer of one of them, or give another: copcheck resolve ${id} <0-4 or na>`,
    ),
  }),
  'keep-or-answer': () => ({
    message: 'Either an answer that somebody gave is kept, or another one is given.',
    hint: 'Leave out --keep, or the value.',
  }),
  'item-not-named': () => ({
    message: 'It is not said which item is settled.',
    hint: 'Name it first: copcheck resolve <item> --keep <name>',
  }),
  'settled-by-asking': ({ item }) => ({
    message: 'Walking through what people answered differently needs a terminal.',
    hint: `Settle each by a command: copcheck resolve ${item} --keep <name>, or copcheck resolve ${item} <0-4 or na>`,
  }),
  'nothing-selected': ({ asked }) => ({
    message:
      asked.length === 0
        ? 'This assessment has no item to answer.'
        : `No item to answer is all of this: ${list(asked)}.`,
    hint: 'Leave one of them out. Run "copcheck status --by person" to see who has what.',
  }),
} satisfies Partial<Sentences>;
