import type { Phrases } from '../phrases.ts';

/** What is said about the files that show an answer. */
export const evidence: Phrases['evidence'] = {
  saved: (time, item, piece) => `បានរក្សាទុកម៉ោង ${time}៖ ${item} ${piece}`,
  copy: (name) => `ឯកសារចម្លង ${name}`,
  worth: (grade) => `រាប់ជា E${grade}`,
  counts: (item, level) => `ឥឡូវ ${item} ត្រូវរាប់នៅកម្រិត ${level}។`,
  countsBelow: (item, level, claimed) =>
    `ឥឡូវ ${item} ត្រូវរាប់នៅកម្រិត ${level} មិនមែនកម្រិត ${claimed} ទេ។ ភស្តុតាងដែលនៅខ្វះ៖ copcheck score --explain ${item}`,
  notLevelled: (item) => `${item} មិនទាន់មានកម្រិតទេ។ សូមឆ្លើយ៖ copcheck answer ${item} <0-4>`,
  item: (item, title) => `${item} ${title}`,
  line: (number, piece) => `${number}. ${piece}`,
  none: 'មិនទាន់មានភស្តុតាងដែលបានបញ្ជាក់ទេ។ បន្ទាប់៖ copcheck evidence add <item> <file> --kind document --date 2026-09-30',
  removed: (time, item, piece) => `បានរក្សាទុកម៉ោង ${time}៖ ${item} លែងបញ្ជាក់ ${piece}`,
  copyStays: (file) => `ឯកសារចម្លងនៅដដែលក្នុង ${file}។ គ្មានចំណុចផ្សេងបញ្ជាក់វាទេ។`,
};
