import type { Notes } from '../annotate.ts';

export const answers: Notes = {
  particulars: { description: 'Who is assessed, and for which time.' },
  organisation: {
    description: 'The name of the company.',
    examples: ['Lotus Lantern Net (invented)'],
  },
  period: { description: 'The assessed time; the age of evidence is measured at its end.' },
  'particulars.period.from': { description: 'The first day of it.', examples: ['2026-01-01'] },
  'particulars.period.to': { description: 'The last day of it.', examples: ['2026-12-31'] },
  round: { description: 'The round that a ministry announced.', examples: ['2026-1'] },
  segments: { description: 'The segments of the company.', examples: [['isp', 'hosting']] },
  scope: {
    description: 'Scope questions with "yes" or "no", in quotes.',
    examples: [{ 'has-staff': 'no' }],
  },
  'scope{}': { description: 'The answer to the scope question: "yes" or "no", in quotes.' },
  answers: { description: 'Answers by item.', examples: [{ 'GOV-01': { answer: 3 } }] },
  'answers{}': { description: 'What was answered to the item, and what shows it.' },
  reason: { examples: ['We have no staff: the owner alone runs the service.'] },
  note: {
    description: 'A note beside the answer; never an address.',
    examples: ['The new procedure starts in January.'],
  },
  system: { examples: ['register of complaints'] },
  bytes: { examples: [182_044] },
  owner: { examples: ['Head of operations'] },
  'answers{}.evidence[].title': { examples: ['Appointment letter'] },
  evidence: {
    description: 'What shows it: documents, records and checks, named and never attached.',
  },
  plan: { description: 'What will be done about a gap, by item.' },
  'plan{}': { description: 'What will be done about the gap, by whom and until when.' },
  action: { description: 'What will be done.', examples: ['Write the instruction for staff.'] },
  person: { description: 'By whom: a named person.', examples: ['Sok Dara (invented)'] },
  due: { description: 'The day by which it will be done.', examples: ['2027-03-31'] },
  expect: { description: 'The score that these answers have by this guideline.' },
  claimed: { examples: [81.3] },
  evidenced: { examples: [64.9] },
  'expect.grade': { examples: ['C'] },
};
