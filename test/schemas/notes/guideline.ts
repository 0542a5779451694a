import type { Notes } from '../annotate.ts';

export const guideline: Notes = {
  standing: {
    description:
      'Whose word the checklist is: unofficial (yours about a guideline), draft, or official (the issuer’s own).',
  },
  title: {
    description: 'What the checklist, the area, the segment or the source is called.',
    examples: ['Policy and responsibility'],
  },
  'guideline-title': {
    description: 'The title of the document that the checklist follows.',
    examples: ['Guidelines on Child Online Protection'],
  },
  'original-title': {
    description: 'That title in the language of the document.',
    examples: ['គោលការណ៍ណែនាំស្ដីពីកិច្ចការពារកុមារ'],
  },
  issuer: {
    description: 'Who issued that document, and when.',
    examples: ['A ministry, 6 July 2023'],
  },
  published: {
    description: 'The day on which that document was published.',
    examples: ['2023-07-06'],
  },
  version: {
    description: 'The version of these files; a released one never changes.',
    examples: ['1.0.0'],
  },
  disclaimer: {
    description: 'What the checklist is not. It stands on every report.',
    examples: ['Unofficial: it was not reviewed or endorsed by the ministry.'],
  },
  'safety-rule': {
    description:
      'What nobody may do in order to answer: look for, open, copy or keep abuse material. It stands on every screen and report.',
    examples: ['Nobody looks for, opens, copies or keeps abuse material in order to answer.'],
  },
  'answering-help': {
    description: 'How a small firm answers honestly, a sentence or two each.',
    examples: [['One page, approved and dated, is a policy.']],
  },
  'basis-meaning': { description: 'What each basis means in the report.' },
  'basis-meaning.guideline': {
    description: 'Of items that rest on a theme of the guideline.',
    examples: ['The guideline asks for it.'],
  },
  'basis-meaning.law': {
    description: 'Of items that rest on a law as far as it was seen.',
    examples: ['A law asks for it, as far as it was seen; this is not legal advice.'],
  },
  'basis-meaning.good-practice': {
    description: 'Of items that rest on your judgement.',
    examples: ['Good practice in our judgement.'],
  },
  'seen-meaning': { description: 'What each way of having seen a source means in the report.' },
  read: {
    description: 'The source itself was read.',
    examples: ['We read the source itself.'],
  },
  secondary: {
    description: 'A text about the source was read.',
    examples: ['We read a text about it.'],
  },
  reported: {
    description: 'The source is known from the press.',
    examples: ['We know it from the press.'],
  },
  unverified: {
    description: 'The source could not be confirmed.',
    examples: ['We could not confirm it.'],
  },
  'law-caution': {
    description: 'Stands before the own caution of every source of kind law.',
    examples: ['This is not legal advice; ask a lawyer before relying on it.'],
  },
  areas: { description: 'The parts of the checklist; their weights add up to 100.' },
  'areas[].weight': { examples: [20] },
  'areas[].id': { description: 'What it is named by; the ids of its items have it too.' },
  summary: {
    description: 'What the area is about, in a sentence.',
    examples: ['Who answers for the protection of children, and how.'],
  },
  segments: { description: 'The kinds of companies; each has a file of items of its own name.' },
  'segments[].id': {
    description: 'What it is named by, and its file of items; it never changes.',
    examples: ['app-developer'],
  },
  eligibility: {
    description: 'A company belongs here if this sentence is true of it.',
    examples: ['We provide internet access to the public.'],
  },
  'honest-no': {
    description: 'What must be so for an honest "no".',
    examples: ['You are sure that nobody can post texts, pictures or videos to others.'],
  },
  'as-of': {
    description: 'The date of the fact; always given for a law.',
    examples: ['undated, seen by November 2026'],
  },
  remember: {
    description: 'Which other segments go with this one, and when.',
    examples: [['You also store the data of others: choose hosting as well.']],
  },
  'scope[].id': {
    description: 'What it is named by; items name it with applies-if.',
    examples: ['users-post-content'],
  },
  'asked-of': {
    description: 'The segments to which the question is put.',
    examples: [['app-developer']],
  },
  question: {
    description: 'A question that can be answered with yes or no.',
    examples: ['Can users post or send content on your service?'],
  },
  contradictions: {
    description: 'Answers that are unlikely to be true together: a warning, never scored.',
  },
  when: { description: 'What must all be so, for the warning to be shown.' },
  'contradictions[].when[].scope': { description: 'The scope question that is looked at.' },
  'contradictions[].when[].item': { description: 'The item whose level is looked at.' },
  is: { description: 'How the scope question is answered: "yes" or "no", in quotes.' },
  below: { description: 'The item is answered below this level.', examples: [3] },
  'at-least': { description: 'The item is answered at this level or above.', examples: [1] },
  says: {
    description: 'What is said to the officer then.',
    examples: ['You said that nobody posts content, but that you handle posts.'],
  },
  sources: { description: 'What the items rest on, each with how it was seen.' },
  'sources[].kind': {
    description:
      'guideline: the document itself; law and draft-law: rules; framework: codes and standards; research: studies; channel: where to report.',
  },
  publisher: { description: 'Who published it.', examples: ['ITU and UNICEF'] },
  year: { description: 'The year, in quotes.', examples: ['2020'] },
  where: { description: 'Where it can be read.', examples: ['the website of the publisher'] },
  'seen-detail': {
    description: 'Which part was seen, and in what form.',
    examples: ['Chapter 3, as a PDF'],
  },
  caution: {
    description: 'What must be said whenever the source is named.',
    examples: ['Newer law may have changed it.'],
  },
};
