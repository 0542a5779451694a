import { plural } from './lists.ts';

/** What the part on sources says. */
export const sources = {
  title: 'Sources',
  intro: (count: number) =>
    `${plural(count, 'source is', 'sources are')} named by the items of this assessment. How each was seen matters: most were not read in full.`,
  seen: 'How a source was seen',
  seenColumns: { seen: 'Seen', meaning: 'Meaning' },
  list: 'The sources',
  columns: { code: 'Code', source: 'Source', seen: 'How it was seen' },
  kinds: {
    guideline: 'guideline',
    law: 'reported law',
    framework: 'framework',
    research: 'research',
    channel: 'channel',
    'draft-law': 'draft law, not in force',
  },
  published: (publisher: string, year: string) => `${publisher}, ${year}`,
  seenAs: (seen: string, kind: string) => `${seen}; ${kind}`,
  asOf: (date: string) => `Date of the fact: ${date}`,
  lawTitle: 'Reported law',
};
