import type { Notes } from './annotate.ts';

const common: Notes = {
  format: { description: 'What kind of file this is, and in which form it is written.' },
  id: { description: 'What it is named by; it never changes.' },
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
  },
  name: { description: 'What it is called.' },
  meaning: { description: 'What it means, in a sentence or two.' },
  code: { description: 'The short name by which items name the source.', examples: ['ITU20'] },
  kind: { description: 'What kind of thing it is.' },
  because: {
    description: 'Why, in a sentence that an officer reads.',
    examples: ['Plainer words for the same.'],
  },
  scope: { description: 'Yes-or-no questions, asked once, whose "no" takes items out.' },
  'reviewed-by': {
    description: 'Who compared the translation with the English; without a name it is a draft.',
  },
};

const guideline: Notes = {
  standing: {
    description:
      'Whose word the checklist is: unofficial (yours about a guideline), draft, or official (the issuer’s own).',
  },
  title: { description: 'What the checklist, the area, the segment or the source is called.' },
  'guideline-title': { description: 'The title of the document that the checklist follows.' },
  'original-title': { description: 'That title in the language of the document.' },
  issuer: {
    description: 'Who issued that document, and when.',
    examples: ['A ministry, 6 July 2023'],
  },
  published: { examples: ['2023-07-06'] },
  version: { examples: ['1.0.0'] },
  disclaimer: { description: 'What the checklist is not. It stands on every report.' },
  'safety-rule': {
    description:
      'What nobody may do in order to answer: look for, open, copy or keep abuse material. It stands on every screen and report.',
  },
  'answering-help': { description: 'How a small firm answers honestly, a sentence or two each.' },
  'basis-meaning': { description: 'What each basis means in the report.' },
  'basis-meaning.guideline': { description: 'Of items that rest on a theme of the guideline.' },
  'basis-meaning.law': { description: 'Of items that rest on a law as far as it was seen.' },
  'basis-meaning.good-practice': { description: 'Of items that rest on your judgement.' },
  'seen-meaning': { description: 'What each way of having seen a source means in the report.' },
  read: { description: 'The source itself was read.' },
  secondary: { description: 'A text about the source was read.' },
  reported: { description: 'The source is known from the press.' },
  unverified: { description: 'The source could not be confirmed.' },
  'law-caution': { description: 'Stands before the own caution of every source of kind law.' },
  areas: { description: 'The parts of the checklist; their weights add up to 100.' },
  summary: { description: 'What the area is about, in a sentence.' },
  segments: { description: 'The kinds of companies; each has a file of items of its own name.' },
  'segments[].id': { examples: ['app-developer'] },
  eligibility: {
    description: 'A company belongs here if this sentence is true of it.',
    examples: ['We provide internet access to the public.'],
  },
  'honest-no': { description: 'What must be so for an honest "no".' },
  'as-of': { description: 'The date of the fact; always given for a law.' },
  remember: { description: 'Which other segments go with this one, and when.' },
  'scope[].id': { examples: ['users-post-content'] },
  'asked-of': {
    description: 'The segments to which the question is put.',
    examples: [['app-developer']],
  },
  question: { description: 'A question that can be answered with yes or no.' },
  contradictions: {
    description: 'Answers that are unlikely to be true together: a warning, never scored.',
  },
  when: { description: 'What must all be so, for the warning to be shown.' },
  is: { description: 'How the scope question is answered.' },
  below: { description: 'The item is answered below this level.', examples: [3] },
  'at-least': { description: 'The item is answered at this level or above.', examples: [1] },
  says: { description: 'What is said to the officer then.' },
  sources: { description: 'What the items rest on, each with how it was seen.' },
  'sources[].kind': {
    description:
      'guideline: the document itself; law and draft-law: rules; framework: codes and standards; research: studies; channel: where to report.',
  },
  publisher: { description: 'Who published it.' },
  year: { description: 'The year, in quotes.', examples: ['2020'] },
  where: { description: 'Where it can be read.' },
  'seen-detail': { description: 'Which part was seen, and in what form.' },
  caution: { description: 'What must be said whenever the source is named.' },
};

const items: Notes = {
  items: { description: 'The items, in the order in which they are asked.' },
  segment: {
    description: 'The segment whose items these are, as the file is named; core for every company.',
  },
  'items[].id': { examples: ['ISP-CSAM-01'] },
  'items[].title': {
    description: 'What the item is called, on one line.',
    examples: ['One named person answerable'],
  },
  criticality: {
    description:
      'critical: a child can directly be harmed without it; major: the risk clearly rises; minor: maturity. It decides the weight.',
  },
  'criticality-reason': { description: 'Why it is as critical as that.' },
  question: { examples: ['Is one named person answerable for the protection of children?'] },
  why: { description: 'Why it matters for a child, in a sentence or two.' },
  evidence: { examples: [['Appointment with name and date']] },
  remedy: { description: 'How to close the gap, beginning from nothing.' },
  'not-applicable': {
    description:
      'Whether the item can be declared not applicable: forbidden on every critical item, with-reason where a written reason may do.',
  },
  basis: {
    description:
      'What the item rests on: guideline and law only where such a source is named, else good-practice.',
  },
  sources: { description: 'What it rests on; each names a source of guideline.yaml.' },
  source: { description: 'The code of a source of guideline.yaml.', examples: ['ITU20'] },
  at: { description: 'Where in the source.', examples: ['clause 7'] },
  'level-notes': {
    description: 'What a level means here, where the general anchor would mislead.',
  },
  note: { description: 'What the level means here.' },
  'items[].status': { description: 'retired: the item keeps its id and is asked no more.' },
  since: { examples: ['1.0.0'] },
  includes: { examples: [['ISP-CSAM-02']] },
};

const translatedItems: Notes = {
  ...items,
  items: { description: 'The translated texts, by the ids of the English items.' },
  question: { description: 'The question in the other language.' },
  evidence: { description: 'As many lines as the English has, in the same order.' },
  interim: { description: 'What can be done within 30 days.' },
  'not-applicable-only-if': { description: 'The only honest reason.' },
  caution: { description: 'What nobody may do in order to answer or prove the item.' },
  'legal-note': { description: 'What must be checked about the reported law.' },
  of: { examples: ['0123456789ab'] },
};

const scoring: Notes = {
  levels: { description: 'The five levels, each with its name, its anchor and what it earns.' },
  'levels[].name': { description: 'What the level is called.', examples: ['In place'] },
  anchor: { description: 'What must be so at this level; it needs all of the level below.' },
  credit: {
    description: 'What the level earns, in hundredths of the item’s weight.',
    examples: [80],
  },
  criticality: { description: 'The three criticalities and what an item of each weighs.' },
  'criticality[].id': { description: 'critical, major or minor.' },
  weight: { description: 'What an item of this criticality weighs.', examples: [5] },
  'evidence-grades': { description: 'The four grades of evidence and what each means.' },
  'evidence-need': {
    description:
      'The grade of evidence that a level needs to count; a level not listed needs none.',
  },
  critical: { description: 'On a critical item.', examples: [2] },
  other: { description: 'On any other item.', examples: [1] },
  'evidence-age': { description: 'How evidence loses value with time.' },
  'one-grade-less-after-months': {
    description: 'It counts one grade less after so many months.',
    examples: [12],
  },
  'worthless-after-months': {
    description: 'It counts nothing after so many months.',
    examples: [36],
  },
  'graded-from': {
    description: 'The least applicable share, in percent, at which a score gets a grade.',
    examples: [60],
  },
  grades: { description: 'From the best to the last, which begins at 0.' },
  'grades[].grade': { description: 'The name of the grade.', examples: ['A'] },
  from: { description: 'The score from which on the grade is given.', examples: [90] },
  caps: { description: 'Critical items at one of these levels hold the grade down.' },
  'caps[].levels': {
    description: 'The effective levels at which a critical item does.',
    examples: [[0, 1]],
  },
  'at-most': { description: 'The best grade that is then given.', examples: ['D'] },
  efforts: { description: 'What closing a gap takes.' },
  'efforts[].id': { description: 'S, M or L.' },
  factor: { description: 'How much sooner a gap of this effort is named.', examples: [3] },
  tiers: {
    description:
      'How soon gaps must be closed; a gap belongs to the first tier that names it, else to the last.',
  },
  tier: { description: 'From 1, the most urgent.', examples: [1] },
  'due-days': { description: 'Within how many days.', examples: [30] },
  which: { description: 'The gaps of this tier.' },
  'tiers[].which[].criticality': { description: 'Of items of this criticality.' },
  'tiers[].which[].levels': {
    description: 'At one of these effective levels.',
    examples: [[0, 1]],
  },
  advice: { description: 'What is to be done about them.' },
  'reason-min-length': {
    description: 'How many characters a reason for "not applicable" must have.',
    examples: [20],
  },
  'gaming-note': {
    description: 'What declaring things not applicable does to the score, said in the report.',
  },
  'exercise-rule': {
    description: 'When a dated exercise on paper counts as a record, said in the report.',
  },
};

const contacts: Notes = {
  guideline: { description: 'The id of the guideline.' },
  notice: { description: 'What everybody reads before the channels.' },
  'search-rule': { description: 'That nobody searches for material.' },
  channels: { description: 'Where to report and where to find help.' },
  reach: { description: 'Numbers and addresses.', examples: [['117']] },
  'run-by': { description: 'Who runs it.' },
  for: { description: 'What it is for.' },
  'not-for': { description: 'What it is not for.' },
  hours: { description: 'When somebody answers.', examples: ['at all hours'] },
  languages: { description: 'In which languages.', examples: ['Khmer, English'] },
  source: { description: 'Where this is known from.' },
  seen: { description: 'When the source was seen.', examples: ['November 2026'] },
};

const answers: Notes = {
  particulars: { description: 'Who is assessed, and for which time.' },
  organisation: {
    description: 'The name of the company.',
    examples: ['Lotus Lantern Net (invented)'],
  },
  period: { description: 'The assessed time; the age of evidence is measured at its end.' },
  'particulars.period.from': { examples: ['2026-01-01'] },
  'particulars.period.to': { examples: ['2026-12-31'] },
  round: { description: 'The round that a ministry announced.', examples: ['2026-1'] },
  segments: { description: 'The segments of the company.', examples: [['isp', 'hosting']] },
  scope: {
    description: 'Scope questions with "yes" or "no", in quotes.',
    examples: [{ 'has-staff': 'no' }],
  },
  answers: { description: 'Answers by item.', examples: [{ 'GOV-01': { answer: 3 } }] },
  note: { description: 'A note beside the answer; never an address.' },
  evidence: {
    description: 'What shows it: documents, records and checks, named and never attached.',
  },
  plan: { description: 'What will be done about a gap, by item.' },
  action: { description: 'What will be done.' },
  person: { description: 'By whom: a named person.' },
  expect: { description: 'The score that these answers have by this guideline.' },
};

/** What editors show about the fields of each kind of file, by the middle of its `format:`. */
const submission: Notes = {
  assessment: { description: 'Which assessment it is; the id stays through all revisions.' },
  'assessment.id': { description: 'Drawn once, when the assessment was started.' },
  revision: { description: 'From 1; every time something is handed in, the next one.' },
  previous: { description: 'SHA-256 of the submission.json of the revision before.' },
  submitted: { description: 'Date and time with offset, as the sender’s computer had it.' },
  by: { description: 'The name of who wrote it.' },
  particulars: { description: 'Who is assessed and for which time.' },
  organisation: { description: 'The company, as it calls itself.' },
  period: { description: 'The time that the answers speak of.' },
  'particulars.period.from': { description: 'Its first day.' },
  'particulars.period.to': { description: 'Its last day; the age of evidence is counted to it.' },
  round: { description: 'The round, as the ministry announced it.' },
  guideline: { description: 'The version that was answered, by its digests.' },
  version: { examples: ['1.0.0'] },
  digest: { description: 'SHA-256 of the guideline in canonical form.' },
  contacts: { description: 'SHA-256 of its contacts in canonical form.' },
  translations: { description: 'SHA-256 of its translations, by language.' },
  segments: { description: 'What the company is, and so which items it answers.' },
  items: { description: 'What was answered, by the id of the item.' },
  answer: { description: 'A level, or not applicable with a reason.' },
  note: { description: 'What the company says about it beside the answer.' },
  plan: { description: 'What will be done about the gap.' },
  action: { description: 'What will be done, in a sentence.' },
  person: { description: 'Who does it: a named person.' },
  due: { description: 'The day by which it is to be done.', examples: ['2027-03-31'] },
  evidence: { description: 'The documents, records and checks that show it.' },
  date: { description: 'The day of the document.' },
  system: { description: 'The system that a record comes from.' },
  owner: { description: 'Who keeps it.' },
  file: { description: 'The file itself, where it was copied into the folder.' },
  sha256: { description: 'SHA-256 of the bytes of the file.' },
  bytes: { description: 'How long the file is, in bytes.' },
  ending: { description: 'The ending of its name, as in pdf.' },
  asOf: { description: 'Date and time of the last record that went into it.' },
  journals: { description: 'Where the journal of each contributor ended, by their names.' },
  lines: { description: 'How many lines it had.' },
  head: { description: 'SHA-256 of its last line.' },
  report: { description: 'What its report was drawn with; the same draws the same bytes.' },
  languages: { description: 'The languages of the report, in their order.' },
  template: { description: 'SHA-256 of the template and of the files it draws with.' },
  program: { description: 'The program and its version.' },
  drawnWith: { description: 'The libraries that drew it, with their versions.' },
  claim: { description: 'The score as the sender states it; every reader computes it again.' },
  evidenced: { description: 'What counts, after evidence: a fraction, as in "2101/26".' },
  claimed: { description: 'What the answers alone would give: a fraction.' },
  grade: { description: 'The grade that follows, if any.' },
  responds: { description: 'What the company says to a reviewer who asked back.' },
  return: { description: 'SHA-256 of the return file that was loaded.' },
  replies: { description: 'The replies, by the id of the item.' },
  asked: { description: 'What was asked, as the company loaded it, by the id of the item.' },
  question: { description: 'The question, in the reviewer’s words.' },
  before: { description: 'The answer of the revision before, where it was at hand.' },
  because: {
    description: 'Why the company corrected the revision before without being asked.',
    examples: ['The register of the second quarter was left out.'],
  },
};

const formAnswers: Notes = {
  assessment: { description: 'The id of the assessment that the form was made from.' },
  heads: { description: 'Where every journal of the assessment ended when the form was made.' },
  lines: { description: 'How many lines the journal had.', examples: [12] },
  answers: {
    description: 'What was answered, by the id of the item; only what is new or changed.',
  },
  reason: { description: 'Why the item does not apply; only with na.' },
  note: { description: 'A note beside the answer.' },
  evidence: { description: 'What shows the answer: documents, records and checks, by name only.' },
  title: { description: 'What the document is called; never an address.', examples: ['Minutes'] },
  system: { description: 'Where it is kept; a record always names it.', examples: ['Register'] },
};

const returned: Notes = {
  submission: { description: 'SHA-256 of the submission.json that was reviewed.' },
  seal: { description: 'The seal code on every page of its report.' },
  decision: { description: 'Whether it is accepted, or sent back with questions.' },
  closed: { description: 'Date and time with offset, as the reviewer’s computer had it.' },
  due: { description: 'The day by which the next revision is expected.', examples: ['2027-03-31'] },
  questions: { description: 'What the company is asked; these items may be answered anew.' },
  number: { description: 'The number of the question, from 1.' },
  item: { description: 'The id of the item.', examples: ['CSAM-02'] },
  question: { description: 'The question, in the reviewer’s words.' },
  decisions: { description: 'What the reviewer found otherwise than it was claimed, or the same.' },
  'decisions[].claimed': { description: 'The level that was claimed, or na.' },
  'decisions[].validated': { description: 'The level that the reviewer found, or na.' },
  reason: { description: 'Why, in the reviewer’s words.' },
  score: { description: 'The scores of the submission before and after the review.' },
  validated: { description: 'What counts after the decisions: a fraction.' },
  assurance: { description: 'How it was reviewed: at the desk, or with a sample of its items.' },
};

export const schemaNotes: Readonly<Record<string, Notes>> = {
  answers: { ...common, ...answers },
  assessment: {
    ...common,
    guideline: { description: 'The guideline that the assessment was started with.' },
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
    'merged[].from': {
      description: 'What they were: two or more.',
      examples: [['ENV-01', 'ENV-02']],
    },
  },
  registry: {
    ...common,
    released: { description: 'The released versions; none of them ever changes.' },
  },
  'report-template': {
    ...common,
    colours: { description: 'The colours of the report.' },
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
  },
};
