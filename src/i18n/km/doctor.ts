import type { Phrases } from '../phrases.ts';

/** What `copcheck doctor` says about this computer. */
export const doctor: Phrases['doctor'] = {
  title: (version) => `copcheck ${version} នៅលើកុំព្យូទ័រនេះ`,
  fine: 'ត្រឹមត្រូវ',
  notFine: 'ត្រូវកែ',
  node: (found, least) => `Node.js ${found} (ត្រូវការ ${least} ឬថ្មីជាងនេះ)`,
  folder: (folder) => `អាចសរសេរឯកសារក្នុង ${folder}`,
  noFolder: (folder) =>
    `មិនអាចសរសេរឯកសារក្នុង ${folder} បានទេ។ សូមទៅកាន់ថតផ្ទាល់ខ្លួន ដូចជា Documents រួចសាកល្បងម្ដងទៀត។`,
  space: (free) => `នៅសល់ទំហំ ${free} លើថាសនេះ`,
  noSpace: (free) =>
    `នៅសល់ទំហំតែ ${free} លើថាសនេះ។ ការវាយតម្លៃមួយ និងរបាយការណ៍របស់វា ត្រូវការទំហំពីរបីមេកាបៃ។ សូមលុបឯកសារដែលមិនត្រូវការចេញ។`,
  spaceUnknown: 'មិនអាចដឹងថាថាសនេះនៅសល់ទំហំប៉ុន្មាន',
  guideline: (id, version, languages) => `គោលការណ៍ណែនាំ ${id} ${version} (${languages})`,
  noGuidelines: 'មិនមានគោលការណ៍ណែនាំក្នុងកម្មវិធីទេ។ សូមដំឡើង copcheck ម្ដងទៀត។',
  columns: (columns) => `ផ្ទាំងនេះមានទទឹង ${columns} តួអក្សរ`,
  khmerTitle: 'តើលោកអ្នកអាចអានបន្ទាត់ទាំងពីរនេះបានដែរឬទេ?',
  khmerLine: 'ខ្មែរ៖ កិច្ចការពារកុមារលើប្រព័ន្ធអនឡាញ ខ្ញុំ ត្រូវ ស្ត្រី ក្រុមហ៊ុន',
  englishLine: 'English: child online protection, I, must, woman, company',
  khmerHelp: [
    'ប្រសិនបើបន្ទាត់ទីមួយបង្ហាញប្រអប់ សញ្ញាសួរ ឬអក្សរខូច៖',
    'នៅលើ Windows សូមប្រើកម្មវិធី Windows Terminal ហើយជ្រើសរើសពុម្ពអក្សរដែលមានអក្សរខ្មែរនៅក្នុងការកំណត់ ដូចជា Khmer UI ឬពុម្ពអក្សរក្នុងក្រុម Noto Sans Khmer។',
    'នៅលើ Mac ឬ Linux សូមដំឡើងពុម្ពអក្សរក្នុងក្រុម Noto Sans Khmer រួចបើកផ្ទាំងថ្មី។',
    'ប្រសិនបើនៅតែខូច សូមប្រើ --lang en។ របាយការណ៍ជាភាសាខ្មែរនៅតែត្រឹមត្រូវ ព្រោះវាមានពុម្ពអក្សរផ្ទាល់ខ្លួន៖ copcheck report --lang km',
    'If the first line shows boxes, question marks or broken letters, work with --lang en; the report is right in Khmer all the same.',
  ],
};
