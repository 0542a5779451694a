import type { Notes } from '../annotate.ts';

export const contacts: Notes = {
  guideline: { description: 'The id of the guideline.' },
  notice: {
    description: 'What everybody reads before the channels.',
    examples: ['If a child is in danger now, call the police first.'],
  },
  'search-rule': {
    description: 'That nobody searches for material.',
    examples: ['Nobody needs to search for such material.'],
  },
  'channels[].name': { description: 'What it is called.', examples: ['Police'] },
  channels: { description: 'Where to report and where to find help.' },
  reach: { description: 'Numbers and addresses.', examples: [['117']] },
  'run-by': { description: 'Who runs it.', examples: ['The national police'] },
  for: { description: 'What it is for.', examples: ['A child in danger now'] },
  'not-for': { description: 'What it is not for.', examples: ['Questions about the law'] },
  hours: { description: 'When somebody answers.', examples: ['at all hours'] },
  languages: { description: 'In which languages.', examples: ['Khmer, English'] },
  source: { description: 'Where this is known from.', examples: ['Its own page on the web'] },
  seen: { description: 'When the source was seen.', examples: ['November 2026'] },
  'verified-on': { examples: ['2026-09-30'] },
};
