import { list, meant } from './sentences.ts';
import type { Sentences } from './sentences.ts';

/** What can be wrong with a guideline. */
export const guidelineComplaints = {
  'guideline-unknown': ({ found, known, meant: word }) => ({
    message: `There is no guideline "${found}".`,
    hint: meant(word, `On board: ${list(known)}. A folder can be named too.`),
  }),
  'guideline-missing-file': ({ file }) => ({
    message: `The file ${file} is missing.`,
    hint: 'A version, and each translation of it, holds in one folder guideline.yaml, scoring.yaml, contacts.yaml, core.yaml and a file for each segment, named after it.',
  }),
  'guideline-id-taken': ({ id }) => ({
    message: `The id "${id}" is taken.`,
    hint: 'Give one of the two another id. The id of a released item never changes.',
  }),
  'guideline-reference': ({ kind, id, meant: word }) => ({
    message: `There is no ${kind} "${id}" in this guideline.`,
    hint: meant(word, `Correct the name, or add the ${kind}.`),
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
  'translation-missing': ({ id, field, gap }) => {
    switch (gap.is) {
      case 'entry-missing':
        return {
          message: `The English has an entry ${id} under "${field}"; this translation does not.`,
          hint: 'Translate it: add an entry for it here.',
        };
      case 'entry-extra':
        return {
          message: `This translation has an entry ${id} under "${field}"; the English does not.`,
          hint: 'Correct it, or take the entry away.',
        };
      case 'text-missing':
        return {
          message: `The "${field}" of ${id} is not translated.`,
          hint: `Add a line "${field}: …": every text of the English needs its translation.`,
        };
      case 'text-extra':
        return {
          message: `${id} has a "${field}" here, but not in the English.`,
          hint: 'Take it away, or add it to the English first.',
        };
      case 'other-levels':
        return {
          message: `The "${field}" of ${id} are for the levels ${list(gap.translated.map(String))} here, ${list(gap.english.map(String))} in the English.`,
          hint: 'Let each note stand at the level that it has in the English.',
        };
      case 'other-count':
        return {
          message: `The "${field}" of ${id}: ${gap.translated} here, ${gap.english} in the English.`,
          hint: 'Translate each entry of the English, in the same order.',
        };
    }
  },
  'guideline-altered': ({ file }) => ({
    message: `${file} is not the guideline that this assessment was started with: it was altered.`,
    hint: 'Restore the file from a backup. Your answers are safe in the folder "answers".',
  }),
} satisfies Partial<Sentences>;
