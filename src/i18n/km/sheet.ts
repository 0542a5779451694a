import type { Phrases } from '../phrases.ts';

/** What is said when answers come back that colleagues gave elsewhere. */
export const sheet: Phrases['sheet'] = {
  title: (file) => `ខ្លឹមសារនៃឯកសារ ${file} ប្រៀបធៀបជាមួយការវាយតម្លៃ`,
  outcome: {
    new: 'ថ្មី',
    changed: 'បានប្ដូរ',
    conflict: 'មិនត្រូវគ្នា',
    unchanged: 'ដដែល',
    refused: 'មិនទទួល',
  },
  part: {
    item: 'ចំណុច',
    answer: 'ចម្លើយ',
    reason: 'មូលហេតុ',
    note: 'កំណត់សម្គាល់',
    evidence: 'ភស្តុតាង',
  },
  besides: (claims) => `នៅក្បែរ ${claims}`,
  count: {
    new: (count) => `ថ្មី ${count}`,
    changed: (count) => `បានប្ដូរ ${count}`,
    conflict: (count) => `មិនត្រូវគ្នា ${count}`,
    unchanged: (count) => `ដដែល ${count}`,
    refused: (count) => `មិនទទួល ${count}`,
  },
  counts: (texts) => `${texts.join(' ')}។`,
  ask: (contributor) => `កត់ត្រាទាំងនេះជាចម្លើយរបស់ ${contributor} ឬទេ?`,
  onlyShown: (command) => `គ្មានអ្វីត្រូវបានកត់ត្រាទេ។ ដើម្បីកត់ត្រា៖ ${command}`,
  recorded: (time, count, contributor) =>
    `បានរក្សាទុកនៅម៉ោង ${time}៖ ធាតុកំណត់ត្រា ${count} ក្នុងទិនានុប្បវត្តិរបស់ ${contributor}។`,
  nextResolve: (count) => `ចំណុច ${count} មានចម្លើយមិនត្រូវគ្នា។ បន្ទាប់៖ copcheck resolve`,
  leftOut: (count) => `ធាតុ ${count} មិនត្រូវបានទទួល និងមិនបានកត់ត្រាទេ។ សូមកែក្នុងឯកសារ រួចនាំចូលម្ដងទៀត។`,
};
