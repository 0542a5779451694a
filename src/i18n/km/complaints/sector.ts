import type { Sentences } from '../../en/complaints/sentences.ts';
import { list } from './sentences.ts';

/** What can be wrong with many submissions together. */
export const sectorComplaints = {
  'sector-empty': ({ folder }) => ({
    message: `គ្មានឯកសារដាក់ជូននៅក្នុង ${folder} ទេ។`,
    hint: 'សូមដាក់ឯកសារដែលអង្គភាពបានដាក់ជូននៅទីនោះ៖ របាយការណ៍ (.pdf) កញ្ចប់ (.zip) ឬ submission.json។',
  }),
  'sector-guidelines-mixed': ({ ids }) => ({
    message: `ឯកសារដាក់ជូនទាំងនេះធ្វើតាមគោលការណ៍ណែនាំផ្សេងគ្នា៖ ${list(ids)}។`,
    hint: 'សូមប្រៀបធៀបតែមួយ៖ --guideline <id>',
  }),
} satisfies Partial<Sentences>;
