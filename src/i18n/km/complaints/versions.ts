import type { Sentences } from '../../en/complaints/sentences.ts';

/** What can be wrong on the way to another version of a guideline. */
export const versionComplaints = {
  'guideline-other': ({ found, expected }) => ({
    message: `នេះជាគោលការណ៍ណែនាំ «${found}» ប៉ុន្តែត្រូវការ «${expected}»។`,
    hint: 'សូមដាក់ឈ្មោះកំណែផ្សេងនៃគោលការណ៍ណែនាំដដែល ជា id@version ឬជាថតរបស់កំណែនោះ។',
  }),
  'upgrade-backwards': ({ from, to }) => ({
    message: `ការវាយតម្លៃនេះប្រើកំណែ ${from} ដែលថ្មីជាង ${to}។`,
    hint: 'អាចត្រឡប់ទៅកំណែមុនវិញ៖ copcheck upgrade --undo',
  }),
  'upgraded-meanwhile': () => ({
    message: 'បុគ្គលផ្សេងបានប្ដូរការវាយតម្លៃនេះទៅកំណែផ្សេងរួចហើយ។',
    hint: 'គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។ សូមមើលម្ដងទៀត៖ copcheck upgrade',
  }),
  'guideline-copy-missing': ({ file, version }) => ({
    message: `ការវាយតម្លៃនេះប្រើកំណែ ${version} ប៉ុន្តែគ្មានច្បាប់ចម្លងរបស់កំណែនោះនៅទីនេះទេ៖ ${file}។`,
    hint: 'សូមចម្លងឯកសារនោះពីថតដែលបានចាប់ផ្ដើម ឬបានប្ដូរកំណែ។ ចម្លើយរបស់លោកអ្នកមានសុវត្ថិភាព។',
  }),
  'release-of-draft': ({ version }) => ({
    message: `កំណែ ${version} ជាសេចក្ដីព្រាង៖ ក្រោម 1.0.0 អ្វីៗទាំងអស់នៅអាចផ្លាស់ប្ដូរ។`,
    hint: 'សូមសរសេរ version: "1.0.0" ក្នុង guideline.yaml ដាក់ឯកសារក្នុងថតដែលមានឈ្មោះនោះ រួចចេញផ្សាយ។',
  }),
  'versions-swapped': ({ from, to }) => ({
    message: `${to} ចាស់ជាង ${from}។`,
    hint: 'សូមដាក់ឈ្មោះកំណែចាស់ជាងនៅមុន៖ copcheck diff <old> <new>',
  }),
  'assessment-of-other-version': ({ folder, found, expected }) => ({
    message: `ការវាយតម្លៃក្នុង ${folder} ប្រើ ${found} ប៉ុន្តែត្រូវការ ${expected}។`,
    hint: 'សូមដាក់ឈ្មោះការវាយតម្លៃដែលប្រើកំណែចាស់ជាងក្នុងចំណោមពីរ។',
  }),
  'nothing-to-undo': () => ({
    message: 'ការវាយតម្លៃនេះមិនដែលប្ដូរទៅកំណែផ្សេងទេ។',
    hint: 'គ្មានអ្វីត្រូវត្រឡប់វិញទេ។',
  }),
  'no-way-between': ({ from, to, lost }) => ({
    message: `មិនស្គាល់ផ្លូវពីកំណែ ${from} ទៅកំណែ ${to} ទេ៖ កំណែមុន ${lost} មិននៅទីនេះទេ។`,
    hint: 'សូមដាក់កំណែដែលនៅចន្លោះនោះនៅក្បែរគ្នា ក្នុងថតរៀងខ្លួន ឬប្ដូរទៅកំណែណាមួយក្នុងចំណោមនោះជាមុន៖ copcheck upgrade --to id@version',
  }),
} satisfies Partial<Sentences>;
