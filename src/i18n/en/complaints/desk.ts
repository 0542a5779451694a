import { list, some } from './sentences.ts';
import type { Sentences } from './sentences.ts';

/** What can be wrong with a reviewer's desk. */
export const deskComplaints = {
  'not-a-desk': ({ folder }) => ({
    message: `There is no reviewer's desk in ${folder} or above it: no round.json.`,
    hint: 'Make one: copcheck review start <folder> --round 2027-1 --opens … --closes … --guideline …',
  }),
  'already-a-desk': ({ folder }) => ({
    message: `${folder} holds something already.`,
    hint: 'Name a folder that is new or empty; one desk serves one round.',
  }),
  'received-changed': ({ file }) => ({
    message: `${file} changed while it was taken in.`,
    hint: 'Copy it to this computer, wait until the copy is done, and take the copy in.',
  }),
  'round-days': ({ opens, closes }) => ({
    message: `A round cannot open on ${opens} and close on ${closes}.`,
    hint: 'Give two days of the calendar, the first not after the second: --opens 2027-01-01 --closes 2027-03-31',
  }),
  'drawn-form': ({ found, most }) => ({
    message: `"${found}" is no number of items to be drawn by lot.`,
    hint: `Give a whole number from 0 to ${most}, as in --drawn 5`,
  }),
  'round-guideline-form': ({ found }) => ({
    message: `"${found}" does not name a guideline and its version.`,
    hint: 'As in --guideline cop-kh@1.0.0; several versions may be accepted.',
  }),
  'round-other': ({ found, expected }) => ({
    message:
      found === ''
        ? `It names no round; this is round ${expected}.`
        : `It was made for round ${found}; this is round ${expected}.`,
    hint: `It may be an old one sent again. The company names the round with: copcheck scope --round ${expected}`,
  }),
  'round-guideline': ({ found, accepted }) => ({
    message: `It follows ${found}; this round accepts ${list(accepted)}.`,
    hint: 'The company moves its assessment to an accepted version: copcheck upgrade',
  }),
  'round-not-open': ({ today, opens, closes }) => ({
    message: `Today is ${today}; the round is open from ${opens} to ${closes}.`,
    hint: 'To take it in all the same, say why: --late "…"',
  }),
  'already-received': ({ at, by, handle }) => ({
    message: `The same submission was taken in on ${at.slice(0, 10)} by ${by}, as ${handle}.`,
    hint: 'Nothing is to be done. Its receipt lies in the folder receipts.',
  }),
  'revision-taken': ({ handle }) => ({
    message: `Another submission with the same number was taken in, as ${handle}: the two differ.`,
    hint: 'Ask the company which one its signed page speaks of, and compare the seal codes.',
  }),
  'revision-older': ({ handle }) => ({
    message: `A newer one of the same assessment is here already: ${handle}.`,
    hint: 'It may be an old one sent again. Ask the company.',
  }),
  'revision-not-next': ({ handle }) => ({
    message: `It does not follow on ${handle}, the last one taken in: it names another one as the one before.`,
    hint: 'It was made from another copy of the assessment. Ask the company for the files that follow on the last receipt.',
  }),
  'revisions-missing': ({ revision, newest }) => ({
    message:
      newest === 0
        ? `It is revision ${revision}, and none before it was taken in here.`
        : `It is revision ${revision}; the last one taken in is revision ${newest}.`,
    hint: 'Those between were perhaps never handed in. Whether it follows on them cannot be told here.',
  }),
  'questions-altered': ({ handle, items }) => ({
    message: `The reviewer's questions about ${handle} stand in it in other words, or not at all: ${some(items)}.`,
    hint: 'What was asked is in the ledger here. Ask the company for what copcheck submit wrote after copcheck respond.',
  }),
  'questions-unanswered': ({ handle }) => ({
    message: `${handle} was returned with questions, and it does not answer them.`,
    hint: 'The company loads the return file first: copcheck respond <file>',
  }),
  'organisation-renamed': ({ before }) => ({
    message: `The company was called "${before}" in the revision before.`,
    hint: 'Ask whether it changed its name, or whether these are the answers of another company.',
  }),
  'case-unknown': ({ found, known }) => ({
    message: `Nothing on this desk is called "${found}".`,
    hint: known.length === 0 ? 'Nothing was taken in yet.' : `Here are: ${list(known)}`,
  }),
  'case-ambiguous': ({ found, meant }) => ({
    message: `"${found}" may be any of ${list(meant)}.`,
    hint: 'Name one of them whole, or by its seal code.',
  }),
  'case-not-named': ({ open }) => ({
    message: 'It is not clear which submission is meant.',
    hint:
      open.length === 0
        ? 'None is open. Name one with --of; copcheck review list shows all.'
        : `Name one with --of: ${list(open)}`,
  }),
  'case-closed': ({ handle, by }) => ({
    message: `The review of ${handle} was closed by ${by}.`,
    hint: 'What was decided stands. A new revision of the company is reviewed anew.',
  }),
  'case-superseded': ({ handle }) => ({
    message: `The company has handed in a newer revision: ${handle}.`,
    hint: `Review that one: --of ${handle}`,
  }),
  'decision-incomplete': () => ({
    message: 'A decision needs a level and a reason.',
    hint: 'As in --level 2 --reason "The log covers two of twelve months". To agree with the level that counts: --confirm',
  }),
  'decision-reason': ({ length, least }) => ({
    message: `The reason has ${length} characters and needs ${least}.`,
    hint: 'Say what was seen, so that the company understands it and a colleague would decide the same.',
  }),
  'decisions-differ': ({ items }) => ({
    message: `Two reviewers decided differently on ${list(items)}.`,
    hint: 'See both: copcheck review show <item>. One of them decides again.',
  }),
  'item-not-asked': ({ id }) => ({
    message: `${id} is not asked in this submission: its scope question was answered "no".`,
    hint: 'If that answer is doubtful, ask about it with another item, and return the submission.',
  }),
  'question-short': ({ length, least }) => ({
    message: `The question has ${length} characters and needs ${least}.`,
    hint: 'Ask for one thing, in a sentence that a person who was not there understands.',
  }),
  'nothing-asked': () => ({
    message: 'A submission is returned with at least one question, and none was asked.',
    hint: 'Ask: copcheck review ask <item> "…"; or accept it: --accept',
  }),
  'still-asked': ({ items }) => ({
    message: `There are questions about ${list(items)}, and whoever is accepted is not asked.`,
    hint: 'Return it: --return; or take a question back: copcheck review ask <item> --withdraw',
  }),
  'closing-unclear': () => ({
    message: 'A review ends in one of two ways.',
    hint: 'Say which: --accept or --return',
  }),
  'due-passed': ({ found, today }) => ({
    message: `"${found}" is no day after today, ${today}.`,
    hint: 'Give the company a day to come, as in --due 2027-04-30',
  }),
  'received-altered': ({ file }) => ({
    message: `${file} is not what was taken in: its SHA-256 is another than the ledger says.`,
    hint: 'Somebody changed it, or the disk did. Take it from a backup, or ask the company for the file of its receipt.',
  }),
  'received-missing': ({ file }) => ({
    message: `${file} was taken in and is no longer there.`,
    hint: 'Take it from a backup, or ask the company for the file of its receipt.',
  }),
} satisfies Partial<Sentences>;
