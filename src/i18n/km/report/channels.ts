import type { Phrases } from '../../phrases.ts';

/** What the part on where to report says. */
export const channels: Phrases['report']['channels'] = {
  title: 'ច្រករាយការណ៍និងជំនួយ',
  noticeTitle: 'មុនអ្វីៗទាំងអស់',
  searchTitle: 'មិនត្រូវមាននរណាម្នាក់ស្វែងរកឡើយ',
  none: 'មិនមានច្រករាយការណ៍ក្នុងកំណត់ត្រាទេ។',
  columns: {
    channel: 'ច្រក',
    reach: 'របៀបទាក់ទង',
    for: 'សម្រាប់',
    notes: 'ម៉ោង ភាសា ប្រភព',
  },
  runBy: (runBy) => `ដំណើរការដោយ ${runBy}`,
  noReach: 'រកមិនឃើញ ត្រូវសួរជាលាយលក្ខណ៍អក្សរ',
  notFor: (text) => `មិនមែនសម្រាប់៖ ${text}`,
  hours: (hours) => `ម៉ោង៖ ${hours}`,
  languages: (languages) => `ភាសា៖ ${languages}`,
  source: (source, seen) => `ប្រភព៖ ${source}, បានឃើញ៖ ${seen}`,
  verified: (date) => `យើងខ្ញុំបានផ្ទៀងផ្ទាត់នៅ ${date}`,
  verifiedLongAgo: (date) => `យើងខ្ញុំមិនបានផ្ទៀងផ្ទាត់ក្នុងរយៈពេល 6 ខែចុងក្រោយ (លើកចុងក្រោយនៅ ${date})`,
  notVerified: 'យើងខ្ញុំមិនទាន់ផ្ទៀងផ្ទាត់',
  link: (name) => `${name} លើគេហទំព័រ`,
};
