import type { Notes } from './annotate.ts';
import { answers } from './notes/answers.ts';
import { contacts } from './notes/contacts.ts';
import { guideline } from './notes/guideline.ts';
import { items, translatedItems } from './notes/items.ts';
import { scoring } from './notes/scoring.ts';
import { returned, submission } from './notes/submission.ts';

const common: Notes = {
  format: { description: 'What kind of file this is, and in which form it is written.' },
  id: { description: 'What it is named by; it never changes.' },
  version: { description: 'The version of these files; a released one never changes.' },
  title: {
    description: 'What it is called, on one line.',
    examples: ['One named person answerable'],
  },
  language: { description: 'The language, as a code of two letters.', examples: ['km'] },
  status: { description: 'How far it is.' },
  level: {
    description: 'A level from 0 (not in place) to 4 (in place and checked).',
    examples: [3],
  },
  grade: {
    description:
      'A grade of evidence: 0 a statement, 1 a document, 2 a record, 3 an independent check.',
    examples: [2],
  },
  name: { description: 'What it is called.' },
  meaning: { description: 'What it means, in a sentence or two.' },
  code: { description: 'The short name by which items name the source.', examples: ['ITU20'] },
  kind: { description: 'What kind of thing it is.' },
  because: {
    description: 'Why, in a sentence that an officer reads.',
    examples: ['Plainer words for the same.'],
  },
  date: {
    description: 'The day on which the document, the record or the check was made.',
    examples: ['2026-09-30'],
  },
  scope: { description: 'Yes-or-no questions, asked once, whose "no" takes items out.' },
  'reviewed-by': {
    description: 'Who compared the translation with the English; without a name it is a draft.',
    examples: ['S. Chan, child protection officer (invented)'],
  },
};

const formAnswers: Notes = {
  assessment: { description: 'The id of the assessment that the form was made from.' },
  heads: { description: 'Where every journal of the assessment ended when the form was made.' },
  'heads{}': { description: 'Where one journal ended, by the name of its contributor.' },
  lines: { description: 'How many lines the journal had.', examples: [12] },
  answers: {
    description: 'What was answered, by the id of the item; only what is new or changed.',
  },
  'answers{}': { description: 'What was answered to one item.' },
  reason: { description: 'Why the item does not apply; only with na.' },
  note: { description: 'A note beside the answer.' },
  evidence: { description: 'What shows the answer: documents, records and checks, by name only.' },
  title: { description: 'What the document is called; never an address.', examples: ['Minutes'] },
  system: { description: 'Where it is kept; a record always names it.', examples: ['Register'] },
};

/** What editors show about the fields of each kind of file, by the middle of its `format:`. */
export const schemaNotes: Readonly<Record<string, Notes>> = {
  answers: { ...common, ...answers },
  assessment: {
    ...common,
    id: { description: 'What the assessment is named by, in its journals too.' },
    name: { description: 'The short name of the company, for the names of files.' },
    guideline: { description: 'The guideline that the assessment was started with.' },
    'guideline.id': { description: 'The id of the guideline.' },
    'guideline.version': { description: 'The version of the guideline.' },
    'guideline.digest': { description: 'The digest of that version, by which it is known.' },
    'guideline.contacts': { description: 'The digest of its contacts.' },
    'guideline.translations{}': { description: 'The digest of the translation.' },
    created: { description: 'When the assessment was started.' },
  },
  contacts: { ...common, ...contacts },
  'contacts-translation': { ...common, ...contacts },
  example: { ...common, ...answers },
  guideline: { ...common, ...guideline },
  'guideline-translation': { ...common, ...guideline },
  items: { ...common, ...items },
  'items-translation': { ...common, ...translatedItems },
  migration: {
    ...common,
    into: { description: 'What they became.', examples: ['ENV-21'] },
    from: { examples: ['1.0.0'] },
    'renamed[].from': { description: 'What it was.', examples: ['GOV-02'] },
    'split[].from': { description: 'What it was.', examples: ['CSAM-02'] },
    to: { description: 'What it is called now.', examples: ['GOV-12'] },
    'split[].into': {
      description: 'What it became: two or more.',
      examples: [['CSAM-21', 'CSAM-22']],
    },
    'retired[].id': { description: 'What is asked no more.', examples: ['GOV-03'] },
    'meaning-changed[].id': {
      description: 'What asks something else now.',
      examples: ['GOV-04'],
    },
    'reworded[].id': { description: 'What says the same in other words.', examples: ['GOV-05'] },
    'merged[].from': {
      description: 'What they were: two or more.',
      examples: [['ENV-01', 'ENV-02']],
    },
  },
  registry: {
    ...common,
    released: { description: 'The released versions; none of them ever changes.' },
    'released[].id': { description: 'The id of the guideline.' },
    'released[].version': { description: 'The version that was released.' },
    'released[].digest': {
      description: 'The digest of the version; copcheck guidelines release writes it.',
    },
  },
  'report-template': {
    ...common,
    name: { examples: ['Template of a ministry'] },
    parts: {
      description:
        'The parts of the report, in their order: score-card, contents, replies (what a reviewer asked, and what the company says to it), scope, areas (what each scored), plan, items, channels (where to report), method, sources and declaration (the page to sign).',
      examples: [['score-card', 'scope', 'areas', 'plan', 'declaration']],
    },
    colours: { description: 'The colours of the report.' },
    accent: { description: 'Of headings, lines and bars; dark enough to be read on white.' },
    ink: { description: 'Of the text; dark enough to be read on white.' },
    issuer: { examples: ['A ministry'] },
    header: { description: 'What stands at the head of every page.' },
    footer: { description: 'What stands at the foot of every page.' },
    'emblem.file': { description: 'The picture.' },
    'emblem.says': { examples: ['Emblem of the ministry'] },
    'fonts.regular': { description: 'The font of the text.' },
    'fonts.bold': { description: 'The font of headings.' },
    emblem: {
      description: 'A picture for the cover, with what it shows for those who cannot see it.',
    },
  },
  'form-answers': { ...common, ...formAnswers },
  return: { ...common, ...submission, ...returned },
  scoring: { ...common, ...scoring },
  'scoring-translation': { ...common, ...scoring },
  submission: { ...common, ...submission },
  terms: {
    ...common,
    terms: { description: 'English words and what stands for them in the translation.' },
    term: { examples: ['police'] },
    as: { examples: [['នគរបាល']] },
  },
};
