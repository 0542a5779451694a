import type { Phrases } from '../../phrases.ts';

/** What the part on sources says. */
export const sources: Phrases['report']['sources'] = {
  title: 'ប្រភព',
  intro: (count) =>
    `ចំណុចនៃការវាយតម្លៃនេះ យោងប្រភពចំនួន ${count}។ របៀបដែលបានឃើញប្រភពនីមួយៗមានសារៈសំខាន់៖ ប្រភពភាគច្រើនមិនត្រូវបានអានទាំងស្រុងទេ។`,
  seen: 'របៀបដែលបានឃើញប្រភព',
  seenColumns: { seen: 'របៀប', meaning: 'អត្ថន័យ' },
  list: 'បញ្ជីប្រភព',
  columns: { code: 'កូដ', source: 'ប្រភព', seen: 'របៀបដែលបានឃើញ' },
  kinds: {
    guideline: 'គោលការណ៍ណែនាំ',
    law: 'ច្បាប់តាមការលើកឡើង',
    framework: 'ក្របខ័ណ្ឌ',
    research: 'ការស្រាវជ្រាវ',
    channel: 'ច្រករាយការណ៍',
    'draft-law': 'សេចក្ដីព្រាងច្បាប់ មិនទាន់ជាធរមាន',
  },
  published: (publisher, year) => `${publisher}, ${year}`,
  seenAs: (seen, kind) => `${seen} · ${kind}`,
  asOf: (date) => `កាលបរិច្ឆេទនៃព័ត៌មាន៖ ${date}`,
  lawTitle: 'ច្បាប់តាមការលើកឡើង',
};
