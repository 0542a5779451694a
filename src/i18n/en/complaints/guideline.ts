import { list, meant } from './sentences.ts';
import type { Sentences } from './sentences.ts';

/** What can be wrong with a guideline. */
export const guidelineComplaints = {
  'guideline-unknown': ({ found, known, meant: word }) => ({
    message: `There is no guideline "${found}".`,
    hint: meant(word, `On board: ${list(known)}. A folder can be named too.`),
  }),
  'guideline-missing-file': ({ file }) => ({
    message: `The guideline has no file ${file}.`,
    hint: 'A version holds guideline.yaml, scoring.yaml, contacts.yaml, core.yaml and one file for each segment.',
  }),
  'guideline-id-taken': ({ id }) => ({
    message: `The id "${id}" is taken.`,
    hint: 'Give one of the two another id. The id of a released item never changes.',
  }),
  'guideline-reference': ({ kind, id }) => ({
    message: `There is no ${kind} "${id}" in this guideline.`,
    hint: `Correct the name, or add the ${kind}.`,
  }),
  'guideline-sum': ({ total }) => ({
    message: `The weights of the areas add up to ${total}, not 100.`,
    hint: total < 100 ? `Add ${100 - total}.` : `Take away ${total - 100}.`,
  }),
  'guideline-released': ({ id, version }) => ({
    message: `${id} ${version} was released, and is no longer what was released.`,
    hint: 'A released version never changes: take the change back, or make it in a folder of a new version.',
  }),
  'guideline-rule': ({ message, hint }) => ({ message, hint }),
  'ignore-without-reason': ({ rule }) => ({
    message:
      rule === ''
        ? 'This comment does not say which rule it ignores.'
        : `This comment ignores ${rule} without a reason.`,
    hint: `Say why: # copcheck-ignore ${rule === '' ? 'one-question-per-item' : rule}: the reason.`,
  }),
  'ignore-unknown-rule': ({ found, meant: word }) => ({
    message: `There is no rule "${found}" to ignore.`,
    hint: meant(word, 'Only what a rule found can be ignored; docs/rules has a page for each.'),
  }),
  'ignore-unused': ({ rule }) => ({
    message: `This comment ignores ${rule}, which finds nothing here.`,
    hint: 'Delete the comment. It holds for its own line or, alone on a line, for the next one.',
  }),
  'translation-stale': ({ id, stamped }) => ({
    message: stamped
      ? `The English text of ${id} has changed since it was translated.`
      : `The translation of ${id} does not say which English text it was made from.`,
    hint: 'Compare the two, correct the translation, then confirm it: copcheck lint --stamp, with the folder of the guideline.',
  }),
  'translation-missing': ({ id, field }) => ({
    message: `The translation of ${id} differs from the English in "${field}": it has more, less or nothing there.`,
    hint: 'Translate every text of the item, and as many lines as the English has.',
  }),
  'guideline-altered': ({ file }) => ({
    message: `${file} is not the guideline that this assessment was started with: it was altered.`,
    hint: 'Restore the file from a backup. Your answers are safe in the folder "answers".',
  }),
} satisfies Partial<Sentences>;
