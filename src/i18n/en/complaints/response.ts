import type { Sentences } from './sentences.ts';
import { some } from './sentences.ts';

const askAgain = 'Ask the reviewer for the return file of the revision that you handed in last.';

/** What can be wrong with an answer to a reviewer. */
export const responseComplaints = {
  'submission-locked': ({ revision, asked, items, others }) => {
    const what = [
      ...(items.length > 0 ? [some(items)] : []),
      ...(others ? ['what holds for the whole assessment'] : []),
    ].join('; ');
    const locked = what === '' ? '' : ` Locked: ${what}.`;
    return {
      message:
        asked.length === 0
          ? `Revision ${revision} was handed in, and with it everything is locked.${locked}`
          : `Revision ${revision} was handed in; only what the reviewer asks about may be changed: ${some(asked)}.${locked}`,
      hint: 'Did the reviewer send a return file? copcheck respond <return-file>. Do you correct it yourself? copcheck reopen --because "…"',
    };
  },
  'changed-since': ({ revision, items }) => ({
    message: `Changed since revision ${revision} was handed in, though it was locked: ${items.length === 0 ? 'what holds for the whole assessment' : some(items)}.`,
    hint: 'A colleague’s journal came in later. If it shall be handed in, say why: copcheck reopen --because "…"',
  }),
  'questions-open': ({ items }) => ({
    message: `Questions of the reviewer without a reply: ${some(items)}.`,
    hint: 'Reply to each: copcheck respond --item <item> --reply "…"',
  }),
  'nothing-handed-in': () => ({
    message: 'Nothing has been handed in yet.',
    hint: 'Hand in first: copcheck submit',
  }),
  'nothing-locked': () => ({
    message: 'Everything may be changed already.',
    hint: 'Change what is wrong, then hand in: copcheck submit',
  }),
  'return-other-company': ({ found, expected }) => ({
    message: `This return file is for ${found}; here is the assessment of ${expected}.`,
    hint: 'It belongs to another company. Tell the reviewer, and delete it.',
  }),
  'return-other-assessment': ({ found, expected }) => ({
    message: `This return file is for the assessment "${found}"; this one is "${expected}".`,
    hint: 'Name the folder of that assessment: copcheck respond <return-file> <folder>',
  }),
  'return-other-revision': ({ found, expected }) => ({
    message: `This return file is about revision ${found}; revision ${expected} was handed in last.`,
    hint: askAgain,
  }),
  'return-other-submission': ({ revision }) => ({
    message: `This return file is about another revision ${revision} than the one that was handed in from here.`,
    hint: 'Somebody handed in from another copy of this folder, or changed the file. Compare the seal codes with the reviewer.',
  }),
  'return-loaded': ({ revision }) => ({
    message: `This return file on revision ${revision} is loaded already.`,
    hint: 'See what is open: copcheck respond',
  }),
  'return-asks-twice': ({ items }) => ({
    message: `This return file asks twice about ${some(items)}.`,
    hint: 'copcheck review writes none such: it was changed by hand. Ask the reviewer for the file as it was written.',
  }),
  'not-asked-back': ({ revision }) => ({
    message: `No return file on revision ${revision} is loaded.`,
    hint: 'Load the one that the reviewer sent: copcheck respond <return-file>',
  }),
  'question-unknown': ({ id, asked }) => ({
    message: `The reviewer asks nothing about "${id}".`,
    hint: asked.length === 0 ? 'There are no questions.' : `Asked about: ${some(asked)}.`,
  }),
  'because-short': ({ length, least }) => ({
    message: `The reason has ${length} characters; at least ${least} are needed.`,
    hint: 'Say what was wrong in what you handed in; the reviewer reads it.',
  }),
  'reply-empty': () => ({
    message: 'The reply is empty.',
    hint: 'Say what is so, and where it can be seen: --reply "…"',
  }),
  'reply-too-long': ({ length, most }) => ({
    message: `The reply has ${length} characters; at most ${most} are handed in.`,
    hint: 'Say it shorter, and name the document as evidence of the item.',
  }),
  'reply-incomplete': () => ({
    message: 'A reply needs the item and the text, and no return file.',
    hint: 'As in: copcheck respond --item CSAM-02 --reply "…"',
  }),
} satisfies Partial<Sentences>;
