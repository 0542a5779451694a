import type { Phrases } from '../phrases.ts';

/** What is said about many files that were checked together. */
export const verification: Phrases['verification'] = {
  checking: (done, files) => `កំពុងផ្ទៀងផ្ទាត់៖ ${done} ក្នុងចំណោម ${files} ឯកសារ`,
  compareSeals: 'មិនបានបញ្ជាក់កូដត្រានៅលើទំព័រដែលបានចុះហត្ថលេខាទេ៖ សូមប្រៀបធៀបកូដត្រាខាងលើជាមួយទំព័រទាំងនោះ។',
  summary: ({ files, pass, notCompared, fail }) =>
    `ឯកសារ ${files}៖ ត្រឹមត្រូវ ${pass} មិនបានប្រៀបធៀបមួយផ្នែក ${notCompared} មិនត្រឹមត្រូវ ${fail}។`,
};
