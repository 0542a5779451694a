import type { Phrases } from '../phrases.ts';

/** What `copcheck upgrade` says. */
export const upgrade: Phrases['upgrade'] = {
  title: (guideline, from, to) => `${guideline}៖ ពីកំណែ ${from} ទៅកំណែ ${to}`,
  kept: (count) => `ចម្លើយ ${count} ត្រូវបានរក្សាទុកដដែល។`,
  renamed: 'រក្សាទុក ក្រោមកូដផ្សេង៖',
  toConfirm: 'ត្រូវបញ្ជាក់ ព្រោះសំណួរមិនដូចមុន៖',
  archived: 'ដាក់ក្នុងបណ្ណសារ ព្រោះលែងមានសំណួរនេះ៖',
  scopeAgain: 'សំណួរអំពីវិសាលភាពដែលត្រូវឆ្លើយម្ដងទៀត៖',
  scopeGone: 'សំណួរអំពីវិសាលភាពដែលលែងសួរ៖',
  added: 'ថ្មី៖',
  nothing: 'គ្មាន',
  becomes: (from, to) =>
    to.length === 0 || (to.length === 1 && to[0] === from) ? from : `${from} → ${to.join(', ')}`,
  questionChanged: 'សំណួរនេះត្រូវបានផ្លាស់ប្ដូរ',
  askedNoMore: 'គ្មានចំណុចណាក្នុងកំណែថ្មីជំនួសចំណុចនេះទេ',
  nothingLost:
    'គ្មានចម្លើយណាត្រូវបានលុបទេ៖ អ្វីៗទាំងអស់នៅក្នុងទិនានុប្បវត្តិ ហើយ «copcheck upgrade --undo» ត្រឡប់ទៅកំណែមុនវិញ។',
  dryRun: (command) => `គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។ ដើម្បីអនុវត្ត៖ ${command}`,
  ask: 'ប្ដូរការវាយតម្លៃនេះទៅកំណែថ្មីឬទេ?',
  done: (version) => `ឥឡូវការវាយតម្លៃនេះប្រើកំណែ ${version}។`,
  next: (count) =>
    count === 0 ? 'បន្ទាប់៖ copcheck status' : `បន្ទាប់៖ copcheck assess (${count} ចំណុចកំពុងរង់ចាំចម្លើយ)`,
  undone: (version) => `បានត្រឡប់វិញ៖ ការវាយតម្លៃនេះប្រើកំណែ ${version} ឡើងវិញ ជាមួយចម្លើយដែលមានពីមុន។`,
  carried: (count, organisation) =>
    `ចម្លើយ ${count} ពីការវាយតម្លៃមុនរបស់ ${organisation} ត្រូវបញ្ជាក់ម្ដងមួយៗ៖ copcheck assess`,
  leftBehind: (ids) => `មិនបានយកមក ព្រោះលែងសួរចំណុចទាំងនេះ៖ ${ids.join(' ')}`,
  disputedBehind: (ids) => `មិនបានយកមក ព្រោះមានចម្លើយមិនត្រូវគ្នា៖ ${ids.join(' ')}`,
  scopeBehind: (answers) => `ចម្លើយអំពីវិសាលភាពនៃការវាយតម្លៃមុន ដែលត្រូវឆ្លើយម្ដងទៀត៖ ${answers.join(' ')}`,
  archive: 'ក្នុងបណ្ណសារ',
  newest: (guideline, version) => `${guideline} ${version} ជាកំណែថ្មីបំផុតនៅទីនេះ។ គ្មានអ្វីត្រូវធ្វើទេ។`,
};
