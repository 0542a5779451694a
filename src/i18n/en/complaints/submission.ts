import { some } from './sentences.ts';
import type { Sentences } from './sentences.ts';

const pdfFaults = {
  'not-a-pdf': 'it is no PDF',
  changed: 'it was changed after copcheck wrote it',
  'no-attachment': 'no data are attached to it',
  damaged: 'it is damaged or cut short',
  'too-large': 'what is attached to it is too large',
};

/** What can be wrong with what is handed in, for the officer and for the reviewer. */
export const submissionComplaints = {
  'submission-too-deep': ({ limit }) => ({
    message: `The data are nested deeper than ${limit} levels.`,
    hint: 'No submission is. Ask whoever sent it for the file as copcheck wrote it.',
  }),
  'submission-not-json': () => ({
    message: 'The data are cut short or no JSON at all.',
    hint: 'Ask whoever sent it for the file as copcheck wrote it.',
  }),
  'submission-not-canonical': () => ({
    message:
      'The data are not in the one form that copcheck writes: somebody edited them, or doubled a field.',
    hint: 'Ask whoever sent it for the file as copcheck wrote it.',
  }),
  'submission-field': ({ path }) => ({
    message: `The field "${path}" of the data is missing, unknown or not of the kind that belongs there.`,
    hint: 'Ask whoever sent it for the file as copcheck wrote it.',
  }),
  'submission-open': ({ items }) => ({
    message: `Without an answer: ${some(items)}.`,
    hint: 'Answer them: copcheck assess',
  }),
  'submission-disputed': ({ items }) => ({
    message: `Answered differently by two people: ${some(items)}.`,
    hint: 'Settle each: copcheck resolve <item> <0-4 or na>',
  }),
  'submission-unconfirmed': ({ items }) => ({
    message: `Earlier answers that nobody confirmed: ${some(items)}.`,
    hint: 'Answer them again: copcheck assess',
  }),
  'round-missing': () => ({
    message: 'No round is named.',
    hint: 'Where a ministry has announced one, it takes in nothing without it: copcheck scope --round 2027-1',
  }),
  'scope-open': ({ items }) => ({
    message: `Scope questions without an answer, which count as yes: ${some(items)}.`,
    hint: 'Answer them: copcheck scope',
  }),
  'evidence-wanting': ({ items }) => ({
    message: `Answers that count at a lower level for want of evidence: ${some(items)}.`,
    hint: 'Name what shows them: copcheck assess --item, then e',
  }),
  'gaps-unplanned': ({ items }) => ({
    message: `Gaps with a term and without a plan: ${some(items)}.`,
    hint: 'Plan each: copcheck plan <item> --action "…" --person "…" --due 2027-03-31',
  }),
  'plan-action-short': ({ length, least }) => ({
    message: `The action has ${length} characters; at least ${least} say what will be done.`,
    hint: 'Say what will be in place when it is done: --action "Write and approve the instruction"',
  }),
  'plan-without-person': ({ found }) => ({
    message: `"${found}" is nobody: a plan names a person.`,
    hint: 'Name who does it, as in --person "Chan Dara, head of network"',
  }),
  'plan-due-passed': ({ found, today }) => ({
    message: `${found} has passed; today is ${today}.`,
    hint: 'Write the day by which it will be done.',
  }),
  'submission-unchanged': ({ revision }) => ({
    message: `Nothing has changed since revision ${revision} was handed in.`,
    hint: 'Hand that one in; its files lie in the folder "submissions".',
  }),
  'attachment-missing': ({ reason }) => ({
    message: `This is no report that copcheck submit wrote: ${pdfFaults[reason]}.`,
    hint: 'Ask for the file as copcheck wrote it. A printed and scanned report, or one saved again by another program, cannot be checked.',
  }),
  'seal-form': ({ found }) => ({
    message: `"${found}" is no seal code.`,
    hint: 'Six groups of four letters and digits, as in P48W-DREK-33S0-61HY-BGBB-ND1W; it stands on every page.',
  }),
  'seal-not-given': ({ found }) => ({
    message: `These data give the seal code ${found}; nobody said which one stands on the signed page.`,
    hint: 'Compare it with the signed page, or have it compared: --seal CODE',
  }),
  'seal-other': ({ found, expected }) => ({
    message: `The signed page says ${expected}; these data give ${found}.`,
    hint: 'Something changed after the page was signed. Ask for the file that belongs to the signed page.',
  }),
  'guideline-not-here': ({ id, version }) => ({
    message: `The guideline ${id} ${version} is not here.`,
    hint: 'Put it among your guidelines, or name their folder: --guidelines',
  }),
  'guideline-not-released': ({ id, version }) => ({
    message: `${id} ${version} stands in no registry here: nobody released it.`,
    hint: 'Only a released version can be checked. Ask who keeps the guidelines.',
  }),
  'guideline-not-registered': ({ id, version, found }) => ({
    message: `The sender used another ${id} ${version} than the registered one (${found.slice(0, 12)}…).`,
    hint: 'An easier checklist may have been slipped in. The score below follows from your own.',
  }),
  'score-other': ({ stated, follows }) => ({
    message: `The data state ${stated}; their own answers give ${follows}.`,
    hint: 'Treat the file as altered, and ask the company to hand in again.',
  }),
  'answers-not-allowed': ({ items }) => ({
    message: `Answers that the guideline does not allow, or to items that it does not ask: ${some(items)}.`,
    hint: 'copcheck submit writes none. Treat the file as altered.',
  }),
  'report-other': () => ({
    message: 'The report that follows from the data is not the one received.',
    hint: 'What it says may not be what was answered. Write your own copy: --redraw own.pdf',
  }),
  'report-of-other-program': ({ found, expected }) => ({
    message: `It was drawn by ${found}; this is ${expected}.`,
    hint: 'Check it with that version, or read your own copy: --redraw own.pdf',
  }),
  'report-of-other-template': () => ({
    message: 'It was drawn with another template than the one here.',
    hint: 'Name the sender’s template with --template, or read your own copy: --redraw own.pdf',
  }),
  'report-of-other-texts': () => ({
    message:
      'It was drawn with other contacts or another translation than those here; both may be corrected without a new version.',
    hint: 'Read your own copy: --redraw own.pdf',
  }),
} satisfies Partial<Sentences>;
