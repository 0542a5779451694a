import type { Notes } from '../annotate.ts';

export const scoring: Notes = {
  levels: { description: 'The five levels, each with its name, its anchor and what it earns.' },
  'levels[].name': { description: 'What the level is called.', examples: ['In place'] },
  'levels[].anchor': {
    description: 'What must be so at this level; it needs all of the level below.',
    examples: ['All of level 2, and it operates for everything in scope.'],
  },
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
  'tiers[].which[].criticality': {
    description: 'Of items of this criticality: critical, major or minor.',
  },
  'tiers[].which[].levels': {
    description: 'At one of these effective levels.',
    examples: [[0, 1]],
  },
  advice: {
    description: 'What is to be done about them.',
    examples: ['Begin now: the interim measure first, then the remedy.'],
  },
  'reason-min-length': {
    description: 'How many characters a reason for "not applicable" must have.',
    examples: [20],
  },
  'gaming-note': {
    description: 'What declaring things not applicable does to the score, said in the report.',
    examples: ['What is declared not applicable earns nothing and costs nothing.'],
  },
  'exercise-rule': {
    description: 'When a dated exercise on paper counts as a record, said in the report.',
    examples: ['Where no case has happened, a dated exercise on paper counts as the record.'],
  },
  version: { description: 'The version of the policy; the guideline has its own.' },
  'criticality[].meaning': {
    description: 'When an item is of this criticality.',
    examples: ['Without it, a child can directly be harmed.'],
  },
  'evidence-grades[].name': { description: 'What the grade is called.', examples: ['Record'] },
  'evidence-grades[].meaning': {
    description: 'What counts as evidence of this grade.',
    examples: ['An approved and dated document.'],
  },
  'efforts[].meaning': {
    description: 'What an effort of this size is.',
    examples: ['About a month for a firm of 50 to 250 people.'],
  },
};
