import type { Notes } from '../annotate.ts';

export const formAnswers: Notes = {
  assessment: { description: 'The id of the assessment that the form was made from.' },
  heads: { description: 'Where every journal of the assessment ended when the form was made.' },
  'heads{}': { description: 'Where the journal of that contributor ended.' },
  lines: { description: 'How many lines the journal had.', examples: [12] },
  answers: {
    description: 'What was answered, by the id of the item; only what is new or changed.',
  },
  'answers{}': { description: 'What was answered to the item, and what shows it.' },
  reason: { description: 'Why the item does not apply; only with na.' },
  note: { description: 'A note beside the answer.' },
  evidence: { description: 'What shows the answer: documents, records and checks, by name only.' },
  title: { description: 'What the document is called; never an address.', examples: ['Minutes'] },
  system: { description: 'Where it is kept; a record always names it.', examples: ['Register'] },
};
