import type { Notes } from '../annotate.ts';

export const items: Notes = {
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
  'items[].area': { description: 'The area to whose score the item belongs.' },
  'criticality-reason': {
    description: 'Why it is as critical as that.',
    examples: ['Where nobody is answerable, the other controls do not happen.'],
  },
  question: { examples: ['Is one named person answerable for the protection of children?'] },
  why: {
    description: 'Why it matters for a child, in a sentence or two.',
    examples: ['A duty that belongs to everybody belongs to nobody.'],
  },
  evidence: { examples: [['Appointment with name and date']] },
  remedy: {
    description: 'How to close the gap, beginning from nothing.',
    examples: ['Appoint a person, write down the duty, and tell everybody.'],
  },
  interim: { examples: ['Within 30 days, name a person by a dated message to all staff.'] },
  'not-applicable-only-if': { examples: ['The company has no staff but its owner.'] },
  caution: {
    examples: ['Count reports, never describe or attach what was reported.'],
  },
  'legal-note': {
    examples: ['To be checked by a lawyer: the clause as described in the press, May 2026.'],
  },
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
  note: {
    description: 'What the level means here.',
    examples: ['Level 3 also when a dated document says that nobody else has access.'],
  },
  'items[].status': { description: 'retired: the item keeps its id and is asked no more.' },
  since: { description: 'The version in which the item was first asked.', examples: ['1.0.0'] },
  includes: { examples: [['ISP-CSAM-02']] },
};

export const translatedItems: Notes = {
  ...items,
  items: { description: 'The translated texts, by the ids of the English items.' },
  question: { description: 'The question in the other language.' },
  evidence: { description: 'As many lines as the English has, in the same order.' },
  'items[].id': { description: 'The id of the English item.' },
  interim: { description: 'What can be done within 30 days.' },
  'not-applicable-only-if': { description: 'The only honest reason.' },
  caution: { description: 'What nobody may do in order to answer or prove the item.' },
  'legal-note': { description: 'What must be checked about the reported law.' },
  of: { examples: ['0123456789ab'] },
};
