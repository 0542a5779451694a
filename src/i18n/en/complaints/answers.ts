import { list, meant } from './sentences.ts';
import type { Sentences } from './sentences.ts';

/** What can be wrong with answers, scope and evidence. */
export const answerComplaints = {
  'item-unknown': ({ id, meant: word, within }) => ({
    message: `There is no item "${id}" in this ${within}.`,
    hint: meant(
      word,
      within === 'assessment'
        ? 'Run "copcheck status --items" to see all items.'
        : 'Compare the id with those of the English items, or take the entry away.',
    ),
  }),
  'item-elsewhere': ({ id, segment }) => ({
    message: `The item ${id} belongs to the segment "${segment}", which this company did not choose.`,
    hint: `Leave it out, or add the segment: copcheck scope --segment ${segment} (and every other segment that applies).`,
  }),
  'item-retired': ({ id }) => ({
    message: `The item ${id} was retired and is no longer asked.`,
    hint: 'Leave it out.',
  }),
  'level-unknown': ({ found, highest }) => ({
    message: `"${found}" is no answer; an answer is a level from 0 to ${highest}, or na.`,
    hint: 'The levels: 0 not in place, 1 planned, 2 partly, 3 in place, 4 in place and checked.',
  }),
  'na-not-allowed': ({ id, critical }) => ({
    message: critical
      ? `${id} is critical: it can never be declared not applicable.`
      : `${id} cannot be declared not applicable.`,
    hint: 'Answer it with a level from 0 to 4. Where a thing does not exist at your company and a dated document says so, that is level 3.',
  }),
  'reason-missing': ({ least }) => ({
    message: 'A reason is missing: "not applicable" always needs one.',
    hint: `Give it in at least ${least} characters: --reason "…".`,
  }),
  'reason-too-short': ({ length, least }) => ({
    message: `The reason has ${length === 1 ? '1 character' : `${length} characters`}; at least ${least} are needed.`,
    hint: 'Say in one sentence why the item cannot apply to your company.',
  }),
  'reason-unasked': () => ({
    message: 'A reason goes only with "na".',
    hint: 'Write a note instead, or answer na.',
  }),
  'scope-unknown': ({ id, meant: word, within }) => ({
    message: `There is no scope question "${id}".`,
    hint: meant(
      word,
      within === 'assessment'
        ? 'Run "copcheck scope" to see the questions of this assessment.'
        : 'Compare the id with those in guideline.yaml, or take the line away.',
    ),
  }),
  'scope-elsewhere': ({ id }) => ({
    message: `The scope question "${id}" is not asked of this company's segments.`,
    hint: 'Leave it out; run "copcheck scope" to see the questions that are asked.',
  }),
  'segment-unknown': ({ id, known, meant: word }) => ({
    message: `There is no segment "${id}".`,
    hint: meant(word, `The segments are: ${list(known)}.`),
  }),
  'segments-missing': ({ known }) => ({
    message: 'No segment was chosen.',
    hint: `Name at least one with --segment: ${list(known)}.`,
  }),
  'date-unreal': ({ found }) => ({
    message: `"${found}" is not a day of the calendar.`,
    hint: 'Write year-month-day, as in 2026-09-30.',
  }),
  'date-in-future': ({ found, today }) => ({
    message: `The date ${found} lies in the future; today is ${today}.`,
    hint: 'Give the day on which the document, record or check was made.',
  }),
  'date-after-period': ({ found, end }) => ({
    message: `The date ${found} lies after the assessed period, which ends on ${end}.`,
    hint: 'Give the day on which the document, record or check was made, or a longer period.',
  }),
  'period-unreal': ({ found }) => ({
    message: `"${found}" is no period of time.`,
    hint: 'Write two dates, the first not after the second, as in 2026-01-01..2026-12-31.',
  }),
  'record-needs-system': () => ({
    message: 'A record of operation must say which system or register it comes from.',
    hint: 'Say where it is kept (--system on the command line), or call the evidence a document.',
  }),
  'address-in-evidence': ({ found }) => ({
    message: `An address ("${found}…") may not stand here: it could lead somebody to abuse material.`,
    hint: 'Name the page or the document in words. Give addresses of suspected material to the hotline only.',
  }),
  'name-missing': () => ({
    message: 'A title is missing.',
    hint: 'Say what the document is called.',
  }),
  'contributor-unsafe': ({ found }) => ({
    message: `"${found}" cannot be the name of a contributor: no safe file name can be made of it.`,
    hint: 'Use Latin letters or digits, as in: sokha.',
  }),
  'nothing-in-conflict': ({ id }) => ({
    message: `Nobody disagrees about ${id}.`,
    hint: `To change its answer, run "copcheck answer ${id} …".`,
  }),
  'answered-differently': ({ id, by }) => ({
    message: `${id} was answered differently by ${list(by)}.`,
    hint: `Agree on one answer, then run "copcheck resolve ${id} <0-4 or na>".`,
  }),
} satisfies Partial<Sentences>;
