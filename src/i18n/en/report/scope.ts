import { plural } from './lists.ts';

/** What the part on scope and standing says. */
export const scope = {
  title: 'Scope and standing',
  standing: 'What this report is, and what it is not',
  draftTitle: 'This is a draft',
  draftText: (date: string) =>
    `It shows the answers as of ${date}, the last that was recorded. They may still change. It carries no seal and is not a submission.`,
  submittedTitle: (revision: number) => `Handed in as revision ${revision}`,
  submittedText: (code: string, date: string) =>
    `It shows the answers as of ${date}, as they were handed in. Its seal code is ${code}; it stands on every page, and binds the pages to the data that are attached to this file.`,
  submittedCheck:
    'Whoever receives this file can check it without a network: copcheck verify scores the attached answers again, draws the report again, and compares.',
  disclaimerTitle: {
    unofficial: 'This checklist is unofficial',
    draft: 'This checklist is a draft',
    official: 'About this checklist',
  },
  translationTitle: 'Draft translation, not official',
  translationText:
    'The Khmer texts of this report are a draft translation that no native reader has reviewed. Where the two languages differ, the English text is the one the checklist was written in.',
  selfDeclaredTitle: 'The answers are self-declared',
  selfDeclaredText:
    'The company rated itself and named its evidence. Nobody looked at the evidence for this report; its grade follows from what the company says that it is. “Evidenced” means: supported by evidence that is named, of the right kind and recent enough. It does not mean: verified.',
  safetyTitle: 'Nobody handles abuse material for this report',
  lawTitle: 'What is reported law',
  lawText: (count: number) =>
    count === 0
      ? 'No item of this assessment rests on a law.'
      : `${plural(count, 'item', 'items')} of this assessment ${count === 1 ? 'rests' : 'rest'} on what a source reports about a rule of law. ${
          count === 1 ? 'It is' : 'They are'
        } marked “reported law” and carry a note on what a lawyer must check.`,
  basis: 'What an item can rest on',
  basisColumns: { basis: 'Basis', meaning: 'Meaning', items: 'Items' },
  company: 'The company and its assessment',
  names: {
    organisation: 'Organisation',
    period: 'Assessed period',
    round: 'Round',
    guideline: 'Checklist',
    after: 'Written after',
    issuer: 'Issued by',
    asOf: 'Answers as of',
    items: 'Items',
  },
  guideline: (id: string, version: string, standing: string) => `${id} ${version}, ${standing}`,
  segments: 'Segments, and why they were chosen',
  segmentColumns: {
    segment: 'Segment',
    eligibility: 'The sentence that is true of the company',
    items: 'Items',
  },
  questions: 'Scope questions',
  noQuestions: 'No scope question is asked of these segments.',
  questionColumns: { question: 'Question', answer: 'Answer', takesOut: 'Items it takes out' },
  countsAsYes: 'not answered (counts as yes)',
  none: 'none',
  notCounted: 'What does not count, and why',
  notCountedText: (given: { applicable: string; declared: string; scope: string }) =>
    `${given.applicable} of the weight applies. ${given.declared} was declared not applicable by the company; ${given.scope} is out by scope answers. An item that does not count is taken out of the score and out of what it is measured against.`,
  declared: 'Declared not applicable',
  noDeclared: 'No item was declared not applicable.',
  declaredColumns: {
    item: 'Item',
    reason: 'The company’s reason',
    honest: 'The only honest reason',
  },
  noHonest: 'any reason that the item itself shows',
  byScope: 'Out of scope',
  noByScope: 'No item is out of scope.',
  byScopeColumns: {
    item: 'Item',
    question: 'Scope question answered “no”',
    honest: 'An honest “no”',
  },
};
