import type { Phrases } from '../../phrases.ts';
import { some } from './lists.ts';

/** What the first page says. */
export const scoreCard: Phrases['report']['scoreCard'] = {
  title: 'តារាងពិន្ទុ',
  lines: {
    period: (period) => `រយៈពេលវាយតម្លៃ៖ ${period}`,
    periodAndRound: (period, round) => `រយៈពេលវាយតម្លៃ៖ ${period} · ជុំ៖ ${round}`,
    segments: (titles) => `ប្រភេទអង្គភាព៖ ${titles.join(', ')}`,
  },
  grade: 'និទ្ទេស',
  provisional: (unanswered) => `បណ្ដោះអាសន្ន (មិនទាន់ឆ្លើយ ${unanswered})`,
  notGraded: (share, least) => `គ្មាននិទ្ទេស៖ ទម្ងន់ ${share} គឺពាក់ព័ន្ធ ប៉ុន្តែត្រូវការ ${least}%`,
  notScored: 'គ្មានពិន្ទុ៖ គ្មានចំណុចពាក់ព័ន្ធ',
  evidenced: 'តាមភស្តុតាង',
  evidencedSays: 'អ្វីដែលភស្តុតាងគាំទ្រ៖ ពិន្ទុនៃរបាយការណ៍នេះ',
  claimed: 'តាមចម្លើយ',
  claimedSays: 'កម្រិតតាមដែលបានឆ្លើយ',
  decidesTitle: 'អ្វីដែលកំណត់និទ្ទេស',
  capped: ({ uncapped, atMost, levels, items }) =>
    `បើគិតតែពិន្ទុ និទ្ទេសគឺ ${uncapped}។ និទ្ទេសត្រូវកំណត់ត្រឹម ${atMost} ព្រោះចំណុចសំខាន់បំផុតចំនួន ${items.length} រាប់ជាកម្រិត ${levels.join(' ឬ ')}៖ ${some(items, 6)}។`,
  notCapped: 'និទ្ទេសគិតតាមពិន្ទុ។ គ្មានចំណុចសំខាន់បំផុតណាមួយកំណត់និទ្ទេសឱ្យទាបជាងនេះទេ។',
  wouldCap: ({ atMost, levels, items }) =>
    `និទ្ទេសគិតតាមពិន្ទុ។ ទោះពិន្ទុប៉ុន្មានក៏ដោយ និទ្ទេសមិនអាចខ្ពស់ជាង ${atMost} ទេ ដរាបណាចំណុចសំខាន់បំផុតចំនួន ${items.length} រាប់ជាកម្រិត ${levels.join(' ឬ ')}៖ ${some(items, 6)}។`,
  firstGaps: (count) => (count === 1 ? 'បំពេញគម្លាតនេះមុនគេ' : `បំពេញគម្លាតទាំង ${count} នេះមុនគេ`),
  noGaps: 'គ្មានគម្លាតទេ៖ ចំណុចដែលពាក់ព័ន្ធទាំងអស់រាប់ជាកម្រិតខ្ពស់បំផុត។',
  columns: { rank: 'លេខ', missing: 'អ្វីដែលខ្វះ', due: 'កាលកំណត់', gain: 'ពិន្ទុកើន' },
  counts: ({ items, rated, unanswered, inConflict, declared, outOfScope }) =>
    `ចំណុចចំនួន ${items}៖ មានកម្រិតតាមចម្លើយចំនួន ${rated}, មិនទាន់ឆ្លើយចំនួន ${unanswered}${
      inConflict > 0 ? ` (ក្នុងនោះ ចំណុចចំនួន ${inConflict} បុគ្គល 2 នាក់បានឆ្លើយខុសគ្នា)` : ''
    }, បានប្រកាសថាមិនពាក់ព័ន្ធចំនួន ${declared} និងក្រៅវិសាលភាពចំនួន ${outOfScope}។`,
  shares: ({ applicable, declared, scope }) =>
    `ទម្ងន់ ${applicable} គឺពាក់ព័ន្ធ, ${declared} បានប្រកាសថាមិនពាក់ព័ន្ធ និង ${scope} នៅក្រៅវិសាលភាព។`,
  standing: {
    unofficial:
      'មិនផ្លូវការ និងប្រកាសដោយខ្លួនឯង៖ មានតែអង្គភាពប៉ុណ្ណោះដែលធានាចម្លើយទាំងនេះ ហើយគ្មានអាជ្ញាធរណាបានទទួលស្គាល់បញ្ជីត្រួតពិនិត្យ ឬរបាយការណ៍នេះឡើយ។ ព័ត៌មានបន្ថែមមានក្នុងជំពូក «វិសាលភាព និងឋានៈ»។',
    draft:
      'បញ្ជីត្រួតពិនិត្យជាសេចក្ដីព្រាង ហើយចម្លើយត្រូវបានប្រកាសដោយខ្លួនឯង៖ មានតែអង្គភាពប៉ុណ្ណោះដែលធានា។ ព័ត៌មានបន្ថែមមានក្នុងជំពូក «វិសាលភាព និងឋានៈ»។',
    official: 'ប្រកាសដោយខ្លួនឯង៖ មានតែអង្គភាពប៉ុណ្ណោះដែលធានាចម្លើយទាំងនេះ។ ព័ត៌មានបន្ថែមមានក្នុងជំពូក «វិសាលភាព និងឋានៈ»។',
  },
};
